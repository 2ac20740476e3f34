import { useRef, useState } from 'preact/hooks';
import { entry } from '../../domain/base/entry.ts';
import { href, practicePath } from '../../domain/base/route.ts';
import { type QUESTION_STANDINGS, standingOfQuestion } from '../../domain/learning/attempt.ts';
import type { Learner } from '../../domain/learning/learner.ts';
import { nearMiss, type Question, UNSURE, type Verdict, verdictOn } from '../../domain/learning/question.ts';
import { readNumber } from '../../domain/tool/number-entry.ts';
import { ASLEEP } from '../wake/asleep.ts';

type Standing = (typeof QUESTION_STANDINGS)[number];

const STANDS: Readonly<Record<Standing, string>> = {
  wrong: 'Not yet right',
  unsure: 'Not sure last time',
  right: 'Right once',
  settled: 'Settled',
};

/** The verdict as it is said; what follows explains it. */
export function verdictWords(verdict: Verdict): string {
  if (verdict === 'right') return 'Right.';
  return verdict === 'wrong' ? 'Not yet.' : 'Not yet: not sure. It comes back on another day.';
}

export type QuestionItemProps = {
  readonly question: Question;
  readonly learner: Learner;
  /** Path of the section that teaches the answer, where it is another page. */
  readonly from?: string;
  readonly onAnswer: (choice: string, verdict: Verdict) => void;
  readonly onTalk: (wanted: boolean) => void;
};

/** What was typed for a number: what it is worth, or what is to be asked about it. */
function typed(text: string, unit: string): { readonly choice: string } | { readonly asks: string } {
  const read = readNumber(text, unit);
  if (read.kind === 'number') return { choice: `${read.value}` };
  if (read.kind === 'empty') return { asks: 'Type a number, or choose Not sure.' };
  if (read.kind === 'unreadable')
    return { asks: 'This is no number. Write it in digits, with a point before decimals.' };
  return { asks: `Which number is it? Write ${read.readings.join(' or ')}, with a point and no comma.` };
}

/** One question: chosen or typed, checked when asked to, and then each option says why. */
export function QuestionItem({ question, learner, from, onAnswer, onTalk }: QuestionItemProps) {
  const { id, ask } = question;
  const [choice, setChoice] = useState('');
  const [text, setText] = useState('');
  const [answered, setAnswered] = useState<string>();
  const [asks, setAsks] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const standing = standingOfQuestion(question, entry(learner.attempts, id) ?? []);
  const verdict = answered === undefined ? undefined : verdictOn(question, answered);
  const check = () => {
    const read = question.kind === 'number' && choice !== UNSURE ? typed(text, question.unit) : { choice };
    if ('asks' in read || read.choice === '') {
      setAsks('asks' in read ? read.asks : 'Choose an option first, or Not sure.');
      field.current?.focus();
      return;
    }
    setAsks('');
    setAnswered(read.choice);
    onAnswer(read.choice, verdictOn(question, read.choice) ?? 'wrong');
  };
  const radio = (value: string, says: string, because?: string) => (
    <li data-chosen={answered === value ? '' : undefined}>
      <label class="choice">
        <input
          type="radio"
          name={`q-${id}`}
          value={value}
          checked={choice === value}
          autocomplete="off"
          disabled={ASLEEP}
          onChange={() => setChoice(value)}
        />
        <span>{says}</span>
      </label>
      {because === undefined ? null : <p class="because">{because}</p>}
    </li>
  );
  const miss = question.kind === 'number' && answered !== undefined ? nearMiss(question, Number(answered)) : undefined;
  return (
    <li class="question" id={`question-${id}`} data-question={id} data-verdict={verdict}>
      <fieldset>
        <legend>{ask}</legend>
        {question.kind === 'number' ? (
          <label class="number-entry needs-script">
            <input
              ref={field}
              type="text"
              inputMode="decimal"
              autocomplete="off"
              aria-label={`${ask} In ${question.unit}`}
              aria-describedby={asks === '' ? undefined : `asks-${id}`}
              aria-invalid={asks === '' ? undefined : 'true'}
              value={text}
              disabled={ASLEEP}
              onInput={(event) => {
                setText(event.currentTarget.value);
                setChoice('');
              }}
            />
            <span aria-hidden="true">{question.unit}</span>
          </label>
        ) : null}
        <ul class="options">
          {question.kind === 'choice'
            ? question.options.map((option) =>
                radio(
                  option.id,
                  option.says,
                  answered === undefined ? undefined : `${option.right ? 'Right: ' : ''}${option.because}`,
                ),
              )
            : null}
          {radio(UNSURE, 'Not sure')}
        </ul>
      </fieldset>
      {asks === '' ? null : (
        <p class="field-fault" id={`asks-${id}`}>
          {asks}
        </p>
      )}
      <p class="question-foot needs-script">
        <button type="button" class="button" disabled={ASLEEP} onClick={check}>
          Check answer
        </button>
        {verdict === undefined ? null : <b class="verdict">{verdictWords(verdict)}</b>}
        {standing === undefined ? null : <span class="label">{STANDS[standing]}</span>}
      </p>
      {question.kind === 'number' && answered !== undefined ? (
        <div class="working">
          {miss === undefined || verdict === 'right' ? null : <p>{miss}</p>}
          <p>{question.working}</p>
        </div>
      ) : null}
      {answered === undefined ? null : (
        <p class="question-more">
          <a href={`${from === undefined ? '' : href(practicePath(from))}#${question.section}`}>Read it again</a>
          <label class="choice">
            <input
              type="checkbox"
              checked={entry(learner.talk, id) === true}
              onChange={(event) => onTalk(event.currentTarget.checked)}
            />
            <span>Talk about this with my mentor</span>
          </label>
        </p>
      )}
    </li>
  );
}
