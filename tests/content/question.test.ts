import { describe, expect, test } from 'vitest';
import { questionsByPractice } from '../../src/authoring/content/learning.ts';
import { loadContent } from '../../src/authoring/load.ts';
import { type ChoiceQuestion, SKILLS } from '../../src/domain/learning/question.ts';
import { redundant } from '../../src/domain/tool/availability.ts';

const content = loadContent('.');
const asked = questionsByPractice(content);
const questions = Object.values(asked).flat();
const choices = questions.filter((question): question is ChoiceQuestion => question.kind === 'choice');
const essential = content.practices.flatMap(({ slug, sections }) =>
  sections.filter(({ checks }) => checks.some(({ level }) => level === 'essential')).map(({ id }) => `${slug}/${id}`),
);

test('55 to 65 questions, and one at least for each section with an essential check', () => {
  expect(questions.length).toBeGreaterThanOrEqual(55);
  expect(questions.length).toBeLessThanOrEqual(65);
  const sections = new Set(questions.map(({ practice, section }) => `${practice}/${section}`));
  expect(essential.length).toBeGreaterThanOrEqual(20);
  expect(essential.filter((section) => !sections.has(section))).toEqual([]);
});

describe.each(Object.entries(asked))('%s', (_, own) => {
  test('it asks five questions or more, of three skills or more, and at least two for a decision', () => {
    expect(own.length).toBeGreaterThanOrEqual(5);
    expect(new Set(own.map(({ skill }) => skill)).size).toBeGreaterThanOrEqual(3);
    expect(own.filter(({ skill }) => skill === 'decide').length).toBeGreaterThanOrEqual(2);
    expect(own.some(({ skill }) => skill === 'explain' || skill === 'classify')).toBe(true);
  });
});

test('all four skills are asked for, decisions most', () => {
  const counts = SKILLS.map((skill) => questions.filter((question) => question.skill === skill).length);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(10);
  expect(counts[0]).toBe(Math.max(...counts));
});

test('no place and no length gives an answer away more often than chance', () => {
  const places = [0, 1, 2].map((place) => choices.filter(({ options }) => options[place]?.right).length);
  for (const count of places) {
    expect(count / choices.length).toBeGreaterThan(0.2);
    expect(count / choices.length).toBeLessThan(0.45);
  }
  const longest = choices.filter(({ options }) => {
    const right = options.find((option) => option.right)?.says.length ?? 0;
    return options.every((option) => option.right || option.says.length < right);
  });
  expect(longest.length / choices.length).toBeLessThanOrEqual(1 / 3);
});

test('mostly three options, in two sentences at most, none with a full stop', () => {
  expect(choices.filter(({ options }) => options.length === 3).length / choices.length).toBeGreaterThan(0.9);
  for (const { options } of choices) for (const { says } of options) expect(says).not.toMatch(/\.$/);
});

test('a question is short: its situation in at most 45 words, and 75 with its options', () => {
  const words = (text: string) => text.split(/\s+/).length;
  const long = choices.filter(
    ({ ask, options }) => words(ask) + options.reduce((sum, { says }) => sum + words(says), 0) > 75,
  );
  expect(long.map(({ id }) => id)).toEqual([]);
  expect(questions.filter(({ ask }) => words(ask) > 45).map(({ id }) => id)).toEqual([]);
});

test('no two ask the same, and no explanation stands twice', () => {
  const because = questions.flatMap((question) =>
    (question.kind === 'choice' ? question.options : question.near).map((one) => one.because),
  );
  expect(new Set(questions.map(({ ask }) => ask)).size).toBe(questions.length);
  expect(new Set(because).size).toBe(because.length);
});

test('ten questions or more are typed, and the calculators give half of them', () => {
  const typed = questions.filter((question) => question.kind === 'number');
  expect(typed.length).toBeGreaterThanOrEqual(10);
  expect(typed.filter(({ tool }) => tool !== undefined).length / typed.length).toBeGreaterThanOrEqual(0.5);
});

// What options say in numbers is computed as well.
test('the availability of two replicas that share one failure in twenty', () => {
  const options = choices.find(({ id }) => id === 'two-replicas-one-rack')?.options ?? [];
  const percent = (share: number) => `${(share * 100).toFixed(4)}\u00a0%`;
  expect(options.map(({ says }) => says)).toEqual([
    percent(redundant(0.995, 2, 0)),
    percent(redundant(0.995, 2, 0.05)),
    percent(0.995),
    percent(0.995 ** 2),
  ]);
});

test('the three ends of 72 hours', () => {
  const options = choices.find(({ id }) => id === 'breach-clock')?.options ?? [];
  const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
  // 2026-11-23 is a Monday.
  const ends = ['2026-11-23T02:00Z', '2026-11-24T10:00Z', '2026-11-25T16:00Z'].map((start) => {
    const end = new Date(Date.parse(start) + 72 * 3_600_000);
    return `On ${day.format(end)} at ${end.toISOString().slice(11, 16)}`;
  });
  expect(options.map(({ says }) => says)).toEqual(ends);
});
