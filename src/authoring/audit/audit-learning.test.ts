import { describe, expect, test } from 'vitest';
import { ALPHA, ALPHA_CHECKS, type Change, changed, type Tree } from '../../../tests/fixtures/content-tree.ts';
import { folderOf } from '../../../tests/fixtures/folder.ts';
import {
  ALPHA_QUESTIONS,
  BETA_QUESTIONS,
  EXERCISE,
  LEARNING,
  LEARNING_IDS,
  LEARNT,
  learningText,
  STEPS,
  TRACK,
} from '../../../tests/fixtures/learning-tree.ts';
import { readContent } from '../content/read.ts';
import { auditContent } from './audit.ts';

/** What the audit says of a tree whose files are each valid by themselves. */
function faultsIn(tree: Tree) {
  const { content, faults } = readContent(folderOf(tree));
  expect(faults).toEqual([]);
  return auditContent(content);
}

test('valid content is built', () => {
  expect(faultsIn(LEARNT)).toEqual([]);
});

const SEAL =
  'An entry was added, moved or removed by hand: the seal does not fit. Restore the file from version control, then run npm run register.';
const unregistered = (id: string) => `"${id}" is not in content/learning.json. Run npm run register.`;
const TOOL = 'says: The tool that builds it';
const TEAM = 'says: The team named for it';

