import { useEffect, useRef } from 'preact/hooks';
import { ANSWER_LABEL, ANSWERS, type Answer, isAnswer } from '../../domain/catalogue/answer.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { announceSaved } from '../status/announce.ts';
import { useAnswer } from '../ui/use-workspace.ts';

type Props = {
  readonly checkId: string;
  /** Id of the element that holds the statement. */
  readonly labelledBy: string;
};

function choose(checkId: string, answer: Answer): void {
  workspace.answer(checkId, answer);
  announceSaved(ANSWER_LABEL[answer]);
}

/** The five answers of a check as one radio group. */
export function AnswerGroup({ checkId, labelledBy }: Props) {
  const answer = useAnswer(checkId);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A click that came before this island was awake: the browser has ticked the box, so it counts.
    const early = group.current?.querySelector<HTMLInputElement>('input:checked')?.value;
    if (isAnswer(early) && workspace.$answers.get()[checkId] !== early) choose(checkId, early);
  }, [checkId]);
  return (
    <div class="segments" role="radiogroup" aria-labelledby={labelledBy} ref={group}>
      {ANSWERS.map((value) => (
        <label key={value} class="segment" data-answer={value}>
          <input
            type="radio"
            name={checkId}
            value={value}
            checked={answer === value}
            autocomplete="off"
            onChange={() => choose(checkId, value)}
          />
          <span>
            <i class="fill" data-answer={value} aria-hidden="true" />
            {ANSWER_LABEL[value]}
          </span>
        </label>
      ))}
    </div>
  );
}
