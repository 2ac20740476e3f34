import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { replacedFault } from '../src/authoring/audit/audit-replaced.ts';
import { rewordedFault } from '../src/authoring/audit/audit-statement.ts';
import { ContentError } from '../src/authoring/content/fault.ts';
import { learningIds } from '../src/authoring/content/learning.ts';
import { locatedChecks } from '../src/authoring/content/located.ts';
import { REGISTER_FILE, readContent } from '../src/authoring/content/read.ts';
import { LEARNING_FILE, type LearningSource } from '../src/authoring/content/read-learning.ts';
import { appendLearning, learningSeal, learningSize } from '../src/authoring/register/learning-record.ts';
import { appendIds, sealOf } from '../src/authoring/register/register-seal.ts';
import { recordStatements } from '../src/authoring/register/statement-record.ts';
import { dayOf } from '../src/domain/base/local-day.ts';
import { changesOf } from '../src/domain/catalogue/change.ts';
import { startRegister } from './first-register.ts';
import { newUid } from './new-uid.ts';

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

function broken(file: string): ContentError {
  const says =
    'The seal does not fit: an entry was moved or removed by hand. Restore the file from version control first.';
  return new ContentError([{ file, field: 'seal', says }]);
}

/** Appends the ids of new tracks, steps, questions and options to the learning register; says so where there are any. */
function registerLearning(root: string, learning: LearningSource): string | undefined {
  if (!learning.present) return undefined;
  const { seal, ...ids } = learning.register;
  if (learningSeal(ids) !== seal) throw broken(LEARNING_FILE);
  const next = appendLearning(ids, learningIds(learning));
  const text = `${JSON.stringify({ seal: learningSeal(next), ...next }, undefined, 2)}\n`;
  writeFileSync(resolve(root, LEARNING_FILE), text);
  const added = learningSize(next) - learningSize(ids);
  return added > 0 ? `Registered ${count(added, 'id')} of tracks, steps, questions and options.` : undefined;
}

/**
 * Appends the ids of new checks to the register, and records new and reworded statements. Refuses to touch a register
 * that was edited by hand, and to record a rewording that changes.yaml does not mention. With `--first` it starts a
 * catalogue of one's own instead.
 */
function main(): void {
  const args = process.argv.slice(2);
  const root = resolve(args.find((arg) => !arg.startsWith('--')) ?? '.');
  if (args.includes('--first')) {
    console.log(startRegister(root, dayOf(new Date())));
    return;
  }
  const { content, faults } = readContent(root);
  if (faults.length > 0) throw new ContentError(faults);
  const replaced = replacedFault(content);
  if (replaced !== undefined) throw new ContentError([replaced]);
  const { ids, seal, statements } = content.register;
  // A catalogue without a name is a new one.
  const uid = content.register.uid || newUid();
  if (sealOf(ids) !== seal) throw broken(REGISTER_FILE);
  const checks = new Map(content.practices.flatMap(locatedChecks).map((located) => [located.id, located]));
  const next = appendIds(ids, [...checks.keys()]);
  const { records, refused } = recordStatements(
    new Map(Object.entries(statements)),
    new Map([...checks].map(([id, { check }]) => [id, check.statement])),
    changesOf(content.changes, next),
    dayOf(new Date()),
  );
  const unmentioned = refused.flatMap((id) => {
    const [located, record] = [checks.get(id), records.get(id)];
    return located === undefined || record === undefined ? [] : [rewordedFault(located, record)];
  });
  if (unmentioned.length > 0) throw new ContentError(unmentioned);
  const learned = registerLearning(root, content.learning);
  const ordered = next.flatMap((id) => (records.has(id) ? [[id, records.get(id)]] : []));
  const file = { uid, seal: sealOf(next), ids: next, statements: Object.fromEntries(ordered) };
  const text = `${JSON.stringify(file, undefined, 2)}\n`;
  writeFileSync(resolve(root, REGISTER_FILE), text);
  const recorded = [...records].filter(([id, record]) => statements[id] !== record).length;
  const news = `Registered ${count(next.length - ids.length, 'new check')}, recorded ${count(recorded, 'statement')}.`;
  const changed = next.length > ids.length || recorded > 0;
  if (changed) console.log(news);
  if (learned !== undefined) console.log(learned);
  if (!changed && learned === undefined) console.log('The register is up to date.');
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
