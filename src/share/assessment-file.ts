import type { Assessment } from '../domain/assessment.ts';
import { FILE_FORMAT, FILE_VERSION } from '../domain/assessment-file.ts';
import { isInstant } from '../domain/date.ts';

/** An assessment as it stands in a file. */
export type FiledAssessment = Assessment & {
  /** 8 to 24 of a–z and 0–9; says on every machine that it is the same assessment. */
  readonly uid: string;
  /** Moment of its last change, as `toISOString` writes it. */
  readonly changed?: string | undefined;
};

/** What a file says about itself. */
export type FileHead = {
  /** ISO date of the export. */
  readonly exported: string;
  /** Length of the register when it was exported. */
  readonly edition: number;
  /** Address of the published JSON Schema. */
  readonly schema: string;
};

/** Assessments as the text of a file: docs/assessment-file.md. Equal assessments give equal text, one answer a line. */
export function writeFile(assessments: readonly FiledAssessment[], { exported, edition, schema }: FileHead): string {
  const file = writeObject('', [
    ['$schema', JSON.stringify(schema)],
    ['format', JSON.stringify(FILE_FORMAT)],
    ['version', JSON.stringify(FILE_VERSION)],
    ['exported', JSON.stringify(exported)],
    ['edition', JSON.stringify(edition)],
    ['assessments', writeList('  ', assessments.map(writeAssessment))],
  ]);
  return `${file}\n`;
}

function writeAssessment({ uid, name, tier, changed, answers, notes }: FiledAssessment): string {
  const indent = '    ';
  return writeObject(indent, [
    ['uid', JSON.stringify(uid)],
    ['name', JSON.stringify(name)],
    ['tier', JSON.stringify(tier)],
    // A moment that was damaged in the browser's store would make the whole file unreadable.
    ...(changed === undefined || !isInstant(changed) ? [] : [['changed', JSON.stringify(changed)] as const]),
    ['answers', writeEntries(`${indent}  `, answers)],
    ['notes', writeEntries(`${indent}  `, notes)],
  ]);
}

function writeEntries(indent: string, entries: Readonly<Record<string, string>>): string {
  const sorted = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
  return writeObject(
    indent,
    sorted.map(([id, value]) => [id, JSON.stringify(value)] as const),
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
