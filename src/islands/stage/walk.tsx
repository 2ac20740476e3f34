import { catalogue } from 'virtual:catalogue';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ANSWER_LABEL, ANSWERS, type Answer } from '../../domain/catalogue/answer.ts';
import { tierIncludes } from '../../domain/catalogue/tier.ts';
import { count } from '../../domain/tally/count.ts';
import { chooseAnswer } from '../check/hear.ts';
import { useAnswers, useTier } from '../ui/use-workspace.ts';
import { Asked } from './asked.tsx';
import { toggleFullScreen } from './full-screen.tsx';
import { KeyHelp, type KeyMeaning } from './key-help.tsx';
import type { StageCheck } from './stage-check.ts';
import { StageHead } from './stage-head.tsx';
import { type Keys, useKeys } from './use-keys.ts';
import { $why } from './why.ts';

/** What a way through the checks adds for the one that is asked. */
type WalkAddition = {
  /** Beside `Next`. */
  readonly actions?: ComponentChildren;
  /** Before the answers. */
  readonly above?: ComponentChildren;
  /** What an answer does, where it does more than answer. */
  readonly onAnswer?: (checkId: string, answer: Answer) => void;
  /** Under the answers. */
  readonly under?: ComponentChildren;
  readonly keys?: Keys;
  /** Whom a gap may be given to, besides those who own one. */
  readonly people?: readonly string[];
};

export type WalkProps = {
  readonly title: string;
  /** In the order in which they are asked. */
  readonly checks: readonly StageCheck[];
  /** Those that the head counts, where that is more than what is asked now. */
  readonly counted?: readonly StageCheck[];
  /** Index of the check that is asked; past the last one when all were. */
  readonly position: number;
  readonly onMove: (position: number) => void;
  readonly onLeave: () => void;
  /** Shown after the last one. */
  readonly end: ComponentChildren;
  readonly controls?: ComponentChildren;
  readonly addition?: WalkAddition;
  /** What the keys of the addition do. */
  readonly meanings?: readonly KeyMeaning[];
};

const KEYS: readonly KeyMeaning[] = [
  ...ANSWERS.map((answer, i) => [String(i + 1), ANSWER_LABEL[answer]] as const),
  ['j', 'next check'],
  ['k', 'previous check'],
  ['w', 'why and evidence'],
  ['n', 'write a note; Escape leaves it'],
];
const LAST_KEYS: readonly KeyMeaning[] = [
  ['f', 'full screen'],
  ['?', 'show or hide these keys'],
  ['Esc', 'back to all checks'],
];

/** Checks one at a time, each alone on the screen, with keys: for the quick check, and for a meeting. */
export function Walk({
  title,
  checks,
  counted = checks,
  position,
  onMove,
  onLeave,
  end,
  controls,
  addition = {},
  meanings = [],
}: WalkProps) {
  const [help, setHelp] = useState(false);
  const box = useRef<HTMLElement>(null);
  const answers = useAnswers();
  const tier = useTier();
  const check = checks[position];
  const { onAnswer = chooseAnswer } = addition;
  const counts = count(checks, answers, 'critical');
  const practice = catalogue.practices.find(({ slug }) => slug === check?.practice);

  const move = (step: number) => onMove(Math.min(checks.length, Math.max(0, position + step)));
  const openNote = () => {
    const note = box.current?.querySelector('details:has(.note-field)');
    note?.setAttribute('open', '');
    note?.querySelector('textarea')?.focus();
  };
  const answering = check === undefined ? [] : ANSWERS.map((answer, i) => [String(i + 1), answer] as const);
  useKeys(box, {
    ...Object.fromEntries(answering.map(([key, answer]) => [key, () => check && onAnswer(check.id, answer)])),
    j: () => move(1),
    k: () => move(-1),
    w: () => $why.set(!$why.get()),
    n: openNote,
    f: toggleFullScreen,
    '?': () => setHelp(!help),
    Escape: onLeave,
    ...addition.keys,
  });
  useLayoutEffect(() => {
    // A link or a button that has just been pressed goes away: the focus is where the next check begins.
    box.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    box.current?.querySelector('.stage-body')?.scrollTo(0, 0);
  }, [check?.id]);

  return (
    <section class="stage-walk" aria-label={title} tabIndex={-1} ref={box}>
      <StageHead counts={count(counted, answers, 'critical')} onLeave={onLeave}>
        {controls}
      </StageHead>
      <div class="stage-body">
        {check === undefined ? (
          end
        ) : (
          <>
            <div class="stage-place">
              <h2 class="one-heading" tabIndex={-1}>
                {practice?.title}
              </h2>
              <p class="label">
                {title} · {position + 1} of {checks.length} · {counts.answered} answered
                {tierIncludes(tier, check.level) ? '' : ` · Not asked at tier ${tier}`}
              </p>
            </div>
            <Asked key={check.id} id={check.id} people={addition.people} above={addition.above} onAnswer={onAnswer}>
              {addition.under}
            </Asked>
          </>
        )}
        {help ? <KeyHelp keys={[...KEYS, ...meanings, ...LAST_KEYS]} /> : null}
      </div>
      <div class="stage-foot">
        <button type="button" class="button" disabled={position === 0} onClick={() => move(-1)}>
          Previous
        </button>
        {check === undefined ? null : (
          <button type="button" class="button primary" onClick={() => move(1)}>
            {position === checks.length - 1 ? 'Finish' : 'Next'}
          </button>
        )}
        {addition.actions}
        <button type="button" class="button keys-button" aria-expanded={help} onClick={() => setHelp(!help)}>
          Keys
        </button>
      </div>
    </section>
  );
}
