import { describe, expect, test } from 'vitest';
import { overlaps } from '../geometry/rect.ts';
import { type GridNode, grid, outline } from './grid.ts';

const node = (id: string, column: number, row: number, label = id): GridNode => ({ id, label, at: [column, row] });

describe('grid', () => {
  test('closes columns and rows that nothing stands in', () => {
    const { cells, xs, ys } = grid([node('a', 0, 0), node('b', 3, 4)], [], [], 'wide');
    expect([xs.length, ys.length]).toEqual([1, 1]);
    expect(cells[1]?.rect.x).toBe(150 + 120);
  });

  test('boxes never overlap', () => {
    const nodes = [0, 1, 2, 3].flatMap((column) => [0, 1, 2, 3, 4].map((row) => node(`${column}${row}`, column, row)));
    for (const size of ['wide', 'narrow'] as const) {
      const { cells } = grid(nodes, [], [], size);
      for (const a of cells) for (const b of cells) expect(a !== b && overlaps(a.rect, b.rect)).toBe(false);
    }
  });

  test('gives a label between neighbours its room, and more where an outline stands in it', () => {
    const nodes = [node('a', 0, 0), node('b', 1, 0), node('c', 2, 0), node('d', 3, 0)];
    const link = { from: 'b', to: 'a', label: 'a long label, truly' };
    const gap = (groups: { label: string; of: string[] }[]) => {
      const { cells } = grid(nodes, [link, { from: 'a', to: 'c' }, { from: 'a', to: 'gone' }], groups, 'narrow');
      return (cells[1]?.rect.x ?? 0) - 96;
    };
    expect(gap([])).toBeLessThan(60);
    const wide = (groups: { label: string; of: string[] }[]) =>
      grid(nodes, [link], groups, 'wide').cells[1]?.rect.x ?? 0;
    expect(wide([])).toBeGreaterThanOrEqual(96 + 19 * 7.2);
    expect(wide([{ label: 'g', of: ['a'] }])).toBeGreaterThanOrEqual(96 + 19 * 7.2 + 13);
  });

  test('an outline that stands between two boxes takes its padding, no more and no less', () => {
    const nodes = [node('a', 0, 0), node('b', 1, 0), node('c', 2, 0), node('d', 3, 0)];
    // Labels so long that no room is left to spread.
    const links = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ].map(([from = '', to = '']) => ({ from, to, label: 'a label that is rather long' }));
    const second = (of: string[]) => grid(nodes, links, [{ label: 'g', of }], 'wide').cells[1]?.rect.x ?? 0;
    expect(second(['a']) - second(['a', 'b'])).toBeCloseTo(13);
  });

  test('turns over on a narrow sheet only if that makes it narrower', () => {
    const row = [node('a', 0, 0), node('b', 1, 0), node('c', 2, 0)];
    const turned = grid(row, [], [], 'narrow').cells.map(({ rect }) => rect.x);
    expect(new Set(turned).size).toBe(1);
    const column = [node('a', 0, 0), node('b', 0, 1), node('c', 0, 2)];
    expect(new Set(grid(column, [], [], 'narrow').cells.map(({ rect }) => rect.x)).size).toBe(1);
  });

  test('makes all boxes as tall as the longest label needs', () => {
    const { cells } = grid([node('a', 0, 0), node('b', 0, 1, 'Identity: the token cache of it')], [], [], 'narrow');
    expect(cells.map(({ rect, lines }) => [rect.height, lines.length])).toEqual([
      [63, 1],
      [63, 3],
    ]);
  });
});

test('an outline stands off its boxes', () => {
  expect(outline([{ x: 0, y: 0, width: 10, height: 10 }])).toEqual({ x: -13, y: -13, width: 36, height: 36 });
});
