import type { Answers } from '../../domain/catalogue/answer.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { type Listen, useChanges } from '../ui/use-store.ts';

const NOTHING: Answers = {};

/**
 * All answers; a change of the answer to any check but these renders nothing. It renders once the next frame is drawn:
 * a count that follows an answer must not hold up the answer itself.
 */
export function useAnswersOf(checkIds: ReadonlySet<string>): Answers {
  const listen: Listen = (changed) =>
    workspace.$answers.listen((_value, _old, changedId) => {
      if (changedId === undefined || checkIds.has(changedId)) requestAnimationFrame(() => setTimeout(changed));
    });
  return useChanges(listen, checkIds) ? workspace.$answers.get() : NOTHING;
}
