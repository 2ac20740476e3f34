import { workspace } from '../../state/browser/workspace.ts';

/** Hears changes, and calls `changed` on each. */
export type Listen = (changed: () => void) => void;

/** Hears what is counted of the open assessment, and its name. */
export const heardCounts: Listen = (changed) => {
  for (const $store of [workspace.$answers, workspace.$tier, workspace.$name]) $store.listen(changed);
};

/** Runs something once the frame of what just happened is drawn: a count that follows an answer must not hold it up. */
export function afterFrame(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}

/** Shows something now, and again after what `listen` hears: once for all that changes until `soon` runs it. */
export function live(show: () => void, listen: Listen, soon: (run: () => void) => void = queueMicrotask): void {
  let due = false;
  listen(() => {
    if (due) return;
    due = true;
    soon(() => {
      due = false;
      show();
    });
  });
  show();
}
