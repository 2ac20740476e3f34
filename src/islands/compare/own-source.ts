import { sourceText } from '../../share/code/compare-link.ts';
import type { Entry } from '../../state/browser/shelf.ts';

/** Something of this browser that can be compared. */
type OwnSource = {
  readonly label: string;
  /** As the address has it: `mine:<id>`, or a summary code. */
  readonly source: string;
};

/** An assessment of this browser, and what of it can be compared: itself as it stands, then its milestones. */
export type OwnSources = { readonly id: string; readonly name: string; readonly sources: readonly OwnSource[] };

/** Everything of this browser that can be compared, latest first for each assessment. */
export function ownSources(shelf: readonly Entry[]): readonly OwnSources[] {
  return shelf.map(({ id, assessment: { name, milestones = [] } }) => ({
    id,
    name,
    sources: [
      { label: milestones.length === 0 ? name : `${name}, as it stands now`, source: sourceText({ kind: 'mine', id }) },
      ...milestones.map((each) => ({ label: `${each.date} ${each.name}`, source: each.code })).reverse(),
    ],
  }));
}
