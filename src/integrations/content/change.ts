import type { Change } from '../../domain/change.ts';
import type { Content } from './read.ts';

/** What changed in the catalogue, newest first; an entry that publishes an edition adds all ids of it. */
export function changesOf({ changes, register }: Content): readonly Change[] {
  return changes.map(({ date, says, edition = 0, added, reworded, retired }) => ({
    date,
    says,
    added: [...register.ids.slice(0, edition), ...added],
    reworded,
    retired,
  }));
}
