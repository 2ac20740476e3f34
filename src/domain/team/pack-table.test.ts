import { expect, test } from 'vitest';
import type { Snapshot } from '../assessment/snapshot.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { packTable } from './pack-table.ts';

const practice = (number: number | string, slug: string, ids: readonly string[]) => ({
  ...{ number, slug, title: slug },
  checks: ids.map((id, i) => ({ id, level: 'essential' as const, position: `${number}.1.${i + 1}` })),
});
const CATALOGUE: Catalogue = {
  register: ['core-check'],
  practices: [
    practice(1, 'core', ['core-check']),
    practice('A1', 'acme--basics', ['acme--one', 'acme--two']),
    practice('A', 'acme--core', ['acme--three']),
    practice('B1', 'zeta--basics', ['zeta--one']),
  ],
  packs: [
    { key: 'acme', mark: '0166b5', title: 'Acme', register: ['acme--one', 'acme--two', 'acme--three'] },
    { key: 'zeta', mark: 'f00d42', title: 'Zeta', register: ['zeta--one'] },
  ],
};
const system = (name: string, answers: Snapshot['answers'], packs: Record<string, number> = {}) => ({
  snapshot: { name, tier: 'production', answers, notes: {}, date: '2026-11-26', edition: 1, packs } as Snapshot,
});

test('systems that answered something of a pack, and the practices that some of them answered', () => {
  const one = system('Payments', { 'core-check': 'yes', 'acme--one': 'yes' }, { acme: 3 });
  const two = system('Search', { 'zeta--one': 'no' }, { zeta: 1 });
  const table = packTable(CATALOGUE, [one, system('Core', { 'core-check': 'no' }), two]);
  expect(table?.practices.map(({ slug }) => slug)).toEqual(['acme--basics', 'zeta--basics']);
  expect(table?.rows.map((row) => row.system.snapshot.name)).toEqual(['Payments', 'Search']);
  expect(
    table?.rows.map(({ cells }) => cells.map((cell) => cell && [cell.counts.yes, cell.counts.applicable])),
  ).toEqual([
    [[1, 2], undefined],
    [undefined, [0, 1]],
  ]);
});

test('where nobody answered anything of a pack there is no table', () => {
  expect(packTable(CATALOGUE, [system('Core', { 'core-check': 'no' }, { acme: 3 })])).toBeUndefined();
});
