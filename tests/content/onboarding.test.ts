import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exercisesOf, learningOf, questionsByPractice } from '../../src/authoring/content/learning.ts';
import { loadContent } from '../../src/authoring/load.ts';
import { outlineOf } from '../../src/authoring/outline.ts';
import { learningSeal } from '../../src/authoring/register/learning-record.ts';
import { QUESTION_STANDINGS } from '../../src/domain/learning/attempt.ts';
import { STEP_KINDS, STEP_STATES, WHO } from '../../src/domain/learning/step.ts';
import { stepsOf } from '../../src/domain/learning/track.ts';
import { encodeLearner } from '../../src/share/learning/learner-code.ts';

const content = loadContent('.');
const { register, steps, tracks } = learningOf(content);
const byId = new Map(steps.map((step) => [step.id, step]));

test('the register is sealed, and holds what is asked and done today', () => {
  expect(learningSeal(content.learning.register)).toBe(content.learning.register.seal);
  expect(register.tracks).toEqual(expect.arrayContaining(tracks.map(({ slug }) => slug)));
});

describe('steps', () => {
  test('45 to 60 of them, of every kind, and for everybody', () => {
    expect(steps.length).toBeGreaterThanOrEqual(45);
    expect(steps.length).toBeLessThanOrEqual(60);
    expect(new Set(steps.map(({ kind }) => kind))).toEqual(new Set(STEP_KINDS));
    expect(new Set(steps.map(({ who }) => who))).toEqual(new Set(WHO));
  });

  test('each practice is read in one step and exercised in one', () => {
    for (const { slug, minutesWithChecks } of outlineOf(content.practices)) {
      const reading = steps.filter(({ read }) => read === `practices/${slug}/`);
      expect(reading).toHaveLength(1);
      expect(reading[0]?.minutes).toBeGreaterThanOrEqual(
        minutesWithChecks + (questionsByPractice(content)[slug]?.length ?? 0),
      );
    }
    for (const { id, minutes, title } of exercisesOf(content)) {
      const doing = steps.filter(({ read }) => read === `onboarding/exercises/${id}/`);
      expect(doing.map((step) => step.minutes)).toEqual([minutes]);
      expect(doing[0]?.says).toBe(`Do the exercise “${title}”.`);
    }
  });

  test('more than half of the essential checks are touched, on a service of the newcomer’s own', () => {
    const essential = content.practices
      .flatMap(({ sections }) => sections.flatMap(({ checks }) => checks))
      .filter(({ level }) => level === 'essential');
    const touched = new Set(steps.flatMap(({ checks }) => checks));
    expect(essential.filter(({ id }) => touched.has(id)).length).toBeGreaterThan(essential.length / 2);
  });
});

test('four tracks, as they were published first', () => {
  expect(tracks.map(({ slug }) => slug)).toEqual([
    'backend-engineer',
    'senior-hire',
    'frontend-to-backend',
    'sre-or-security-engineer',
  ]);
});

describe.each(tracks)('$title', ({ phases }) => {
  test('every practice is read and exercised, and every question asked by its end', () => {
    const reads = phases.flatMap((phase) => phase.steps.map((id) => byId.get(id)?.read));
    for (const { slug } of content.practices) expect(reads).toContain(`practices/${slug}/`);
    for (const { id } of exercisesOf(content)) expect(reads).toContain(`onboarding/exercises/${id}/`);
    expect(phases.at(-1)?.checkpoint?.questions).toEqual(content.practices.map(({ meta }) => meta.number));
  });

  test('a checkpoint asks only about practices that were read by then', () => {
    const read = new Set<string | undefined>();
    for (const { steps: ids, checkpoint } of phases) {
      for (const id of ids) read.add(byId.get(id)?.read);
      for (const number of checkpoint?.questions ?? []) {
        const slug = content.practices.find(({ meta }) => meta.number === number)?.slug;
        expect(read).toContain(`practices/${slug}/`);
      }
    }
  });

  test('day 1 fits into half a day, and every phase has something for buddy or lead', () => {
    expect(phases[0]?.hours).toBeLessThanOrEqual(4);
    for (const phase of phases)
      expect(stepsOf(phase, byId, 'buddy').length + stepsOf(phase, byId, 'lead').length).toBeGreaterThan(0);
  });

  test('an exercise comes after its guide', () => {
    const order = phases.flatMap((phase) => phase.steps.map((id) => byId.get(id)?.read));
    for (const { id, practice } of exercisesOf(content))
      expect(order.indexOf(`practices/${practice}/`)).toBeLessThan(order.indexOf(`onboarding/exercises/${id}/`));
  });
});

test('ten exercises, one for each practice, in the order of the guides', () => {
  expect(exercisesOf(content).map(({ practice }) => practice)).toEqual(content.practices.map(({ slug }) => slug));
});

test('everything done, answered and talked about fits into a mentor’s code of 90 characters', () => {
  const code = encodeLearner(
    {
      name: '',
      track: 'backend-engineer',
      start: '2026-11-25',
      date: '2027-02-23',
      steps: new Map(register.steps.map((id) => [id, STEP_STATES[2]])),
      questions: new Map(register.questions.map((id) => [id, QUESTION_STANDINGS[3]])),
      talk: new Set(register.steps.slice(-8)),
    },
    register,
  );
  expect(code?.length).toBeLessThanOrEqual(90);
});

test('an exercise links to guides that are there', () => {
  for (const { file } of content.learning.exercises) {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target ?? '');
    for (const link of links) {
      const [, slug, section] = /^\.\.\/\.\.\/\.\.\/practices\/([^/]+)\/(?:#(.+))?$/.exec(link) ?? [];
      const practice = content.practices.find((one) => one.slug === slug);
      expect(practice, `${file}: ${link}`).toBeDefined();
      if (section !== undefined) expect(practice?.sections.map(({ id }) => id)).toContain(section);
    }
  }
});
