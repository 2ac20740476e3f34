import * as v from 'valibot';
import { entry } from '../../domain/base/entry.ts';
import type { Learner } from '../../domain/learning/learner.ts';
import {
  LEARNER_LISTS,
  LEARNING_ID,
  type LearnerFact,
  learnerOf,
  readFact,
} from '../../domain/learning/learner-fact.ts';
import { entriesShape, isObject } from './file-entry.ts';
import { notAllowed, quoted, shown } from './file-fault.ts';

const text = (name: string) =>
  v.exactOptional(v.string((issue) => notAllowed(issue.input, `${name}, or leave it out`)));

const list = (what: string, allowedValue: string) =>
  v.exactOptional(entriesShape({ value: v.string(), allowed: `an object of ${what}, or leave it out`, allowedValue }));

/** The fields of what a newcomer did. Whether their values can be read is looked at later: one that cannot is left out. */
export const learnerFields = v.object({
  name: text('text'),
  track: text('a track and the day of its start'),
  step: list('states by step', 'text such as done 2026-11-25'),
  evidence: list('texts by step', 'text'),
  question: list('attempts by question', 'text such as 2026-11-25:from-leak'),
  talk: list('steps and questions to talk about', 'yes'),
});

/** The shape of what a newcomer did; a list is none, though all fields may be left out. */
export const learnerShape = v.pipe(
  v.custom<object>(isObject, ({ input }) => notAllowed(input, 'an object of what a newcomer did, or leave it out')),
  learnerFields,
);

type RawLearner = v.InferOutput<typeof learnerFields>;

const EXACT_ID = new RegExp(`^${LEARNING_ID.source}$`);

/** A newcomer whose texts may be shown and stored, and a sentence for each that had to change or was left out. */
export function cleanLearner(raw: RawLearner, changes: string[]): Learner {
  const facts: LearnerFact[] = [
    ...(['name', 'track'] as const).map((kind) => ({ part: { kind }, value: raw[kind] ?? '' })),
    ...LEARNER_LISTS.flatMap((kind) =>
      Object.entries(raw[kind] ?? {}).map(([id, value]) => ({ part: { kind, id }, value })),
    ),
  ];
  const good = facts.filter(({ part, value }) => {
    const where = `learner.${part.kind}${'id' in part ? `.${part.id}` : ''}`;
    const clean = 'id' in part && !EXACT_ID.test(part.id) ? undefined : readFact(part.kind, value);
    if (clean === undefined && value !== '') changes.push(`${where}: ${quoted(value)} cannot be read; left out.`);
    else if (clean !== undefined && clean !== value) changes.push(`${where}: read as ${quoted(clean)}.`);
    return clean !== undefined;
  });
  return learnerOf(good);
}

/** A sentence for each field of what a newcomer did that has no meaning here. */
export function unknownOfLearner(value: object): readonly string[] {
  const unknown = Object.keys(value).filter((name) => entry(learnerFields.entries, name) === undefined);
  return unknown.map((name) => `learner.${shown(name, 80)}: not a field that this site knows.`);
}
