import { fingerprint } from '../../domain/base/fingerprint.ts';
import { type Change, lastStated } from '../../domain/catalogue/change.ts';

/** What a recorded statement looks like: the date of the change that brought it, and its fingerprint. */
export const RECORD = /^(\d{4}-\d{2}-\d{2}) ([\da-f]{8})$/;

/** Recorded statements by check id, such as `2026-11-22 a1b2c3d4`. */
export type StatementRecords = ReadonlyMap<string, string>;

/** A fingerprint of a statement's words: kinds of space, quotation mark and dash make no difference. */
export function statementFingerprint(statement: string): string {
  const plain = statement.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[‐-―]/g, '-');
  return fingerprint(plain.replace(/\s+/g, ' ').trim());
}

/** Whether a statement still is the one that was recorded. */
export function isRecorded(record: string | undefined, statement: string): boolean {
  return record?.slice(-8) === statementFingerprint(statement);
}

/**
 * The records brought up to date, in the order of the statements, and the ids that are refused: their statement differs
 * and no change says so. A change speaks for what was recorded before its date, and until the end of its day.
 */
export function recordStatements(
  records: StatementRecords,
  statements: ReadonlyMap<string, string>,
  changes: readonly Change[],
  today: string,
): { readonly records: StatementRecords; readonly refused: readonly string[] } {
  const next = new Map(records);
  const refused: string[] = [];
  for (const [id, statement] of statements) {
    const record = records.get(id);
    if (isRecorded(record, statement)) continue;
    const stated = lastStated(changes, id);
    const allowed = record === undefined || (stated !== undefined && (stated > record.slice(0, 10) || stated >= today));
    if (allowed) next.set(id, `${stated ?? today} ${statementFingerprint(statement)}`);
    else refused.push(id);
  }
  return { records: next, refused };
}
