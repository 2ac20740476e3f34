import { atom } from 'nanostores';
import { NO_FILTER } from '../../domain/filter/filter.ts';
import { matcher } from '../../domain/filter/filter-match.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { live } from '../wake/live.ts';
import { $filter } from './address.ts';
import { listedChecks } from './listed.ts';

/** Ids of the checks that the filter shows; undefined until there was a filter: then it shows all. */
export const $shown = atom<ReadonlySet<string> | undefined>(undefined);

/** Shows what the filter finds. */
function find(): void {
  const filter = $filter.get();
  if (filter === NO_FILTER && $shown.get() === undefined) return;
  const matches = matcher(filter);
  const answers = workspace.$answers.get();
  const found = listedChecks().filter((check) => matches(check, answers[check.id]));
  $shown.set(new Set(found.map(({ id }) => id)));
}

/** The checks that the filter shows, in reading order. */
export function shownChecks() {
  const shown = $shown.get();
  return listedChecks().filter(({ id }) => shown?.has(id) ?? true);
}

/** Hides in place what the filter does not show. What it finds, or the address names, is not folded away. */
export function arrange(root: ParentNode): void {
  const shown = $shown.get();
  if (shown === undefined) return;
  const all = shown.size === listedChecks().length;
  for (const item of root.querySelectorAll<HTMLElement>('.check')) item.hidden = !shown.has(item.id);
  for (const box of root.querySelectorAll<HTMLElement>('.fold, .checklist, .assess-practice')) {
    box.hidden = box.querySelector('.check:not([hidden])') === null;
    if (box instanceof HTMLDetailsElement) box.open = !all || box.querySelector(':target') !== null;
  }
}

/**
 * Narrows the list of checks from now on. A check that was just answered stays where it is: answers narrow the list only
 * when the filter itself is changed, or when they are those of another assessment.
 */
export function followFilter(list: HTMLElement): void {
  // Another assessment has its own answers a moment after it has been opened.
  live(find, (changed) => {
    $filter.listen(changed);
    workspace.$openId.listen(changed);
  });
  $shown.subscribe((shown) => {
    arrange(list);
    const nothing = list.querySelector<HTMLElement>('[data-nothing-fits]');
    if (nothing !== null) nothing.hidden = shown?.size !== 0;
  });
}
