import { catalogue } from 'virtual:catalogue';
import { atom } from 'nanostores';
import { type Filter, NO_FILTER } from '../../domain/filter/filter.ts';
import { readFilter, writeFilter } from '../../domain/filter/filter-url.ts';
import { pushAddress, replaceAddress } from '../address/address.ts';

/** All checks in a list, the key checks one by one, the shown checks one by one in a meeting, or what was drafted one by one. */
export type Mode = 'list' | 'quick-check' | 'review' | 'draft';

/** The filter and the mode, which live in the address, so that they can be bookmarked and gone back to. */
export const $filter = atom<Filter>(NO_FILTER);
export const $mode = atom<Mode>('list');

const slugs = catalogue.practices.map(({ slug }) => slug);

function modeOf(hash: string, search: string): Mode {
  if (new URLSearchParams(search).has('draft')) return 'draft';
  return hash === '#quick-check' || hash === '#review' ? (hash.slice(1) as Mode) : 'list';
}

function readAddress(): void {
  const filter = readFilter(window.location.search, slugs);
  // The same filter is no change: nothing is said, and no check that was just answered is taken away.
  if (writeFilter(filter, slugs) !== writeFilter($filter.get(), slugs)) $filter.set(filter);
  $mode.set(modeOf(window.location.hash, window.location.search));
}

/** Follows the address, from now on. */
export function followAddress(): void {
  readAddress();
  window.addEventListener('popstate', readAddress);
  window.addEventListener('hashchange', readAddress);
}

/** Takes another filter, in place of the one in the address. */
export function narrow(next: Filter): void {
  $filter.set(next);
  const { pathname, hash } = window.location;
  replaceAddress(pathname + writeFilter(next, slugs) + hash);
}

/** Goes over to another mode, as a step that the browser can go back. */
export function enter(next: Mode): void {
  $mode.set(next);
  const { pathname } = window.location;
  const filtered = writeFilter($filter.get(), slugs);
  const to = next === 'draft' ? '?draft' : filtered + (next === 'list' ? '' : `#${next}`);
  pushAddress(pathname + to);
}
