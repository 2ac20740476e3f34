import { NAME_MAX } from './assessment.ts';
import { isSameName } from './same-name.ts';

/** The name itself, or with a number that makes it unlike any that is taken: a second `Ledger` is `Ledger 2`. */
export function uniqueName(name: string, taken: readonly string[]): string {
  for (let n = 1; ; n += 1) {
    const number = n === 1 ? '' : ` ${n}`;
    const begin = Array.from(name).slice(0, NAME_MAX - number.length);
    const candidate = begin.join('').trimEnd() + number;
    if (!taken.some((other) => isSameName(other, candidate))) return candidate;
  }
}
