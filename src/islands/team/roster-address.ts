import type { WrittenRoster } from '../../share/roster/roster.ts';
import { pushAddress, replaceAddress } from '../address/address.ts';

/** The roster in the address; empty where there is none, undefined where the fragment names a place on the page. */
export function rosterInAddress(): string | undefined {
  const { hash } = window.location;
  if (hash.length < 2) return '';
  return document.getElementById(hash.slice(1)) === null ? hash : undefined;
}

/**
 * Has the address of the page hold the roster; one that is too long for a link leaves it without. With `keep`, the
 * address before stays in the tab's history.
 */
export function putInAddress(written: WrittenRoster, keep: boolean): void {
  const roster = written.ok ? written.roster : '';
  const url = window.location.pathname + window.location.search + (roster === '' ? '' : `#${roster}`);
  if (keep) pushAddress(url);
  else replaceAddress(url);
}
