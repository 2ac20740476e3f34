import { atom } from 'nanostores';
import { atTier, NO_FILTER, narrowsNothing } from '../../domain/filter/filter.ts';
import { matcher } from '../../domain/filter/filter-match.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { live } from '../wake/live.ts';
import { $filter } from './address.ts';
import { type ListedCheck, listedChecks } from './listed.ts';

/** Ids of the checks that the filter shows; undefined until there was a filter: then it shows what the tier asks. */
export const $shown = atom<ReadonlySet<string> | undefined>(undefined);

/** Shows what the filter finds. */
function find(): void {
  const filter = $filter.get();
  if (filter === NO_FILTER && $shown.get() === undefined) return;
  const matches = matcher(atTier(filter, workspace.$tier.get()));
  const answers = workspace.$answers.get();
  const found = listedChecks().filter((check) => matches(check, answers[check.id]));
  $shown.set(new Set(found.map(({ id }) => id)));
}

/** The checks that the filter finds, in reading order, whatever the tier asks: who goes through them chooses that there. */
export function foundChecks(): readonly ListedCheck[] {
  const matches = matcher($filter.get());
  const answers = workspace.$answers.get();
  return listedChecks().filter((check) => matches(check, answers[check.id]));
}

/**
 * Hides in place what the filter does not show. While it narrows nothing, what the tier does not ask is folded away in
 * its section; otherwise what it finds, or the address names, is unfolded.
 */
export function arrange(root: ParentNode): void {
  const shown = $shown.get();
  if (shown === undefined) return;
  const folds = narrowsNothing($filter.get()) && !$filter.get().beyondTier;
  for (const item of root.querySelectorAll<HTMLElement>('.check')) item.hidden = !folds && !shown.has(item.id);
  for (const box of root.querySelectorAll<HTMLElement>('.fold, .checklist, .assess-practice')) {
    box.hidden = box.querySelector('.check:not([hidden])') === null;
    if (box instanceof HTMLDetailsElement) box.open = !folds || box.querySelector(':target') !== null;
  }
}

/**
 * Narrows the list of checks from now on. A check that was just answered stays where it is: answers narrow the list only
 * when the filter itself is changed, or the tier, or when they are those of another assessment.
 */
export function followFilter(list: HTMLElement): void {
  // Another assessment has its own answers a moment after it has been opened.
  live(find, (changed) => {
    for (const $store of [$filter, workspace.$openId, workspace.$tier]) $store.listen(changed);
  });
  $shown.subscribe((shown) => {
    arrange(list);
    const nothing = list.querySelector<HTMLElement>('[data-nothing-fits]');
    if (nothing !== null) nothing.hidden = shown?.size !== 0;
  });
}
