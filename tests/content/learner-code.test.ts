import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LearningRegister } from '../../src/domain/learning/learner.ts';

// People sent links that were made with these places. If it fails, mend the register: the fixture is never changed.
test('the published register still begins as it did when the frozen mentor links were made', () => {
  const published: LearningRegister = JSON.parse(readFileSync('content/learning.json', 'utf8'));
  const { register } = JSON.parse(readFileSync('tests/fixtures/learner-code-1.json', 'utf8')) as {
    register: LearningRegister;
  };
  for (const list of ['tracks', 'steps', 'questions'] as const) {
    expect(published[list].slice(0, register[list].length)).toEqual(register[list]);
  }
});
