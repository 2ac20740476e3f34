import { render } from 'preact';
import { entry } from '../../domain/base/entry.ts';
import { drafts } from '../../state/browser/draft.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { placesOf } from '../wake/place.ts';
import { DraftBox } from './draft-box.tsx';
import { draftDressed } from './dressed.ts';

const BOX = 'data-draft';

/** The place for a draft before the answers of a check, made where there is none yet. */
function placeIn(item: Element): Element | undefined {
  const there = item.querySelector(`:scope > [${BOX}]`);
  const answers = item.querySelector(':scope > .segments');
  if (there !== null || answers === null) return there ?? undefined;
  const place = document.createElement('div');
  answers.before(place);
  // On the page, so that the page hears of it: the list is taller now.
  place.setAttribute(BOX, '');
  return place;
}

/** Shows the drafts of the checks in a list that is awake, and takes away those that were decided. */
function arrange(root: HTMLElement): void {
  // Until then the list is the server's, and is taken over as it stands.
  if (root.dataset['awake'] === undefined) return;
  for (const item of root.querySelectorAll<HTMLElement>('.check')) {
    const { id } = item;
    if (entry(drafts.$drafts.get(), id) === undefined) {
      const left = item.querySelector(`:scope > [${BOX}]`);
      if (left !== null) render(null, left);
      left?.remove();
      continue;
    }
    const place = placeIn(item);
    if (place === undefined || place.firstChild !== null) continue;
    // The group goes with the draft: the focus stays with the answers, which show what was taken a little later.
    const stay = () => {
      const given = entry(workspace.$answers.get(), id);
      const radio = item.querySelector<HTMLElement>(`.segments input[value="${given}"]`);
      (radio ?? item.querySelector<HTMLElement>('.segments input'))?.focus();
    };
    render(<DraftBox checkId={id} onDecided={stay} />, place);
  }
}

/** Shows drafts beside the checks of this page, from now on. */
function besideChecks(): void {
  const roots = placesOf('checklist');
  const all = () => roots.forEach(arrange);
  let due = false;
  const soon = () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      all();
    });
  };
  // A list wakes, or is made anew when the tier changes.
  const observer = new MutationObserver(soon);
  for (const root of roots) observer.observe(root, { childList: true, subtree: true, attributeFilter: ['data-awake'] });
  drafts.$drafts.listen(soon);
  all();
}

// Without its style the group is still one: it stands plainer.
draftDressed().then(besideChecks, besideChecks);
