import { expect, test } from 'vitest';
import { allChecks } from '../../src/domain/catalogue.ts';
import { packCatalogue, unpackCatalogue } from '../../src/domain/catalogue-text.ts';
import { changesOf, retirements } from '../../src/domain/change.ts';
import { catalogueAt } from '../../src/domain/edition.ts';
import { since } from '../../src/domain/news.ts';
import { plan } from '../../src/domain/plan.ts';
import { freeze } from '../../src/domain/snapshot.ts';
import { tally } from '../../src/domain/tally.ts';
import { catalogueOf, checksOf } from '../../src/integrations/content/catalogue.ts';
import { loadContent } from '../../src/integrations/content/load.ts';
import { encodeCode } from '../../src/share/code.ts';
import { decodeCode } from '../../src/share/decode.ts';
import { encodeCodeWithNotes } from '../../src/share/note-code.ts';
import { RETIRED_CHECK } from './altered.ts';

const content = loadContent(RETIRED_CHECK);
const catalogue = catalogueOf(content);
const changes = changesOf(content.changes, content.register.ids);
const kept = { alpha: 'yes', gamma: 'partly' } as const;
const answers = { ...kept, beta: 'no' } as const;
const assessment = { name: 'Parcel hub', tier: 'critical', answers, notes: { beta: 'Asked in March.' } } as const;

test('it keeps its place in the register and is in no practice', () => {
  expect(catalogue.register).toEqual(['alpha', 'beta', 'gamma']);
  expect(allChecks(catalogue).map(({ id }) => id)).toEqual(['alpha', 'gamma']);
  expect(Object.keys(checksOf(content))).toEqual(['alpha', 'gamma']);
  expect(unpackCatalogue(packCatalogue(catalogue))).toEqual(catalogue);
});

test('nothing counts its answer', () => {
  expect(tally(catalogue, answers, 'critical')).toEqual(tally(catalogue, kept, 'critical'));
  expect(plan(catalogue, answers, 'critical').map(({ check }) => check.id)).toEqual(['gamma']);
  expect(catalogueAt(catalogue, 2).practices[0]?.checks.map(({ id }) => id)).toEqual(['alpha']);
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
  const before = freeze({ ...assessment, answers: { alpha: 'yes', beta: 'no' }, notes: {} }, '2020-02-01', 2);
  const { code } = encodeCode(before, catalogue.register.slice(0, 2));
  expect(await decodeCode(code, catalogue.register)).toEqual({ ok: true, snapshot: before });
});

test('its words are still known, and whoever comes back is told', () => {
  expect(retirements(changes).get('beta')?.statement).toBe('Every service has two readers.');
  expect(changes.map(({ added }) => added)).toEqual([['gamma'], ['alpha', 'beta']]);
  expect(since(changes, '2020-02-01')?.says).toBe('since your last visit: 1 new check, 1 reworded, 1 retired');
});
