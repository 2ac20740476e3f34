import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changed, VALID } from '../../../tests/fixtures/content-tree.ts';
import { folderOf } from '../../../tests/fixtures/folder.ts';
import { PARCELHUB_FILE } from '../content/read.ts';
import { loadContent } from '../load.ts';

const yaml = readFileSync(PARCELHUB_FILE, 'utf8');

test('what the example system decided is said of guides that are there', () => {
  const tree = { ...VALID, [PARCELHUB_FILE]: yaml };
  expect(() => loadContent(folderOf(tree))).toThrow(
    `${PARCELHUB_FILE} › decided[0].guide\n    No practice "involve-stakeholders-early". Name one of: alpha, beta.`,
  );
});

test('it is read with its numbers, and one that is none is named', () => {
  const tree = { ...VALID, [PARCELHUB_FILE]: yaml.replace(/guide: [a-z-]+/g, 'guide: alpha') };
  expect(loadContent(folderOf(tree)).parcelHub?.load.peak).toBe(400);
  const broken = changed(tree, [PARCELHUB_FILE, '  peak: 400', '  peak: many']);
  expect(() => loadContent(folderOf(broken))).toThrow(
    `${PARCELHUB_FILE} › load.peak\n    Not a number. Write it in digits, without a unit.`,
  );
  expect(loadContent(folderOf(VALID)).parcelHub).toBeUndefined();
});
