import { expect, test } from 'vitest';
import { catalogueOf, checkWords } from '../../src/authoring/content/catalogue.ts';
import { loadContent } from '../../src/authoring/load.ts';
import { freeze } from '../../src/domain/assessment/snapshot.ts';
import { allChecks } from '../../src/domain/catalogue/catalogue.ts';
import { changesOf, retirements } from '../../src/domain/catalogue/change.ts';
import { catalogueAt } from '../../src/domain/catalogue/edition.ts';
import { since } from '../../src/domain/catalogue/news.ts';
import { packCatalogue, unpackCatalogue } from '../../src/domain/catalogue/packed-catalogue.ts';
import { plan } from '../../src/domain/tally/gap.ts';
import { tally } from '../../src/domain/tally/tally.ts';
import { encodeCode } from '../../src/share/code/code.ts';
import { decodeCode } from '../../src/share/code/decode.ts';
import { encodeCodeWithNotes } from '../../src/share/code/note-code.ts';
import { CHANGES, DAY, REGISTER, registerText, VALID } from '../fixtures/content-tree.ts';
import { folderOf } from '../fixtures/folder.ts';

/** `owners-named` and `retired` were published first; later `limits-stated` came and `retired` went. */
const content = loadContent(
  folderOf({
    ...VALID,
    [REGISTER]: registerText(['owners-named', 'retired', 'limits-stated']),
    [CHANGES]: `- date: 2026-03-04
  added: [limits-stated]
  reworded:
    - id: owners-named
      says: It is shorter.
  retired:
    - id: retired
      statement: Every part has two readers.
      says: Nobody could answer it.
- date: ${DAY}
  edition: 2
`,
  }),
);
const catalogue = catalogueOf(content);
const changes = changesOf(content.changes, content.register.ids);
const kept = { 'owners-named': 'yes', 'limits-stated': 'partly' } as const;
const answers = { ...kept, retired: 'no' } as const;
const assessment = { name: 'Parcel hub', tier: 'critical', answers, notes: { retired: 'Asked in March.' } } as const;

test('it keeps its place in the register and is in no practice', () => {
  expect(catalogue.register).toEqual(['owners-named', 'retired', 'limits-stated']);
  expect(allChecks(catalogue).map(({ id }) => id)).toEqual(['owners-named', 'limits-stated']);
  expect(Object.keys(checkWords(content))).toEqual(['owners-named', 'limits-stated']);
  expect(unpackCatalogue(packCatalogue(catalogue))).toEqual(catalogue);
});

test('nothing counts its answer', () => {
  expect(tally(catalogue, answers, 'critical')).toEqual(tally(catalogue, kept, 'critical'));
  expect(plan(catalogue, answers, 'critical').map(({ check }) => check.id)).toEqual(['limits-stated']);
  expect(allChecks(catalogueAt(catalogue, 2)).map(({ id }) => id)).toEqual(['owners-named']);
});

test('its answer and note travel in codes', async () => {
  const snapshot = freeze(assessment, '2026-11-22', catalogue.register.length);
  const { code, leftOut } = encodeCode(snapshot, catalogue.register);
  expect(leftOut).toEqual([]);
  expect(await decodeCode(code, catalogue.register)).toEqual({ ok: true, snapshot: { ...snapshot, notes: {} } });
  const whole = await encodeCodeWithNotes(snapshot, catalogue.register);
  expect(await decodeCode(whole.ok ? whole.code : '', catalogue.register)).toEqual({ ok: true, snapshot });
});

test('a code from before it was retired opens with its answer', async () => {
  const before = freeze({ ...assessment, answers: { 'owners-named': 'yes', retired: 'no' }, notes: {} }, DAY, 2);
  const { code } = encodeCode(before, catalogue.register.slice(0, 2));
  expect(await decodeCode(code, catalogue.register)).toEqual({ ok: true, snapshot: before });
});

test('its words are still known, and whoever comes back is told', () => {
  expect(retirements(changes).get('retired')?.statement).toBe('Every part has two readers.');
  expect(changes.map(({ added }) => added)).toEqual([['limits-stated'], ['owners-named', 'retired']]);
  expect(since(changes, DAY)?.summary).toBe('since your last visit: 1 new check, 1 reworded, 1 retired');
});
