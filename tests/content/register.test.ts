import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogueOf, checkWords } from '../../src/authoring/content/catalogue.ts';
import { loadContent } from '../../src/authoring/load.ts';
import { sealOf } from '../../src/authoring/register/register-seal.ts';
import type { Snapshot } from '../../src/domain/assessment/snapshot.ts';
import { packCatalogue, unpackCatalogue } from '../../src/domain/catalogue/packed-catalogue.ts';
import { encodeCode } from '../../src/share/code/code.ts';
import { decodeCode } from '../../src/share/code/decode.ts';

type Frozen = { readonly code: string; readonly snapshot: Snapshot };

const content = loadContent('.');
const { ids, seal } = content.register;

// People sent links like this one. If it fails, mend the register or the decoder: the fixture is never changed.
const { code, snapshot }: Frozen = JSON.parse(readFileSync('tests/fixtures/summary-code-1-site.json', 'utf8'));

test('the register is sealed, and begins with what was published first', () => {
  expect(sealOf(ids)).toBe(seal);
  expect(ids.length).toBeGreaterThanOrEqual(snapshot.edition);
  expect(sealOf(ids.slice(0, 128))).toBe('564e3048');
});

test('a summary code of the first edition opens for ever, with the same answers', async () => {
  expect(await decodeCode(code, ids)).toEqual({ ok: true, snapshot });
});

test('it is still what its snapshot is written as', () => {
  expect(encodeCode(snapshot, ids)).toEqual({ code, leftOut: [] });
});

test('the catalogue that every page carries is the catalogue', () => {
  const catalogue = catalogueOf(content);
  expect(unpackCatalogue(packCatalogue(catalogue))).toEqual(catalogue);
  const checks = catalogue.practices.flatMap((practice) => practice.checks);
  expect(Object.keys(checkWords(content)).sort()).toEqual(checks.map(({ id }) => id).sort());
});
