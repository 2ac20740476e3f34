import { expect, test } from 'vitest';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { frameDrawing } from '../frame/frame.ts';
import { frameText } from '../frame/frame-text.ts';
import { apart } from './apart.ts';
import { tally } from './tally.ts';
import { holdingText, tallyText } from './tally-text.ts';

const practice = (slug: string, number: number | string, ...ids: string[]) => ({
  ...{ slug, number, title: slug },
  checks: ids.map((id, i) => ({ id, level: 'essential' as const, position: `${number}.1.${i + 1}` })),
});
const catalogue: Catalogue = {
  register: ['a', 'b', 'c'],
  practices: [
    practice('alpha', 1, 'a', 'b'),
    practice('beta', 2, 'c'),
    practice('acme--basics', 'A1', 'acme--x', 'acme--y'),
    practice('acme--core', 'A', 'acme--z'),
    practice('zeta--core', 'B'),
  ],
};
const result = tally(catalogue, { a: 'yes', b: 'yes', 'acme--x': 'no', 'acme--z': 'yes', c: 'unknown' }, 'production');

test('what is published and what a pack asks are counted apart; a pack without a check is none', () => {
  expect(apart(result).map(({ key, holding, practices }) => [key, holding, practices.length])).toEqual([
    [undefined, 1, 2],
    ['acme', 1, 2],
  ]);
  expect(apart(result).map(({ counts }) => [counts.yes, counts.asked, counts.unanswered])).toEqual([
    [2, 3, 0],
    [1, 3, 1],
  ]);
});

test('sentences say them apart and together', () => {
  expect(holdingText(result)).toBe('1 of 2 practices hold; of acme 1 of 2');
  expect(tallyText(result)).toBe(
    'Published: 2 of 3 applicable checks answered Yes, 1 to find out; 1 of 2 practices hold. acme: 1 of 3 applicable checks answered Yes; 1 of 2 practices hold. Together 3 of 6.',
  );
});

test('the frame keeps its columns, and those of packs stand beside it', () => {
  const without = { ...catalogue, practices: catalogue.practices.slice(0, 2) };
  const alone = frameDrawing(tally(without, {}, 'production'));
  const beside = frameDrawing(result);
  expect([beside.roof, beside.posts]).toEqual([alone.roof, alone.posts]);
  expect(beside.columns.slice(0, 2).map(({ outline }) => outline)).toEqual(alone.columns.map(({ outline }) => outline));
  expect(beside.columns.map(({ practice: { number } }) => number)).toEqual([1, 2, 'A1', 'A']);
  const [, , ...theirs] = beside.columns;
  expect(theirs.every(({ outline }) => outline.x > 480 && outline.x + outline.width < beside.width)).toBe(true);
  expect(frameText(result)).toBe(
    'Section drawing: 2 columns carry one roof, and 2 of acme stand beside it. 2 hold: alpha, acme--core. 1 gives: acme--basics. 1 is open: beta.',
  );
});
