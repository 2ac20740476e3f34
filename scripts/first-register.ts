import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ContentError } from '../src/authoring/content/fault.ts';
import { locatedChecks } from '../src/authoring/content/located.ts';
import { CHANGES_FILE, REGISTER_FILE, readContent } from '../src/authoring/content/read.ts';
import { sealOf } from '../src/authoring/register/register-seal.ts';
import { recordStatements } from '../src/authoring/register/statement-record.ts';
import { PUBLISHED_UID } from '../src/share/code/catalogue-mark.ts';
import { newUid } from './new-uid.ts';

/** Faults of these two files are what a first register mends. */
const REWRITTEN: readonly string[] = [REGISTER_FILE, CHANGES_FILE];

/**
 * Starts a catalogue: a register of the checks that are there, in reading order, under a name of its own, and a
 * changes.yaml that publishes them. For whoever puts checks of their own in the place of the published ones. Refuses to
 * touch a register that is nobody's but theirs: links may have been sent that count by it.
 */
export function startRegister(root: string, today: string): string {
  const { content, faults } = readContent(root);
  const others = faults.filter(({ file }) => !REWRITTEN.includes(file));
  if (others.length > 0) throw new ContentError(others);
  const { uid } = content.register;
  if (existsSync(resolve(root, REGISTER_FILE)) && uid !== PUBLISHED_UID) {
    const says =
      'A register of your own is there already, and links may count by it: add to it with npm run register. If none was ever sent, delete the file and run this again.';
    throw new ContentError([{ file: REGISTER_FILE, field: '', says }]);
  }
  const checks = content.practices.flatMap(locatedChecks);
  const ids = [...new Set(checks.map(({ id }) => id))];
  const statements = new Map(checks.map(({ id, check }) => [id, check.statement]));
  const { records } = recordStatements(new Map(), statements, [], today);
  const register = { uid: newUid(), seal: sealOf(ids), ids, statements: Object.fromEntries(records) };
  writeFileSync(resolve(root, REGISTER_FILE), `${JSON.stringify(register, undefined, 2)}\n`);
  writeFileSync(
    resolve(root, CHANGES_FILE),
    `# What changed in the catalogue, newest first. docs: CONTRIBUTING.md, "How an id lives".\n- date: ${today}\n  says: The first edition.\n  edition: ${ids.length}\n`,
  );
  return `Started the catalogue ${register.uid} with ${ids.length} checks. ${REGISTER_FILE} and ${CHANGES_FILE} are new.`;
}
