import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Snapshot } from '../assessment/snapshot.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { evidenceLinks } from '../catalogue/evidence-link.ts';
import { compare } from '../compare/comparison.ts';
import { readFilter } from '../filter/filter-url.ts';
import { frameDrawing } from '../frame/frame.ts';
import { frameText } from '../frame/frame-text.ts';
import { tally } from '../tally/tally.ts';

// What a build without packs leaves out must change nothing of what is published.
const practices = ['a', 'b'].map((slug, p) => ({
  number: p + 1,
  slug,
  title: slug.toUpperCase(),
  checks: [{ id: `${slug}1`, level: 'essential' as const, position: `${p + 1}.1.1` }],
}));
const catalogue: Catalogue = { register: ['a1', 'b1'], practices };
const snapshot = (edition: number): Snapshot => ({
  name: 'Hub',
  tier: 'production',
  answers: { a1: 'yes' },
  notes: {},
  date: '2026-11-22',
  edition,
});

/** What is said of the published catalogue by everything that leaves packs out. */
async function said() {
  vi.resetModules();
  const { holdingText, tallyText } = await import('../tally/tally-text.ts');
  const counted = tally(catalogue, { a1: 'yes' }, 'production');
  return {
    links: evidenceLinks({ template: 'decision-record', tool: undefined }),
    moves: compare(catalogue, snapshot(1), snapshot(2)).practices.flatMap(({ checks }) =>
      checks.map(({ id, move }) => [id, move]),
    ),
    filter: readFilter('?practice=b&pack=acme', ['a', 'b']),
    frame: [frameText(counted), frameDrawing(counted)],
    words: [holdingText(counted), tallyText(counted)],
  };
}

beforeEach(() => vi.unstubAllEnvs());
afterEach(() => vi.unstubAllEnvs());

test('A build without packs says the same of the published catalogue as one that could have some', async () => {
  const could = await said();
  vi.stubEnv('PACKS', '');
  expect(await said()).toEqual(could);
  expect(could.moves).toEqual([
    ['a1', 'same'],
    ['b1', 'new'],
  ]);
  expect(could.words).toEqual([
    '1 of 2 practices hold',
    '1 of 2 applicable checks answered Yes; 1 of 2 practices hold.',
  ]);
});
