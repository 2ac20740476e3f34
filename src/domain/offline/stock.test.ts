import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateNewest, isStockOf, newestFirst, readStock, type Stock, spareNames, stockName } from './stock.ts';

const anyBase = fc
  .array(fc.stringMatching(/^[A-Za-z0-9_~-]{1,6}$/), { maxLength: 3 })
  .map((parts) => ['', ...parts, ''].join('/'));
const anyBuild = fc.stringMatching(/^[0-9a-f]{8}$/);
const anyStock: fc.Arbitrary<Stock> = fc.record({
  build: anyBuild,
  edition: fc.nat(),
  catalogue: anyBuild,
  pages: fc.nat(),
  bytes: fc.nat(),
  at: fc.nat(),
  files: fc.array(fc.string(), { maxLength: 4 }),
});

test('a cache is named by base path and build', () => {
  expect(stockName('/some/base/', '0123abcd')).toBe('lb-/some/base/-0123abcd');
});

test('a site knows its own caches, and no other of the same origin', () => {
  fc.assert(
    fc.property(anyBase, anyBase, anyBuild, (base, other, build) => {
      expect(isStockOf(base, stockName(base, build))).toBe(true);
      if (base !== other) expect(isStockOf(base, stockName(other, build))).toBe(false);
    }),
  );
});

test.each(['lb-/-foo/-0123abcd', 'lb-/', 'lb-/-0123abcd9', 'lb-/-0123ABCD', 'workbox-precache', ''])(
  'the site at the root does not take %j for its own',
  (name) => {
    expect(isStockOf('/', name)).toBe(false);
  },
);

test('a record that was written is read again', () => {
  fc.assert(
    fc.property(anyStock, (stock) => {
      expect(readStock(JSON.stringify(stock))).toEqual(stock);
    }),
  );
});

test('anything else is none, and never throws', () => {
  const good = { build: 'a', edition: 1, catalogue: 'b', pages: 1, bytes: 1, at: 1, files: ['a'] };
  expect(readStock(JSON.stringify(good))).toEqual(good);
  for (const name of Object.keys(good))
    for (const bad of [null, -1, 0.5, {}, [1], [[]]])
      expect(readStock(JSON.stringify({ ...good, [name]: bad })), `${name}: ${bad}`).toBe(undefined);
  for (const text of ['', '{', 'null', '7', '"a"', '[]', '{}']) expect(readStock(text)).toBe(undefined);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(() => readStock(text)).not.toThrow();
    }),
  );
});

test('what becomes the newest now comes first, though the clock was put back', () => {
  fc.assert(
    fc.property(fc.array(anyStock, { maxLength: 4 }), anyStock, fc.nat(), (stocks, stock, now) => {
      const newest = { ...stock, at: dateNewest(now, stocks) };
      expect(newest.at).toBeGreaterThanOrEqual(now);
      expect(newestFirst([...stocks, newest])[0]).toBe(newest);
    }),
  );
});

test('only caches of the same site are spare, and never one of its two newest', () => {
  const stock = (build: string, at: number): Stock => ({
    build,
    edition: 1,
    catalogue: '',
    pages: 1,
    bytes: 1,
    at,
    files: [],
  });
  const stocks = [stock('00000001', 1), stock('00000003', 3), stock('00000002', 2)];
  const half = stockName('/', '00000004');
  const names = [...stocks.map(({ build }) => stockName('/', build)), half, 'lb-/docs/-00000001', 'another'];
  expect(spareNames('/', names, stocks)).toEqual([stockName('/', '00000001'), half]);
  expect(spareNames('/', names, [])).toHaveLength(4);
});
