/** How many are shown of a list that somebody else made as long as they liked. */
const SHOWN = 100;

/** The first of such a list, and a sentence about the others. */
export function firstOnes<T>(all: readonly T[]): readonly [shown: readonly T[], rest: string] {
  return [all.slice(0, SHOWN), all.length > SHOWN ? `And ${all.length - SHOWN} more.` : ''];
}
