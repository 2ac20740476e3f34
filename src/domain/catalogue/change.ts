import type { Register } from './register.ts';

/** A check whose statement was put in other words, and what is different. */
export type Rewording = { readonly id: string; readonly says: string };

/** A check that is no longer asked, in the words it had, and why. */
export type Retirement = { readonly id: string; readonly statement: string; readonly says: string };

/** What changed in the catalogue on one day. */
export type Change = {
  /** ISO date; there is one change a day at most. */
  readonly date: string;
  /** What it is about as a whole, if it needs saying. */
  readonly summary: string | undefined;
  readonly added: readonly string[];
  readonly reworded: readonly Rewording[];
  readonly retired: readonly Retirement[];
};

/** A change as authors write it: the one that publishes the catalogue names no ids, but how many there were. */
export type ChangeEntry = Omit<Change, 'summary'> & {
  readonly says?: string | undefined;
  readonly edition?: number | undefined;
};

/** Changes as written, with the ids that an edition stands for. */
export function changesOf(entries: readonly ChangeEntry[], register: Register): readonly Change[] {
  return entries.map(({ date, says, edition = 0, added, reworded, retired }) => ({
    date,
    summary: says,
    added: [...register.slice(0, edition), ...added],
    reworded,
    retired,
  }));
}

/** The date of the newest change that adds or rewords a check; undefined where none does. */
export function lastStated(changes: readonly Change[], id: string): string | undefined {
  const dates = changes.filter(
    ({ added, reworded }) => added.includes(id) || reworded.some((rewording) => rewording.id === id),
  );
  return dates
    .map(({ date }) => date)
    .sort()
    .at(-1);
}

/** Every check that was retired, by id, for showing the answers it has. */
export function retirements(changes: readonly Change[]): ReadonlyMap<string, Retirement> {
  return new Map(changes.flatMap(({ retired }) => retired.map((retirement) => [retirement.id, retirement])));
}
