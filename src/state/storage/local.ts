import { guardStorage, type Port } from './storage.ts';

const NONE: Port = { length: 0, key: () => null, getItem: () => null, setItem: () => {}, removeItem: () => {} };

/** The browser's localStorage, guarded; on the server there is nothing in it. */
export const local = guardStorage(() => (typeof window === 'undefined' ? NONE : window.localStorage));

/** What this tab alone remembers from page to page, guarded likewise. */
export const session = guardStorage(() => (typeof window === 'undefined' ? NONE : window.sessionStorage));
