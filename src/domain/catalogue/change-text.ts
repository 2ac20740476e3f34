import type { Change } from './change.ts';

type Counted = {
  readonly added: readonly unknown[];
  readonly reworded: readonly unknown[];
  readonly retired: readonly unknown[];
};

/** What changed, counted: `3 new checks, 1 reworded, 1 retired`. The first part names the noun; parts of 0 are left out. */
export function changeText({ added, reworded, retired }: Counted): string {
  const parts = [
    [added.length, 'new', ''],
    [reworded.length, '', 'reworded'],
    [retired.length, '', 'retired'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, before, after], index) => {
      const noun = index > 0 ? '' : count === 1 ? 'check' : 'checks';
      return [count, before, noun, after].filter((word) => word !== '').join(' ');
    })
    .join(', ');
}

/** The title of a change in a list: what it says as a whole, or its counts. */
export function changeTitle(change: Change): string {
  return change.summary ?? changeText(change);
}
