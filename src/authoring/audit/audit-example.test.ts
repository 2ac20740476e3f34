import { expect, test } from 'vitest';
import { VALID } from '../../../tests/fixtures/content-tree.ts';
import { folderOf } from '../../../tests/fixtures/folder.ts';
import { EXAMPLE_FILE } from '../content/read.ts';
import { loadContent } from '../load.ts';

const written = (answers: string) => ({
  ...VALID,
  [EXAMPLE_FILE]: `tier: production\ndate: 2026-11-22\nanswers:\n${answers}`,
});

test('the example answers checks that are there, each once', () => {
  const { practices } = loadContent(folderOf(VALID));
  const id = practices[0]?.sections[0]?.checks[0]?.id ?? '';
  expect(loadContent(folderOf(written(`  yes: [${id}]\n`))).example?.answers.yes).toEqual([id]);
  expect(() => loadContent(folderOf(written(`  yes: [${id}]\n  no: [${id}, nobody-asks-this]\n`)))).toThrow(
    `${EXAMPLE_FILE} › answers.no[0]\n    "${id}" is answered twice. Take one out.`,
  );
  expect(() => loadContent(folderOf(written('  no: [nobody-asks-this]\n')))).toThrow('No check "nobody-asks-this".');
  expect(loadContent(folderOf(VALID)).example).toBeUndefined();
});
