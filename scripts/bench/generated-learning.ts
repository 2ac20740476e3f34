import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { learningSeal } from '../../src/authoring/register/learning-record.ts';

const PHASES = ['day-1', 'week-1', 'month-1', 'quarter-1'] as const;

function exercise(practice: number): string {
  const head = {
    id: `exercise-${practice}`,
    practice: `practice-${practice}`,
    title: `Exercise ${practice}`,
    minutes: 30,
    given: ['Generated.'],
    done: ['Generated.'],
  };
  return `---\n${stringify(head)}---\n\nGenerated.\n\n<Hint>\n\nGenerated.\n\n</Hint>\n\n<ModelAnswer>\n\nGenerated.\n\n</ModelAnswer>\n`;
}

function question(practice: number) {
  const option = (id: string, right?: true) => ({
    id,
    says: `Generated answer ${id}`,
    because: 'Generated.',
    ...(right ? { right } : {}),
  });
  return {
    id: `question-${practice}`,
    section: 'section-1',
    skill: 'classify',
    ask: `Generated question of practice ${practice}?`,
    options: [option('first'), option('second', true), option('third')],
    reference: 'generated',
  };
}

function stepsOf(practice: number) {
  const shared = { who: 'newcomer', minutes: 30, evidence: 'Generated.' };
  return [
    {
      ...shared,
      id: `read-${practice}`,
      kind: 'read',
      says: `Read the generated guide ${practice}.`,
      read: `practice-${practice}`,
      checks: [`generated-${practice}-1`],
    },
    {
      ...shared,
      id: `do-${practice}`,
      kind: 'do',
      says: `Do the generated exercise ${practice}.`,
      read: `exercises/exercise-${practice}`,
    },
  ];
}

/** Gives the content of `writeContent` one track through all its practices, with an exercise and a question for each. */
export function writeLearning(root: string, practices: number): void {
  const numbers = Array.from({ length: practices }, (_, i) => i + 1);
  const folder = join(root, 'content/onboarding');
  mkdirSync(join(folder, 'tracks'), { recursive: true });
  mkdirSync(join(folder, 'exercises'), { recursive: true });
  for (const practice of numbers) {
    writeFileSync(join(folder, 'exercises', `exercise-${practice}.mdx`), exercise(practice));
    const file = join(root, `content/practices/practice-${practice}/questions.yaml`);
    writeFileSync(file, stringify([question(practice)]));
  }
  writeFileSync(join(folder, 'steps.yaml'), stringify(numbers.flatMap(stepsOf)));
  const perPhase = Math.ceil(practices / PHASES.length);
  const phases = PHASES.map((id, i) => {
    const own = numbers.slice(i * perPhase, (i + 1) * perPhase);
    const checkpoint = {
      who: 'lead',
      minutes: 30,
      show: 'Generated.',
      questions: numbers.slice(0, (i + 1) * perPhase),
    };
    return { id, hours: 8, steps: own.flatMap((each) => [`read-${each}`, `do-${each}`]), checkpoint };
  });
  const track = { title: 'Generated', for: 'For whoever is generated.', order: 1, phases };
  writeFileSync(join(folder, 'tracks/generated.yaml'), stringify(track));
  const none = { tracks: [], steps: [], questions: [], options: {} };
  writeFileSync(join(root, 'content/learning.json'), JSON.stringify({ seal: learningSeal(none), ...none }));
}
