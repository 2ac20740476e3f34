import { ANSWER_LABEL, type Answer, isAnswer } from '../../domain/catalogue/answer.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { announceSaved } from '../status/announce.ts';
import { checkIdAt } from './read-check.ts';

/** Answers a check, and says so. */
export function chooseAnswer(checkId: string, answer: Answer): void {
  workspace.answer(checkId, answer);
  announceSaved(ANSWER_LABEL[answer]);
}

/** Hears what is done to the checks in an element, with a listener for all of them; `onOpen` when a note is opened. */
export function hearChecks(root: Element, onOpen: (checkId: string) => void): void {
  const hear = (type: string, heard: (target: Element, checkId: string) => void) =>
    root.addEventListener(
      type,
      ({ target }) => {
        const id = checkIdAt(target);
        if (id !== undefined) heard(target as Element, id);
      },
      // Opening a disclosure does not bubble.
      true,
    );
  hear('change', (target, id) => {
    // A note that is left changes too.
    if (target instanceof HTMLInputElement && isAnswer(target.value)) chooseAnswer(id, target.value);
  });
  hear('input', (target, id) => {
    if (target instanceof HTMLTextAreaElement) workspace.note(id, target.value);
  });
  hear('click', (target, id) => {
    if (target.closest('.clear-answer')) {
      workspace.clearAnswer(id);
      // The button goes with the answer; the next one is given where it was.
      target.closest('.check')?.querySelector('input')?.focus();
    }
    // The field is there when the note opens, not a moment later.
    if (target.closest('.needs-script > summary')) onOpen(id);
  });
  hear('toggle', (target, id) => {
    if (target.matches('.needs-script')) onOpen(id);
    // What its words mean is for who opens the reasons, who have them without it.
    else import('../term/check-terms.ts').then(({ nameTerms }) => nameTerms(target)).catch(() => undefined);
  });
}
