import { describe, expect, test } from 'vitest';
import { type Change, changed, type Tree, VALID } from '../../../tests/fixtures/content-tree.ts';
import { folderOf } from '../../../tests/fixtures/folder.ts';
import {
  ALPHA_QUESTIONS,
  BETA_QUESTIONS,
  EXERCISE,
  LEARNING,
  LEARNING_IDS,
  LEARNT,
  STEPS,
  TRACK,
} from '../../../tests/fixtures/learning-tree.ts';
import { exercisesOf, learningIds, learningOf, questionsByPractice, readingPath } from './learning.ts';
import { readContent } from './read.ts';

const read = (tree: Tree) => readContent(folderOf(tree));

describe('valid content comes back as it was written', () => {
  const { content, faults } = read(LEARNT);
  const [choice, typed] = Object.values(questionsByPractice(content)).flat();

  test('without a fault, and with every id', () => {
    expect(faults).toEqual([]);
    expect(learningIds(content.learning)).toEqual({
      ...LEARNING_IDS,
      options: { ...LEARNING_IDS.options, 'minutes-allowed': [] },
    });
  });

  test('questions know their practice', () => {
    expect(choice).toMatchObject({ kind: 'choice', practice: 'alpha', section: 'owners', reference: 'parnas' });
    expect(choice?.kind === 'choice' && choice.options.map(({ right }) => right)).toEqual([false, true, false]);
    expect(typed).toMatchObject({
      kind: 'number',
      practice: 'beta',
      reference: undefined,
      value: 43.2,
      unit: 'minutes',
      tool: 'error-budget',
    });
  });

  test('steps know where to read, tracks their order', () => {
    const { steps, tracks, register } = learningOf(content);
    expect(steps.map(({ id, read: path, slot }) => [id, path, slot])).toEqual([
      ['owners-found', 'practices/alpha/#owners', undefined],
      ['bricks-done', 'onboarding/exercises/bricks/', undefined],
      ['links-filled', undefined, 'dashboards'],
      ['board-shown', undefined, undefined],
      ['plan-mended', undefined, undefined],
    ]);
    expect(tracks.map(({ slug, phases }) => [slug, phases.map(({ checkpoint }) => checkpoint?.minutes)])).toEqual([
      ['newcomer', [undefined, 30, undefined, undefined]],
    ]);
    expect(Object.keys(register)).toEqual(['tracks', 'steps', 'questions']);
    expect(exercisesOf(content)).toMatchObject([{ id: 'bricks', practice: 'alpha', given: ['A drawing.'] }]);
  });
});

test.each([
  ['takeaway', 'takeaway/'],
  ['parcelhub', 'parcelhub/'],
  ['tools/headroom', 'tools/headroom/'],
  ['templates/slo', 'templates/slo/'],
  ['exercises/bricks', 'onboarding/exercises/bricks/'],
  ['modular-design', 'practices/modular-design/'],
  ['modular-design/focus-on-modularity', 'practices/modular-design/#focus-on-modularity'],
])('"%s" is read at %s', (named, path) => {
  expect(readingPath(named)).toBe(path);
});

test('a site without onboarding lacks nothing', () => {
  const { content, faults } = read(VALID);
  expect(faults).toEqual([]);
  expect(content.learning.present).toBe(false);
  expect(questionsByPractice(content)).toEqual({});
});