describe('the build names file, field, fault and mend', () => {
  test.each<[string, readonly Change[], string, string, string, number?]>([
    // The register.
    [
      'an entry moved by hand',
      [[LEARNING, '"owners-found",\n    "bricks-done"', '"bricks-done",\n    "owners-found"']],
      LEARNING,
      '',
      SEAL,
    ],
    [
      'an entry that stands twice',
      [[LEARNING, LEARNT[LEARNING] ?? '', learningText({ ...LEARNING_IDS, tracks: ['newcomer', 'newcomer'] })]],
      LEARNING,
      'tracks[1]',
      'Register id "newcomer" is already used in content/learning.json › tracks[0]. Give this one an id of its own.',
    ],
    [
      'a new step',
      [
        [
          STEPS,
          '- id: owners-found',
          '- { id: newly, who: lead, kind: do, minutes: 5, says: So., evidence: So. }\n- id: owners-found',
        ],
        [TRACK, 'plan-mended', 'plan-mended, newly'],
      ],
      STEPS,
      '[0].id',
      unregistered('newly'),
    ],
    [
      'a new option',
      [[ALPHA_QUESTIONS, 'id: nobody', 'id: everybody']],
      ALPHA_QUESTIONS,
      '[0].options[2].id',
      unregistered('everybody'),
    ],
    [
      'a track of another name',
      [[LEARNING, LEARNT[LEARNING] ?? '', learningText({ ...LEARNING_IDS, tracks: [] })]],
      TRACK,
      '',
      unregistered('newcomer'),
    ],
    [
      'a question that is typed now',
      [
        [
          LEARNING,
          LEARNT[LEARNING] ?? '',
          learningText({ ...LEARNING_IDS, options: { ...LEARNING_IDS.options, 'minutes-allowed': ['a'] } }),
        ],
      ],
      BETA_QUESTIONS,
      '[0].number',
      '"minutes-allowed" had options, and answers to them are kept. Ask for the number under a new id.',
    ],
    [
      'a step that stands twice',
      [
        [STEPS, 'id: links-filled', 'id: owners-found'],
        [TRACK, 'links-filled, ', ''],
      ],
      STEPS,
      '[2].id',
      'Step id "owners-found" is already used in content/onboarding/steps.yaml › [0].id. Give this one an id of its own.',
    ],
    [
      'a question that stands in two practices',
      [
        [BETA_QUESTIONS, 'id: minutes-allowed', 'id: who-owns-it'],
        [LEARNING, LEARNT[LEARNING] ?? '', learningText({ ...LEARNING_IDS, options: {} })],
      ],
      BETA_QUESTIONS,
      '[0].id',
      `Question id "who-owns-it" is already used in ${ALPHA_QUESTIONS} › [0].id. Give this one an id of its own.`,
      4,
    ],
    [
      'an option that stands twice',
      [[ALPHA_QUESTIONS, 'id: nobody', 'id: team']],
      ALPHA_QUESTIONS,
      '[0].options[2].id',
      `Option id "team" is already used in ${ALPHA_QUESTIONS} › [0].options[0].id. Give this one an id of its own.`,
    ],
    // Questions.
    [
      'an unknown section',
      [[ALPHA_QUESTIONS, 'section: owners', 'section: limits']],
      ALPHA_QUESTIONS,
      '[0].section',
      'No section "limits" in this practice. Its sections are: owners.',
      2,
    ],
    [
      'a section with an essential check and no question',
      [[ALPHA_QUESTIONS, 'section: owners', 'section: limits']],
      ALPHA_QUESTIONS,
      '',
      'No question on the section "owners", which has an essential check. Write one.',
      2,
    ],
    [
      'an unknown reference',
      [[ALPHA_QUESTIONS, 'reference: parnas', 'reference: brooks']],
      ALPHA_QUESTIONS,
      '[0].reference',
      'Unknown reference "brooks". Add it to content/references.yaml, or name an id that is there.',
    ],
    ...['Who does not own a part?', 'Who doesn’t own a part?', "Who can't own a part?", 'Who owns all except one?'].map(
      (ask): [string, readonly Change[], string, string, string] => [
        ask,
        [[ALPHA_QUESTIONS, 'ask: Who owns a part?', `ask: ${ask}`]],
        ALPHA_QUESTIONS,
        '[0].ask',
        `"${/not|n[’']t|except/.exec(ask)?.[0]?.replace("'", '’')}" is overread. Ask for what is the case.`,
      ],
    ),
    [
      'a right option that is longer than the rest',
      [[ALPHA_QUESTIONS, TOOL, `${TOOL}, at night`]],
      ALPHA_QUESTIONS,
      '[0].options[1].says',
      'The right option is 1.50 times as long as the others: length gives it away. Shorten it, or let the others say as much; 1.25 is the limit.',
    ],
    ...['All of the above', 'None of these is right', 'Both of them own it', 'The two above own it'].map(
      (says): [string, readonly Change[], string, string, string] => [
        says,
        [[ALPHA_QUESTIONS, TEAM, `says: ${says}`]],
        ALPHA_QUESTIONS,
        '[0].options[0].says',
        `"${/All of the|None of these|Both of them|above/.exec(says)?.[0]}" asks about the other options. Write an option that stands by itself.`,
      ],
    ),
    [
      'an absolute word in a lure',
      [[ALPHA_QUESTIONS, TEAM, 'says: The team, always so']],
      ALPHA_QUESTIONS,
      '[0].options[0].says',
      '"always" gives a wrong option away. Say it without, or say when.',
    ],
    [
      'a working that is no sum',
      [[BETA_QUESTIONS, '"0.001 × 43,200 = 43.2 minutes"', 'Look it up']],
      BETA_QUESTIONS,
      '[0].number.working',
      'No sum that can be done again. Write it like "0.001 × 43,200 = 43.2 min".',
    ],
    [
      'a working that is wrong',
      [[BETA_QUESTIONS, '0.001 × 43,200', '0.01 × 43,200']],
      BETA_QUESTIONS,
      '[0].number.working',
      'Says 43.2 where the sum gives 432. Mend one of the two.',
    ],
    [
      'a working that ends elsewhere',
      [[BETA_QUESTIONS, '= 43.2 minutes', '= 43.2 minutes; 43.2 × 2 = 86.4 minutes']],
      BETA_QUESTIONS,
      '[0].number.working',
      'Ends with 86.4, and the value is 43.2. Let it end with the value.',
    ],
    [
      'a near miss that is right',
      [[BETA_QUESTIONS, 'value: 432,', 'value: 43.21,']],
      BETA_QUESTIONS,
      '[0].number.near[0].value',
      'As near as the right answer: it would never be explained. Give a wrong number that differs by more than 0.05.',
    ],
    [
      'a near miss that stands twice',
      [[BETA_QUESTIONS, '    near:\n', '    near:\n      - { value: 432.02, because: Rounding. }\n']],
      BETA_QUESTIONS,
      '[0].number.near[1].value',
      'As near as another near miss: it would never be explained. Give a wrong number that differs by more than 0.05.',
    ],
    [
      'a tool that gives something else',
      [[BETA_QUESTIONS, 'objective: 0.999 ', 'objective: 0.5 ']],
      BETA_QUESTIONS,
      '[0].number.value',
      'The tool gives 21600. Mend the value or the inputs.',
    ],
    [
      'a tool asked for what it lacks',
      [[BETA_QUESTIONS, 'objective: 0.999 ', 'target: 0.999 ']],
      BETA_QUESTIONS,
      '[0].number.tool',
      'Input "target" is none of its numbers. It takes: objective, windowDays, validEvents, badEvents, errorRate.',
    ],
    // Steps, tracks, exercises.
    [
      'an unknown check',
      [[STEPS, '[owners-named]', '[owners]']],
      STEPS,
      '[0].checks',
      'No check "owners". Name checks by their ids in checks.yaml.',
    ],
    [
      'nothing to read',
      [[STEPS, 'alpha/owners', 'alpha/limits']],
      STEPS,
      '[0].read',
      'Nothing to read at "alpha/limits". Name what is there, or take it out.',
    ],
    [
      'an unknown template',
      [[STEPS, 'alpha/owners', 'templates/slo']],
      STEPS,
      '[0].read',
      'Nothing to read at "templates/slo". Name what is there, or take it out.',
    ],
    [
      'a step in no track',
      [[TRACK, ', owners-found', '']],
      STEPS,
      '[0].id',
      '"owners-found" stands in no track. Add it to one, or take the step out.',
    ],
    [
      'an unknown step',
      [[TRACK, 'owners-found', 'owners-found, gone']],
      TRACK,
      'phases[0].steps[2]',
      'No step "gone". Write it in content/onboarding/steps.yaml, or mend its name.',
    ],
    [
      'a step named twice',
      [[TRACK, '[board-shown]', '[board-shown, owners-found]']],
      TRACK,
      'phases[2].steps[1]',
      `Step id "owners-found" is already used in ${TRACK} › phases[0].steps[1]. A track names a step once: take one of the two out.`,
    ],
    [
      'more steps than hours',
      [
        [TRACK, '[bricks-done]', '[bricks-done, owners-found]'],
        [TRACK, ', owners-found]\n  - id: week-1', ']\n  - id: week-1'],
      ],
      TRACK,
      'phases[1].hours',
      "The newcomer's steps take 90 minutes, and 1 hours are 60. Move a step, or give it the time.",
    ],
    [
      'a checkpoint on no practice',
      [[TRACK, '[1, 2]', '[1, 3]']],
      TRACK,
      'phases[1].checkpoint.questions',
      'No practice has the number 3. Write numbers from 1 to 2.',
    ],
    [
      'an exercise of another name',
      [
        [EXERCISE, 'id: bricks', 'id: stones'],
        [STEPS, 'exercises/bricks', 'exercises/stones'],
      ],
      EXERCISE,
      'id',
      'The file is called otherwise. Name it stones.mdx.',
    ],
    [
      'an exercise of no practice',
      [[EXERCISE, 'practice: alpha', 'practice: gamma']],
      EXERCISE,
      'practice',
      'No practice "gamma". Write one of: alpha, beta.',
    ],
    [
      'no hint',
      [[EXERCISE, '<Hint>\n\nBegin.\n\n</Hint>']],
      EXERCISE,
      '<Hint>',
      'No hint. Write at least one for whoever is stuck.',
    ],
    [
      'no model answer',
      [[EXERCISE, '<ModelAnswer>\n\nSo.\n\n</ModelAnswer>']],
      EXERCISE,
      '<ModelAnswer>',
      'Stands 0 times. Write one model answer, at the end.',
    ],
    [
      'an exercise that nobody does',
      [[STEPS, '  read: exercises/bricks\n']],
      EXERCISE,
      'id',
      'No step reads it. Add one with read: exercises/bricks.',
    ],
  ])('%s', (_, changes, file, field, says, count = 1) => {
    const faults = faultsIn(changed(LEARNT, ...changes));
    expect(faults).toContainEqual({ file, field, says });
    expect(faults).toHaveLength(count);
  });
});

