import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { appendIds, sealOf } from '../src/domain/register-seal.ts';
import { ContentError } from '../src/integrations/content/fault.ts';
import { REGISTER_FILE, readContent } from '../src/integrations/content/read.ts';

/** Appends the ids of new checks to the register. Refuses to touch a register that was edited by hand. */
function main(): void {
  const root = resolve(process.argv[2] ?? '.');
  const { content, faults } = readContent(root);
  if (faults.length > 0) throw new ContentError(faults);
  const { ids, seal } = content.register;
  if (sealOf(ids) !== seal) {
    const says =
      'The seal does not fit: an entry was moved or removed by hand. Restore the file from version control first.';
    throw new ContentError([{ file: REGISTER_FILE, field: 'seal', says }]);
  }
  const used = content.practices.flatMap(({ sections }) =>
    sections.flatMap(({ checks }) => checks.map(({ id }) => id)),
  );
  const next = appendIds(ids, used);
  writeFileSync(resolve(root, REGISTER_FILE), `${JSON.stringify({ seal: sealOf(next), ids: next }, undefined, 2)}\n`);
  console.log(
    next.length === ids.length ? 'The register is up to date.' : `Registered ${next.length - ids.length} new checks.`,
  );
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
