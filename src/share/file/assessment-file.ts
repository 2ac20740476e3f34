import { FILE_FORMAT, FILE_VERSION } from '../../domain/assessment/file-limit.ts';
import type { FullAssessment } from '../../domain/assessment/full-assessment.ts';
import type { Milestone } from '../../domain/assessment/milestone.ts';
import { POLICY_FIELDS } from '../../domain/assessment/policy.ts';
import { isInstant } from '../../domain/base/date.ts';
import type { Drafted } from '../../domain/draft/draft.ts';
import type { Learner } from '../../domain/learning/learner.ts';
import { factsOf, LEARNER_LISTS } from '../../domain/learning/learner-fact.ts';
import { PLAN_FIELDS } from '../../domain/plan/plan-item.ts';
import { draftedFields } from './write-drafted.ts';

/** An assessment as it stands in a file. */
export type FiledAssessment = FullAssessment & {
  /** 8 to 24 of a–z and 0–9; says on every machine that it is the same assessment. */
  readonly uid: string;
  /** Moment of its last change, as `toISOString` writes it. */
  readonly changed?: string | undefined;
  /** Drafts that nobody has confirmed yet, where it is asked for them. */
  readonly drafts?: Drafted | undefined;
};

/** What a file says about itself. */
export type FileHead = {
  /** ISO date of the export. */
  readonly exported: string;
  /** Length of the register when it was exported. */
  readonly edition: number;
  /** Name of the catalogue: the uid of its register. */
  readonly catalogue?: string;
  /** Address of the published JSON Schema. */
  readonly schema: string;
};

/** Assessments as the text of a file: docs/assessment-file.md. Equal assessments give equal text, one answer a line. */
export function writeFile(
  assessments: readonly FiledAssessment[],
  { exported, edition, catalogue, schema }: FileHead,
  learner?: Learner,
): string {
  const file = writeObject('', [
    ['$schema', JSON.stringify(schema)],
    ['format', JSON.stringify(FILE_FORMAT)],
    ['version', JSON.stringify(FILE_VERSION)],
    ['exported', JSON.stringify(exported)],
    ['edition', JSON.stringify(edition)],
    ...(catalogue === undefined ? [] : [['catalogue', JSON.stringify(catalogue)] as const]),
    ['assessments', writeList('  ', assessments.map(writeAssessment))],
    ...(learner === undefined ? [] : [['learner', writeLearner(learner)] as const]),
  ]);
  return `${file}\n`;
}

function writeAssessment(filed: FiledAssessment): string {
  const { uid, name, tier, changed, answers, notes, plan, milestones, policy, drafts, carried } = filed;
  const indent = '    ';
  return writeObject(indent, [
    ['uid', JSON.stringify(uid)],
    ['name', JSON.stringify(name)],
    ['tier', JSON.stringify(tier)],
    // A moment that was damaged in the browser's store would make the whole file unreadable.
    ...(changed === undefined || !isInstant(changed) ? [] : [['changed', JSON.stringify(changed)] as const]),
    ['answers', writeEntries(`${indent}  `, answers, quote)],
    ['notes', writeEntries(`${indent}  `, notes, quote)],
    ...(plan === undefined
      ? []
      : [['plan', writeEntries(`${indent}  `, plan, (item) => writeFields(item, PLAN_FIELDS))] as const]),
    ...(milestones === undefined
      ? []
      : [['milestones', writeList(`${indent}  `, milestones.map(writeMilestone))] as const]),
    ...(drafts === undefined
      ? []
      : [
          ['drafts', writeObject(`${indent}  `, draftedFields(`${indent}    `, drafts.origin, drafts.drafts))] as const,
        ]),
    ...(policy === undefined ? [] : [['policy', writeFields(policy, POLICY_FIELDS)] as const]),
    ...(carried === undefined ? [] : [['carried', writeEntries(`${indent}  `, carried, quote)] as const]),
  ]);
}

function writeLearner(learner: Learner): string {
  const facts = factsOf(learner);
  const single = facts.flatMap(({ part, value }) => ('id' in part ? [] : [[part.kind, quote(value)] as const]));
  const lists = LEARNER_LISTS.flatMap((list) => {
    const of = facts.flatMap(({ part, value }) => ('id' in part && part.kind === list ? [[part.id, value]] : []));
    return of.length === 0 ? [] : [[list, writeEntries('    ', Object.fromEntries(of), quote)] as const];
  });
  return writeObject('  ', [...single, ...lists]);
}

function quote(text: string): string {
  return JSON.stringify(text);
}

function writeFields<Field extends string>(
  item: { readonly [Each in Field]?: string | number },
  fields: readonly Field[],
): string {
  const given = fields.filter((field) => item[field] !== undefined);
  return `{ ${given.map((field) => `"${field}": ${JSON.stringify(item[field])}`).join(', ')} }`;
}

function writeMilestone({ date, name, code }: Milestone): string {
  return `{ "date": ${JSON.stringify(date)}, "name": ${JSON.stringify(name)}, "code": ${JSON.stringify(code)} }`;
}

function writeEntries<Value>(
  indent: string,
  entries: Readonly<Record<string, Value>>,
  write: (value: Value) => string,
): string {
  const sorted = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
  return writeObject(
    indent,
    sorted.map(([id, value]) => [id, write(value)] as const),
  );
}

// Not `JSON.stringify` of the whole: it puts fields whose names are numbers before all others.
function writeObject(indent: string, fields: readonly (readonly [string, string])[]): string {
  const lines = fields.map(([name, value]) => `${indent}  ${JSON.stringify(name)}: ${value}`);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}

function writeList(indent: string, items: readonly string[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}]`;
}
