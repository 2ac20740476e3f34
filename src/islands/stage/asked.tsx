import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { entry } from '../../domain/base/entry.ts';
import { ANSWER_LABEL, ANSWERS, type Answer } from '../../domain/catalogue/answer.ts';
import { gapAnswer } from '../../domain/tally/gap.ts';
import { isDrafted, workspace } from '../../state/browser/workspace.ts';
import { chooseAnswer } from '../check/hear.ts';
import { readCheck } from '../check/read-check.ts';
import { lookOf } from '../term/look.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useStore } from '../ui/use-store.ts';
import { useAnswer } from '../ui/use-workspace.ts';
import { OwnerDue } from './owner-due.tsx';
import { StageNote } from './stage-note.tsx';
import { $why } from './why.ts';

type BoxProps = { readonly checkId: string; readonly onDecided: () => void };

const loadBox = () => import('../draft/loaded-box.ts').then(({ loadedBox }) => loadedBox());

type Props = {
  readonly id: string;
  /** Whom a gap may be given to, besides those who own one. */
  readonly people?: readonly string[] | undefined;
  /** What stands before the answers; the draft of the check, where there is one and nothing else is said. */
  readonly above?: ComponentChildren;
  readonly onAnswer?: ((checkId: string, answer: Answer) => void) | undefined;
  /** What stands under the answers, such as what others say. */
  readonly children?: ComponentChildren;
};

/** The check that is asked: its statement large, its answers, and what helps to give one. */
export function Asked({ id, people, above, onAnswer = chooseAnswer, children }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const why = useStore($why, $why.get());
  const answer = useAnswer(id);
  const check = useMemo(() => {
    const item = document.getElementById(id);
    return item === null ? undefined : readCheck(item);
  }, [id]);
  const Box = useLoaded<BoxProps>(above === undefined && isDrafted(), loadBox);
  if (check === undefined) return null;
  const look = lookOf(id);
  // What was pressed goes away: the focus stays with the answers.
  const stay = () => {
    const radio = (which: string) => group.current?.querySelector<HTMLElement>(`input${which}`);
    (radio(`[value="${entry(workspace.$answers.get(), id)}"]`) ?? radio(''))?.focus();
  };
  const clear = () => {
    workspace.clearAnswer(id);
    stay();
  };
  return (
    <ol class="checks one">
      <li class="check" data-check={id}>
        <p class="statement" id="one-statement">
          {check.statement}
        </p>
        {above ?? (Box === undefined ? null : <Box checkId={id} onDecided={stay} />)}
        <div class="segments" role="radiogroup" aria-labelledby="one-statement" ref={group}>
          {ANSWERS.map((value) => (
            <label key={value} class="segment" data-answer={value}>
              <input
                type="radio"
                name="one"
                value={value}
                checked={answer === value}
                autocomplete="off"
                onChange={() => onAnswer(id, value)}
              />
              <span>
                <i class="fill" data-answer={value} aria-hidden="true" />
                {ANSWER_LABEL[value]}
              </span>
            </label>
          ))}
        </div>
        <p class="stage-partly">{check.partly}</p>
        {children}
        <div class="check-meta">
          <span class="mark">{check.position}</span>
          <span class="tag" data-level={check.level}>
            {check.level}
          </span>
          <details class="disclosure" open={why} onToggle={(event) => $why.set(event.currentTarget.open)}>
            <summary>Why and evidence</summary>
            <p>{check.why}</p>
            <p>
              <b>{check.evidence.label}</b>
              {` ${check.evidence.text}`}
            </p>
            {look === undefined ? null : (
              <p>
                <b>Look for:</b> {look}
              </p>
            )}
            {check.links.map(({ href, text }) => (
              <p key={href}>
                <a href={href}>{text}</a>
              </p>
            ))}
          </details>
          <StageNote key={id} checkId={id} />
          {gapAnswer(answer) === undefined ? null : <OwnerDue key={id} checkId={id} people={people} />}
          {answer === undefined ? null : (
            <button type="button" class="link-button" onClick={clear}>
              Clear answer
            </button>
          )}
        </div>
      </li>
    </ol>
  );
}