/** Questions with their right option in the places given, of which the first so many are the longest. */
function questionsWith(places: readonly number[], longest: number): Tree {
  const text = places.map((right, q) => {
    const options = [0, 1, 2].map((place) => {
      const says = `says: The ${place === right && q < longest ? 'right' : 'other'} ${place}${place === right && q < longest ? 'st' : ''}`;
      return `    - { id: o${place}, ${says}, because: So.${place === right ? ', right: true' : ''} }\n`;
    });
    return `- id: q${q}\n  section: owners\n  skill: decide\n  ask: Which one?\n  options:\n${options.join('')}`;
  });
  const questions = ['minutes-allowed', ...places.map((_, q) => `q${q}`)];
  const options = Object.fromEntries(places.map((_, q) => [`q${q}`, ['o0', 'o1', 'o2']]));
  return {
    ...LEARNT,
    [ALPHA_QUESTIONS]: text.join(''),
    [LEARNING]: learningText({ ...LEARNING_IDS, questions, options }),
  };
}

describe('what gives answers away over a whole file', () => {
  test.each<[string, readonly number[], number, readonly string[]]>([
    ['spread places', [0, 1, 2, 1], 0, []],
    [
      'bunched places',
      [1, 1, 1, 0],
      0,
      ['The right option stands in place 2 in more than 2 of 4 questions. Spread the places.'],
    ],
    ['half of them longest', [0, 1, 2, 1], 2, []],
    [
      'most of them longest',
      [0, 1, 2, 1],
      3,
      ['The right option is the longest in 3 of 4 questions. Shorten some, so that length tells nothing.'],
    ],
    ['two questions are too few to tell', [1, 1], 2, []],
  ])('%s', (_, places, longest, says) => {
    expect(faultsIn(questionsWith(places, longest))).toEqual(
      says.map((one) => ({ file: ALPHA_QUESTIONS, field: '', says: one })),
    );
  });
});

test('what is retired keeps its place in the register', () => {
  const ids = {
    ...LEARNING_IDS,
    steps: ['gone', ...LEARNING_IDS.steps],
    options: { ...LEARNING_IDS.options, gone: ['a'] },
  };
  expect(faultsIn({ ...LEARNT, [LEARNING]: learningText(ids) })).toEqual([]);
});

test('a section without an essential check needs no question', () => {
  const section = `  - id: extras\n    title: Extras\n    checks:\n      - {id: limits-also, statement: Every part has an owner., why: So., evidence: So., partly: So., where: code, level: advanced, phase: design, roles: [sre], reference: parnas}\n`;
  const faults = faultsIn(
    changed(
      LEARNT,
      [ALPHA_CHECKS, '        key: true\n', `        key: true\n${section}`],
      [
        ALPHA,
        '<Checklist section="owners" />',
        '<Checklist section="owners" />\n\n## Extras\n\n<Checklist section="extras" />',
      ],
    ),
  );
  expect(faults.filter(({ file }) => file === ALPHA_QUESTIONS)).toEqual([]);
});
