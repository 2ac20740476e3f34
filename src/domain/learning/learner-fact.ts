import { cleanLine, INVISIBLE } from '../base/clean-text.ts';
import { isDay } from '../base/date.ts';
import { readAttempts, writeAttempts } from './attempt.ts';
import { LEARNER_NAME_MAX, type Learner, NO_LEARNER } from './learner.ts';
import { isStepState } from './step.ts';

/** The facts that there is one of for each step or question. */
export const LEARNER_LISTS = ['step', 'evidence', 'question', 'talk'] as const;
type LearnerList = (typeof LEARNER_LISTS)[number];

/** Which fact it is: each is stored by itself, so that two tabs never overwrite each other's. */
export type LearnerPart = { readonly kind: 'name' | 'track' } | { readonly kind: LearnerList; readonly id: string };

/** One fact of a newcomer, as the text that is stored and filed. */
export type LearnerFact = { readonly part: LearnerPart; readonly value: string };

/** What an id of a step or a question looks like wherever one is read, known here or not. */
export const LEARNING_ID = /[a-z0-9][a-z0-9-]{0,79}/;

/** Longest evidence of a step, in characters (code points). */
export const EVIDENCE_MAX = 2000;

/** What stands under the id of something to talk about. */
const TALK = 'yes';

const DAY_LENGTH = 10;

function cleanEvidence(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const clean = lines.map((line) => line.replaceAll('\t', '  ').replace(INVISIBLE, '')).join('\n');
  const cut = Array.from(clean).slice(0, EVIDENCE_MAX).join('');
  return cut.trim() === '' ? '' : cut;
}

const TRACK = new RegExp(`^(${LEARNING_ID.source}) (.{${DAY_LENGTH}})$`);

/** The two halves of a text such as `done 2026-11-25`; undefined where the second is no day. */
function dated(text: string): readonly [said: string, day: string] | undefined {
  const [, said = '', day = ''] = TRACK.exec(text) ?? [];
  return isDay(day) ? [said, day] : undefined;
}

/** A fact's value as it may be stored and shown; undefined for one that cannot be read. */
export function readFact(kind: LearnerPart['kind'], text: string): string | undefined {
  if (kind === 'name') return cleanLine(text, LEARNER_NAME_MAX) || undefined;
  if (kind === 'evidence') return cleanEvidence(text) || undefined;
  if (kind === 'talk') return text === TALK ? TALK : undefined;
  if (kind === 'question') return readAttempts(text) === undefined ? undefined : text;
  const [said] = dated(text) ?? [];
  return said === undefined || (kind === 'step' && !isStepState(said)) ? undefined : text;
}

type Values = { [id: string]: unknown };

/** A newcomer from facts; those that cannot be read are left out. Of two on the same, the later counts. */
export function learnerOf(facts: Iterable<LearnerFact>): Learner {
  let { name, track } = NO_LEARNER;
  // Maps first: strangers choose the ids of a file.
  const lists = Object.fromEntries(LEARNER_LISTS.map((list) => [list, new Map<string, unknown>()])) as Record<
    LearnerList,
    Map<string, unknown>
  >;
  for (const { part, value } of facts) {
    const text = readFact(part.kind, value);
    if (text === undefined) continue;
    const [said = '', day = ''] = dated(text) ?? [];
    if (!('id' in part)) {
      if (part.kind === 'name') name = text;
      else track = { slug: said, start: day };
    } else if (part.kind === 'step') lists.step.set(part.id, { state: said, day });
    else if (part.kind === 'question') lists.question.set(part.id, readAttempts(text));
    else lists[part.kind].set(part.id, part.kind === 'talk' ? true : text);
  }
  const of = (list: LearnerList): Values => Object.fromEntries(lists[list]);
  return {
    name,
    track,
    steps: of('step') as Learner['steps'],
    evidence: of('evidence') as Learner['evidence'],
    attempts: of('question') as Learner['attempts'],
    talk: of('talk') as Learner['talk'],
  };
}

/** All facts of a newcomer, in the order in which they are filed. */
export function factsOf({ name, track, steps, evidence, attempts, talk }: Learner): readonly LearnerFact[] {
  const list = <Value>(kind: LearnerList, of: Readonly<Record<string, Value>>, write: (value: Value) => string) =>
    Object.entries(of).map(([id, value]): LearnerFact => ({ part: { kind, id }, value: write(value) }));
  return [
    ...(name === '' ? [] : [{ part: { kind: 'name' } as const, value: name }]),
    ...(track === undefined ? [] : [{ part: { kind: 'track' } as const, value: `${track.slug} ${track.start}` }]),
    ...list('step', steps, ({ state, day }) => `${state} ${day}`),
    ...list('evidence', evidence, (text) => text),
    ...list('question', attempts, writeAttempts),
    ...list('talk', talk, () => TALK),
  ];
}
