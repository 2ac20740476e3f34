import { searchText } from '../base/search-text.ts';
import { NAME_MAX } from './assessment.ts';

/** Whether two names are the same to a person: without case and accents. */
function isSame(one: string, other: string): boolean {
  return searchText(one) === searchText(other);
}

/** The name itself, or with a number that makes it unlike any that is taken: a second `Ledger` is `Ledger 2`. */
export function uniqueName(name: string, taken: readonly string[]): string {
  for (let n = 1; ; n += 1) {
    const number = n === 1 ? '' : ` ${n}`;
    const base =
      n === 1
        ? name
        : Array.from(name)
            .slice(0, NAME_MAX - number.length)
            .join('')
            .trimEnd();
    const candidate = base + number;
    if (!taken.some((other) => isSame(other, candidate))) return candidate;
  }
}

type Named = { readonly id: string; readonly assessment: { readonly name: string } };

/**
 * What tells an assessment from others of the same name, such as `2 of 3 with this name`; empty where its name is its own.
 * Names are unique where they are given, but older ones, and those of two tabs, may be doubled.
 */
export function namesakeText({ id, assessment: { name } }: Named, shelf: readonly Named[]): string {
  const ids = shelf.filter(({ assessment }) => isSame(assessment.name, name)).map((entry) => entry.id);
  return ids.length < 2 ? '' : `${ids.sort().indexOf(id) + 1} of ${ids.length} with this name`;
}