describe('once there is any of it, a missing file is named', () => {
  test.each([
    [STEPS, STEPS, 'Missing. Add the file.'],
    [LEARNING, LEARNING, 'Missing. Add the file.'],
    [BETA_QUESTIONS, BETA_QUESTIONS, 'Missing. Add the file.'],
    [TRACK, 'content/onboarding/tracks', 'No tracks. Add a file for each kind of newcomer.'],
    [EXERCISE, 'content/onboarding/exercises', 'No exercises. Add a file for each practice.'],
  ])('%s', (gone, file, says) => {
    expect(read(changed(LEARNT, [gone, null])).faults).toEqual([{ file, field: '', says }]);
  });

  test('questions alone are enough to want the rest', () => {
    const files = read({ ...VALID, [ALPHA_QUESTIONS]: LEARNT[ALPHA_QUESTIONS] ?? '' }).faults.map(({ file }) => file);
    expect(files).toEqual([
      'content/onboarding/tracks',
      'content/onboarding/exercises',
      BETA_QUESTIONS,
      STEPS,
      LEARNING,
    ]);
  });

  test('a track has a name that can be an address', () => {
    const { [TRACK]: track = '', ...rest } = LEARNT;
    const { faults } = read({ ...rest, 'content/onboarding/tracks/New one.yaml': track });
    expect(faults).toMatchObject(
      [{ file: 'content/onboarding/tracks/New one.yaml', says: /^Not a permanent name/ }].map((fault) => ({
        ...fault,
        says: expect.stringMatching(fault.says),
      })),
    );
  });
});

const NAME = 'Not a permanent name. Write lower-case words joined by hyphens, such as error-budget-policy-signed.';
const OPEN = 'Does not end like a sentence. Close it with a full stop.';

