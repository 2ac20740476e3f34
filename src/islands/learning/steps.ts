import { entry } from '../../domain/base/entry.ts';
import { isStepState, type StepState } from '../../domain/learning/step.ts';
import { learner } from '../../state/browser/learner.ts';
import { announceSaved } from '../status/announce.ts';
import { live } from '../wake/live.ts';
import { noteArrival, rouse } from '../wake/place.ts';
import { dayWords } from './day-words.ts';

const SAYS: Readonly<Record<StepState, string>> = { done: 'Done', known: 'Already known', skipped: 'Skipped' };

function stepAt(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>('[data-step]')) || undefined;
}

/** Shows in the HTML of a step how it stands. */
function show(item: HTMLElement): void {
  const id = item.dataset['step'] ?? '';
  const { steps, evidence, talk } = learner.$learner.get();
  const mark = entry(steps, id);
  item.dataset['state'] = mark?.state ?? 'open';
  const [tick, said, field, wish] = [
    item.querySelector<HTMLInputElement>('.step-head input'),
    item.querySelector('.step-state'),
    item.querySelector('textarea'),
    item.querySelector<HTMLInputElement>('[data-talk]'),
  ];
  if (tick) tick.checked = mark?.state === 'done';
  if (said) said.textContent = mark === undefined ? '' : `${SAYS[mark.state]}, ${dayWords(mark.day)}`;
  const text = entry(evidence, id) ?? '';
  // Not under the fingers of whoever types: the cursor would jump.
  if (field && field.value !== text && document.activeElement !== field) field.value = text;
  if (wish) wish.checked = entry(talk, id) === true;
  for (const button of item.querySelectorAll('[data-state][aria-pressed]')) {
    button.setAttribute('aria-pressed', `${(button as HTMLElement).dataset['state'] === mark?.state}`);
  }
}

function mark(id: string, state: StepState): void {
  const stands = entry(learner.$learner.get().steps, id)?.state === state;
  learner.mark(id, stands ? undefined : state);
  if (!stands) announceSaved(SAYS[state]);
}

/** Wakes all steps in an element: enables them, shows how they stand, and hears what is done to them. */
export function wakeSteps(root: HTMLElement): void {
  noteArrival();
  rouse(root);
  root.addEventListener('change', ({ target }) => {
    const id = stepAt(target)?.dataset['step'];
    if (id === undefined || !(target instanceof HTMLInputElement)) return;
    if (target.matches('[data-talk]')) {
      learner.talk(id, target.checked);
      announceSaved(target.checked ? 'On the list to talk about' : 'Off the list to talk about');
    } else if (target.closest('.step-head')) mark(id, 'done');
  });
  root.addEventListener('input', ({ target }) => {
    const id = stepAt(target)?.dataset['step'];
    if (id !== undefined && target instanceof HTMLTextAreaElement) learner.note(id, target.value);
  });
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-state]') : null;
    const [id, state] = [stepAt(target)?.dataset['step'], button?.dataset['state']];
    if (id !== undefined && isStepState(state)) mark(id, state);
  });
  const items = [...root.querySelectorAll<HTMLElement>('[data-step]')];
  live(
    () => items.forEach(show),
    (changed) => learner.$learner.listen(changed),
  );
}
