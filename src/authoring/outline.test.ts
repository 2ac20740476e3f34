import { expect, test } from 'vitest';
import { VALID } from '../../tests/fixtures/content-tree.ts';
import { folderOf } from '../../tests/fixtures/folder.ts';
import { loadContent } from './load.ts';
import { checksOf, outlineOf } from './outline.ts';

const outline = outlineOf(loadContent(folderOf(VALID)).practices);

test('practices, sections and checks stand in reading order with their positions', () => {
  expect(outline.map(({ slug, number }) => [slug, number])).toEqual([
    ['alpha', 1],
    ['beta', 2],
  ]);
  expect(outline[1]?.sections.map(({ id, number }) => [id, number])).toEqual([['limits', '2.1']]);
  expect(outline.flatMap(checksOf).map(({ id, position }) => [id, position])).toEqual([
    ['owners-named', '1.1.1'],
    ['limits-stated', '2.1.1'],
  ]);
});

test('a practice knows how long its guide is and what it cites, and leaves its text behind', () => {
  expect(outline[0]).toMatchObject({ motto: 'Short and true.', minutes: 1, cites: ['parnas'], terms: ['slo'] });
  expect(JSON.stringify(outline)).not.toContain('<Ref');
});

test('its checks take time too', () => {
  const [alpha] = outline;
  const long = { ...alpha?.sections[0]?.checks[0], why: 'word '.repeat(360) };
  const sections = [{ ...alpha?.sections[0], checks: [long] }] as unknown as (typeof outline)[0]['sections'];
  const meta = { number: 1, title: 'Alpha', motto: '', lede: '', revised: '' };
  const [practice] = outlineOf([{ slug: 'alpha', meta, body: 'word '.repeat(180), sections }]);
  expect([practice?.minutes, practice?.minutesWithChecks]).toEqual([1, 3]);
});