describe('a fault within a file is named with its field, and how to mend it', () => {
  test.each<[string, Change, string, string]>([
    ['question without name', [ALPHA_QUESTIONS, 'who-owns-it', 'Who'], '[0].id', NAME],
    [
      'skill unknown',
      [ALPHA_QUESTIONS, 'classify', 'guess'],
      '[0].skill',
      'Not a skill. Write one of: decide, explain, classify, compute.',
    ],
    [
      'no question mark',
      [ALPHA_QUESTIONS, 'a part?', 'a part.'],
      '[0].ask',
      'Does not end like a question. Close it with a question mark.',
    ],
    [
      'an option called unsure',
      [ALPHA_QUESTIONS, 'id: nobody', 'id: unsure'],
      '[0].options[2].id',
      '"unsure" is the answer of whoever is not sure. Choose another name.',
    ],
    ['an option that does not say why', [ALPHA_QUESTIONS, 'A joke.', 'A joke'], '[0].options[1].because', OPEN],
    [
      'an option without because',
      [ALPHA_QUESTIONS, '      because: A joke.\n'],
      '[0].options[1].because',
      'Missing or not text. Write one line; put it in quotes when it contains a colon or a hash sign.',
    ],
    [
      'right in words',
      [ALPHA_QUESTIONS, 'right: true', 'right: yes'],
      '[0].options[1].right',
      'Neither true nor false. Write right: true on the one right option, and leave it out elsewhere.',
    ],
    [
      'nothing right',
      [ALPHA_QUESTIONS, '      right: true\n'],
      '[0].options',
      '0 right options. Write right: true on exactly one.',
    ],
    [
      'two right',
      [ALPHA_QUESTIONS, 'named for it\n', 'named for it\n      right: true\n'],
      '[0].options',
      '2 right options. Write right: true on exactly one.',
    ],
    [
      'two options',
      [ALPHA_QUESTIONS, '    - id: nobody\n      says: The last who changed it\n      because: That is chance.\n'],
      '[0].options',
      'Fewer than three options. Write three; two good lures are enough.',
    ],
    [
      'five options',
      [
        ALPHA_QUESTIONS,
        '  options:\n',
        '  options:\n    - { id: a, says: A., because: A. }\n    - { id: b, says: B., because: B. }\n',
      ],
      '[0].options',
      'More than four options. Keep the lures that are real errors.',
    ],
    [
      'nothing to answer with',
      [BETA_QUESTIONS, LEARNT[BETA_QUESTIONS]?.replace(/^[\s\S]*?(?= {2}number:)/, '') ?? '', ''],
      '[0].options',
      'Neither options nor a number. Write one of the two.',
    ],
    [
      'both',
      [
        ALPHA_QUESTIONS,
        '  reference',
        '  number: { value: 1, unit: x, within: 0, working: 1 = 1, near: [{value: 2, because: So.}] }\n  reference',
      ],
      '[0].number',
      'Options and a number. Keep one: a number is typed, so that it cannot be guessed.',
    ],
    [
      'a value in words',
      [BETA_QUESTIONS, 'value: 43.2', 'value: many'],
      '[0].number.value',
      'Not a number. Write it in digits, without a unit.',
    ],
    [
      'less than nothing off',
      [BETA_QUESTIONS, 'within: 0.05', 'within: -1'],
      '[0].number.within',
      'Negative. Write how far off an answer may be, 0 or more.',
    ],
    [
      'no near miss',
      [BETA_QUESTIONS, '\n      - { value: 432, because: That is 99 %. }', ' []'],
      '[0].number.near',
      'No near misses. Write at least one wrong number that a known error gives.',
    ],
    [
      'a tool without inputs',
      [BETA_QUESTIONS, ', of: { objective: 0.999 }', ''],
      '[0].number.tool.of',
      'No inputs. Write them in braces, such as { objective: 0.999 }.',
    ],
    [
      'a field too many',
      [ALPHA_QUESTIONS, '  skill', '  score: 1\n  skill'],
      '[0].score',
      'No such field. Check its spelling, or take it out.',
    ],
    [
      'who unknown',
      [STEPS, 'who: newcomer', 'who: intern'],
      '[0].who',
      'Not a who. Write one of: newcomer, buddy, lead.',
    ],
    ['kind unknown', [STEPS, 'kind: ask', 'kind: watch'], '[0].kind', 'Not a kind. Write one of: read, do, show, ask.'],
    ['no time', [STEPS, 'minutes: 30', 'minutes: 0'], '[0].minutes', 'Takes no time. Write how many minutes it takes.'],
    [
      'a day and a night',
      [STEPS, 'minutes: 30', 'minutes: 700'],
      '[0].minutes',
      'More than ten hours. Cut it into steps that fit into a day.',
    ],
    ['a step without a full stop', [STEPS, 'owners.', 'owners'], '[0].says', OPEN],
    ['no evidence', [STEPS, 'evidence: A list.', 'evidence: A list'], '[0].evidence', OPEN],
    [
      'an address to read',
      [STEPS, 'read: alpha/owners', 'read: /practices/alpha/'],
      '[0].read',
      'Not something to read. Write a practice, practice/section, takeaway, parcelhub, exercises/id, templates/name or tools/name.',
    ],
    [
      'slot unknown',
      [STEPS, 'slot: dashboards', 'slot: lunch'],
      '[2].slot',
      'Not a slot. Write one of: access, repositories, dashboards, incident-contact, first-change.',
    ],
    [
      'a phase left out',
      [TRACK, 'id: month-1', 'id: week-1'],
      'phases',
      'Not the four phases in order. Write day-1, week-1, month-1, quarter-1, each once.',
    ],
    [
      'no hours',
      [TRACK, 'hours: 1', 'hours: 0'],
      'phases[0].hours',
      'No time. Write the hours that the newcomer has for it.',
    ],
    ['a phase without steps', [TRACK, '[bricks-done]', '[]'], 'phases[1].steps', 'No steps. Name at least one.'],
    [
      'a checkpoint with questions by name',
      [TRACK, 'questions: [1, 2]', 'questions: [alpha]'],
      'phases[1].checkpoint.questions[0]',
      'Not a whole number. Write numbers of practices, such as [1, 2, 5].',
    ],
    [
      'an exercise without front matter',
      [EXERCISE, '---\nid', 'id'],
      '',
      'No front matter. Begin the file with --- and the fields of an exercise.',
    ],
    ['nothing given', [EXERCISE, '[A drawing.]', '[]'], 'given', 'Nothing is given. Write what the task starts from.'],
    ['never done', [EXERCISE, '[A better drawing.]', '[]'], 'done', 'Never done. Write what is there once it is done.'],
    ['no seal', [LEARNING, '"seal"', '"lock"'], 'seal', 'No seal. Restore the file from version control.'],
    [
      'no steps on record',
      [LEARNING, '"steps"', '"step"'],
      'steps',
      'Not a list of ids. Restore the file from version control.',
    ],
  ])('%s', (_, change, field, says) => {
    const { faults } = read(changed(LEARNT, change));
    expect(faults).toContainEqual({ file: change[0], field, says });
  });
});
