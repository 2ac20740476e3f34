import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFacts } from '../../../tests/fixtures/learner.ts';
import { NO_LEARNER } from '../../domain/learning/learner.ts';
import { learnerOf } from '../../domain/learning/learner-fact.ts';
import { writeFile } from './assessment-file.ts';
import { readFile } from './read-file.ts';

const head = { exported: '2026-11-25', edition: 128, schema: 'x' };
const withLearner = (learner: unknown) => readFile(JSON.stringify({ ...JSON.parse(writeFile([], head)), learner }));

test('what a newcomer did is filed as it is stored, one fact a line', () => {
  const learner = learnerOf([
    { part: { kind: 'name' }, value: 'Mia' },
    { part: { kind: 'track' }, value: 'backend-engineer 2026-11-25' },
    { part: { kind: 'step', id: 'meet-parcelhub' }, value: 'done 2026-11-25' },
    { part: { kind: 'talk', id: 'constructor' }, value: 'yes' },
  ]);
  expect(writeFile([], head, learner)).toContain(`  "learner": {
    "name": "Mia",
    "track": "backend-engineer 2026-11-25",
    "step": {
      "meet-parcelhub": "done 2026-11-25"
    },
    "talk": {
      "constructor": "yes"
    }
  }`);
});

test('whatever a newcomer did is read back, and nothing is said of it', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const learner = learnerOf(facts);
      expect(readFile(writeFile([], head, learner))).toMatchObject({ ok: true, learner, ignored: [] });
    }),
  );
});

test('a file without it says nothing of a newcomer', () => {
  expect(readFile(writeFile([], head))).not.toHaveProperty('learner');
});

test('what cannot be read is left out, and each is told', () => {
  const read = withLearner({
    name: 'Mia\u202e ',
    track: 'backend-engineer 2026-02-30',
    step: { a: 'finished 2026-11-25', '@7': 'done 2026-11-25', b: 'done 2026-11-25' },
    talk: { b: '' },
    colour: 'red',
  });
  expect(read).toMatchObject({
    ok: true,
    learner: { ...NO_LEARNER, name: 'Mia', steps: { b: { state: 'done', day: '2026-11-25' } } },
    ignored: [
      'learner.colour: not a field that this site knows.',
      'learner.name: read as “Mia”.',
      'learner.track: “backend-engineer 2026-02-30” cannot be read; left out.',
      'learner.step.a: “finished 2026-11-25” cannot be read; left out.',
      'learner.step.@7: “done 2026-11-25” cannot be read; left out.',
    ],
  });
});

test.each([
  [7, 'learner', 'The number 7 is not allowed here: write an object of what a newcomer did, or leave it out.'],
  [[], 'learner', 'A list is not allowed here: write an object of what a newcomer did, or leave it out.'],
  [{ name: 7 }, 'learner.name', 'The number 7 is not allowed here: write text, or leave it out.'],
  [{ step: { a: 7 } }, 'learner.step.a', 'The number 7 is not allowed here: write text such as done 2026-11-25.'],
])('%j is refused', (learner, where, says) => {
  expect(withLearner(learner)).toEqual({ ok: false, faults: [{ where, says }] });
});
