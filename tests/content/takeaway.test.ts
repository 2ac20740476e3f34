import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/authoring/content/read.ts';
import { wordCount } from '../../src/authoring/prose/reading.ts';
import { PHASES } from '../../src/domain/catalogue/phase.ts';
import { journey, type Travelled } from '../../src/figure/journey/journey.ts';

const page = readFileSync('content/takeaway.mdx', 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
const { practices } = readContent('.').content;
const travelled = practices.map(
  ({ meta, sections }): Travelled => ({ ...meta, checks: sections.flatMap(({ checks }) => checks) }),
);
const stages = journey(travelled);
const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const say = (stands: readonly unknown[]) => words[stands.length] ?? '';
const last = PHASES.length - 1;

describe('the takeaway says of the journey what the checks say', () => {
  test('how many practices begin in research', () => {
    const count = say(stages.filter(({ from }) => from === 0));
    expect(page.toLowerCase()).toContain(`${count} of the ten begin in research`);
  });
  test('how many have their key check in operation', () => {
    const count = say(stages.filter(({ key }) => key === last));
    expect(page.toLowerCase()).toContain(`${count} have their key check in operation`);
  });
  test('how many reach operation', () => {
    const count = say(stages.filter(({ to }) => to === last));
    expect(page.toLowerCase()).toContain(`all ${count} lines end there`);
  });
});

test('it links to every practice', () => {
  for (const { slug } of practices) expect(page).toContain(`(../practices/${slug}/)`);
});

test('it is read in three to four minutes', () => {
  expect(wordCount(page)).toBeGreaterThanOrEqual(500);
  expect(wordCount(page)).toBeLessThanOrEqual(900);
});
