/**
 * Whether this is the server's rendering, which nobody hears yet: what would be pressed in vain is disabled in it. Waking
 * enables it (`live.ts`). A constant of the build: the browser's scripts carry nothing of what is only for the server.
 */
export const ASLEEP: boolean = import.meta.env.SSR;
