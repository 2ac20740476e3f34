import { useRef } from 'preact/hooks';
import { ANSWER_LABEL, ANSWERS, type Answer } from '../../domain/catalogue/answer.ts';

type Props = {
  readonly id: string;
  /** What was settled on; undefined while it is open. */
  readonly answer: Answer | undefined;
  readonly onChoose: (id: string, answer: Answer | undefined) => void;
};

/** Settles a disputed check: on the first's answer, the second's, or any other. */
export function SettleGroup({ id, answer, onChoose }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const reopen = () => {
    onChoose(id, undefined);
    // The button goes away: the focus stays with the check.
    group.current?.querySelector('input')?.focus();
  };
  return (
    <div class="settle">
      <span class="label" id={`settle-${id}`}>
        Settle on
      </span>
      <div class="segments" role="radiogroup" aria-labelledby={`settle-${id} compared-${id}`} ref={group}>
        {ANSWERS.map((value) => (
          <label key={value} class="segment" data-answer={value}>
            <input
              type="radio"
              name={`settle-${id}`}
              value={value}
              checked={answer === value}
              autocomplete="off"
              onChange={() => onChoose(id, value)}
            />
            <span>
              <i class="fill" data-answer={value} aria-hidden="true" />
              {ANSWER_LABEL[value]}
            </span>
          </label>
        ))}
      </div>
      {answer === undefined ? null : (
        <button type="button" class="link-button" aria-describedby={`compared-${id}`} onClick={reopen}>
          Leave open
        </button>
      )}
    </div>
  );
}
