import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../../src/authoring/content/fault.ts';
import { learningIds } from '../../src/authoring/content/learning.ts';
import { locatedChecks } from '../../src/authoring/content/located.ts';
import type { Content } from '../../src/authoring/content/read.ts';
import type { PackSource } from '../../src/authoring/pack/pack-source.ts';
import { packPractices } from '../../src/authoring/pack/pack-source.ts';
import { PACK_CHANGES, PACK_REGISTER, readPack } from '../../src/authoring/pack/read-pack.ts';
import { PACK_LEARNING } from '../../src/authoring/pack/read-pack-learning.ts';
import { appendLearning, learningSeal, learningSize } from '../../src/authoring/register/learning-record.ts';
import { appendIds, sealOf } from '../../src/authoring/register/register-seal.ts';
import { recordStatements } from '../../src/authoring/register/statement-record.ts';
import { changesOf } from '../../src/domain/catalogue/change.ts';
import { packId, plainId } from '../../src/domain/pack/pack-name.ts';

/** Appends what is new for newcomers to the pack's learning register; how many ids that were. */
function registerLearning(folder: string, { learning }: PackSource): number {
  const { seal, ...ids } = learning.register;
  if (learningSeal(ids) !== seal) {
    const says =
      'The seal does not fit: an entry was moved or removed by hand. Restore the file from version control first.';
    throw new ContentError([{ file: `${folder}/${PACK_LEARNING}`, field: 'seal', says }]);
  }
  const { tracks, steps, questions, options } = learningIds(learning);
  const next = appendLearning(ids, {
    ...{ tracks: tracks.map(plainId), steps: steps.map(plainId), questions: questions.map(plainId) },
    options: Object.fromEntries(Object.entries(options).map(([id, all]) => [plainId(id), all])),
  });
  if (learningSize(next) === 0) return 0;
  const text = JSON.stringify({ seal: learningSeal(next), ...next }, undefined, 2);
  writeFileSync(join(folder, PACK_LEARNING), `${text}\n`);
  return learningSize(next) - learningSize(ids);
}

/**
 * Appends the new checks of a pack to its own register, and records their statements; gives what there is to say. The first
 * time it writes the first edition into changes.yaml too; from then on new checks are announced there, as those of the core.
 */
export function registerPack(folder: string, core: Pick<Content, 'practices'>, today: string): string {
  const begun = readPack(folder, core, 'A');
  // What is registered here need not be there yet.
  const faults = begun.faults.filter(({ file }) => !file.endsWith(`/${PACK_LEARNING}`));
  const { pack } = begun;
  if (pack === undefined || faults.length > 0) throw new ContentError(faults);
  const { ids, seal, statements } = pack.register;
  const refuse = (file: string, field: string, says: string) =>
    new ContentError([{ file: `${folder}/${file}`, field, says }]);
  if (sealOf(ids) !== seal)
    throw refuse(
      PACK_REGISTER,
      'seal',
      'The seal does not fit: an entry was moved or removed by hand. Restore the file from version control first.',
    );
  const checks = new Map(
    packPractices(pack)
      .flatMap(locatedChecks)
      .map(({ id, check }) => [plainId(id), check.statement]),
  );
  const next = appendIds(ids, [...checks.keys()]);
  const { key, uid } = pack.meta;
  const changes = changesOf(
    pack.changes,
    next.map((id) => packId(key, id)),
  ).map((change) => ({
    ...change,
    added: change.added.map(plainId),
    reworded: change.reworded.map((each) => ({ ...each, id: plainId(each.id) })),
  }));
  const { records, refused } = recordStatements(new Map(Object.entries(statements)), checks, changes, today);
  if (refused.length > 0)
    throw refuse(
      PACK_CHANGES,
      'reworded',
      `Reworded since it was recorded: ${refused.join(', ')}. Say what is different under reworded: in an entry with today's date. What means something else now needs a new id.`,
    );
  const ordered = next.flatMap((id) => (records.has(id) ? [[id, records.get(id)]] : []));
  const file = { uid, seal: sealOf(next), ids: next, statements: Object.fromEntries(ordered) };
  writeFileSync(join(folder, PACK_REGISTER), `${JSON.stringify(file, undefined, 2)}\n`);
  if (ids.length === 0 && pack.changes.length === 0 && next.length > 0) {
    const first = `# What changed in the pack, newest first.\n- date: ${today}\n  says: The first edition.\n  edition: ${next.length}\n`;
    writeFileSync(join(folder, PACK_CHANGES), first);
  }
  const learnt = registerLearning(folder, pack);
  const added = next.length - ids.length;
  const newcomers = learnt === 0 ? '' : ` Registered ${learnt} ${learnt === 1 ? 'id' : 'ids'} for newcomers.`;
  return added + learnt === 0
    ? 'The register of the pack is up to date.'
    : `Registered ${added} ${added === 1 ? 'check' : 'checks'} of ${key}; ${next.length} in all.${newcomers}`;
}
