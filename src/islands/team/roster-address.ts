import type { WrittenRoster } from '../../share/roster/roster.ts';
import { pushAddress, replaceAddress } from '../address/address.ts';

/** Most files beside the site that an address may name: a year of quarters and the one before it. */
const FILES_MAX = 5;

/** The roster in the address; empty where there is none, undefined where the fragment names a place on the page. */
export function rosterInAddress(): string | undefined {
  const { hash } = window.location;
  if (hash.length < 2) return '';
  return document.getElementById(hash.slice(1)) === null ? hash : undefined;
}

/** The roster files beside the site that the address names: `?roster=rosters/q3.txt&roster=rosters/q4.txt`. */
export function rosterFilesInAddress(): readonly string[] {
  return new URLSearchParams(window.location.search).getAll('roster').slice(0, FILES_MAX);
}

/**
 * Has the address of the page hold the roster, and name no file any more; one that is too long for a link leaves it
 * without. With `keep`, the address before stays in the tab's history.
 */
export function putInAddress(written: WrittenRoster, keep: boolean): void {
  const roster = written.ok ? written.roster : '';
  const query = new URLSearchParams(window.location.search);
  query.delete('roster');
  const search = query.size === 0 ? '' : `?${query}`;
  const url = window.location.pathname + search + (roster === '' ? '' : `#${roster}`);
  if (keep) pushAddress(url);
  else replaceAddress(url);
}
