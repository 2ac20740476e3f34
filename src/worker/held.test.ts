import { expect, test } from 'vitest';
import { memoryCaches } from '../../tests/fixtures/memory-caches.ts';
import { STOCK_RECORD, type Stock } from '../domain/offline/stock.ts';
import { readHeld, removeHeld } from './held.ts';

const stock = (build: string, at: number): Stock => ({
  build,
  edition: 145,
  catalogue: 'c',
  pages: 60,
  bytes: 5_000_000,
  at,
  files: ['a'],
});
const record = (base: string, held: Stock) => ({ [base + STOCK_RECORD]: JSON.stringify(held) });

const origin = () =>
  memoryCaches({
    'lb-/-00000001': record('/', stock('00000001', 1)),
    'lb-/-00000002': record('/', stock('00000002', 2)),
    // Half of an install, and one whose record cannot be read.
    'lb-/-00000003': {},
    'lb-/-00000004': { [`/${STOCK_RECORD}`]: '{' },
    'lb-/docs/-00000005': record('/docs/', stock('00000005', 5)),
    another: record('/', stock('00000006', 6)),
  });

test('what is whole is told, the newest first; of this base path alone', async () => {
  expect((await readHeld(origin(), '/')).map(({ build }) => build)).toEqual(['00000002', '00000001']);
  expect((await readHeld(origin(), '/docs/')).map(({ build }) => build)).toEqual(['00000005']);
  expect(await readHeld(origin(), '/nowhere/')).toEqual([]);
});

test('all of it is removed, half installs too, and nothing of anybody else', async () => {
  const caches = origin();
  expect(await removeHeld(caches, '/')).toBe(true);
  expect(await caches.keys()).toEqual(['lb-/docs/-00000005', 'another']);
});

test('what the browser does not remove is not said to be gone', async () => {
  expect(await removeHeld({ ...origin(), delete: async () => false }, '/')).toBe(false);
});
