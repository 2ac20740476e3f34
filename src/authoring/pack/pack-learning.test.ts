import { describe, expect, test } from 'vitest';
import { changed, type Tree, VALID } from '../../../tests/fixtures/content-tree.ts';
import { folderOf } from '../../../tests/fixtures/folder.ts';
import { LEARNT, learningText } from '../../../tests/fixtures/learning-tree.ts';
import { PACK } from '../../../tests/fixtures/pack-tree.ts';
import { learningOf, questionsByPractice } from '../content/learning.ts';
import { loadContent } from '../load.ts';
import { loadPacks } from './load-packs.ts';
import { packLearningRegisters } from './pack-learning.ts';
import { withPacks } from './with-packs.ts';

const QUESTIONS = 'practices/basics/questions.yaml';
const OWN_STEPS = 'onboarding/steps.yaml';
const OWN_TRACK = 'onboarding/tracks/first-day.yaml';
const IDS = {
  tracks: ['first-day'],
  steps: ['badge-fetched', 'gate-shown'],
  questions: ['who-approves'],
  options: { 'who-approves': ['two', 'one', 'nobody'] },
};

/** The pack of the fixture with something of each kind for newcomers. */
const ONBOARDING: Tree = {
  ...PACK,
  [OWN_STEPS]: `- id: badge-fetched
  who: newcomer
  kind: ask
  minutes: 40
  says: Fetch the badge.
  read: basics/care
  evidence: The badge.
  checks: [two-approvals, owners-named]
- { id: gate-shown, who: lead, kind: show, minutes: 20, says: Show the gate., read: templates/runbook, evidence: A pass. }
`,
  [OWN_TRACK]: `title: First day
for: For whoever comes to us.
order: 1
phases:
  - { id: day-1, hours: 2, steps: [badge-fetched, gate-shown, owners-found] }
  - { id: week-1, hours: 1, steps: [bricks-done] }
  - { id: month-1, hours: 1, steps: [board-shown] }
  - { id: quarter-1, hours: 1, steps: [plan-mended] }
`,
  'onboarding/added.yaml': '- to: newcomer/day-1\n  steps: [badge-fetched, gate-shown]\n',
  'onboarding/slots.yaml':
    'dashboards: { title: The wall, url: "https://example.org/wall" }\naccess: { title: Ask Ana }\n',
  [QUESTIONS]: `- id: who-approves
  section: care
  skill: classify
  ask: Who approves a change?
  options:
    - { id: one, says: The one who wrote it, because: That is nobody. }
    - { id: two, says: Two who did not write it, right: true, because: As the handbook says. }
    - { id: nobody, says: The machine that builds it, because: It only builds. }
  reference: handbook
`,
  'learning.json': learningText(IDS),
};

const core = loadContent(folderOf(LEARNT));
const load = (tree: Tree) => loadPacks([folderOf(tree)], core);
const faultsOf = (tree: Tree, content = core): string => {
  try {
    loadPacks([folderOf(tree)], content);
    return '';
  } catch (error) {
    return String(error);
  }
};

describe('a pack with something for newcomers', () => {
  const { packs } = load(ONBOARDING);
  const content = withPacks(core, packs);
  const learning = learningOf(content);

  test('has steps, tracks and questions under ids of its own, beside those that are published', () => {
    expect(learning.steps.map(({ id }) => id).slice(-2)).toEqual(['acme--badge-fetched', 'acme--gate-shown']);
    expect(learning.tracks.map(({ slug }) => slug)).toEqual(['newcomer', 'acme--first-day']);
    expect(learning.tracks[1]?.phases[0]?.steps).toEqual(['acme--badge-fetched', 'acme--gate-shown', 'owners-found']);
    expect(questionsByPractice(content)['acme--basics']).toMatchObject([
      { id: 'acme--who-approves', reference: 'acme--handbook' },
    ]);
  });

  test('names its own pages, templates and checks, and published ones', () => {
    expect(learning.steps.slice(-2)).toMatchObject([
      { read: 'packs/acme/basics/#care', checks: ['acme--two-approvals', 'owners-named'] },
      { read: 'templates/acme--runbook/' },
    ]);
  });

  test('adds steps to published tracks, with the time that the newcomer’s take', () => {
    const [day] = learning.tracks[0]?.phases ?? [];
    expect(day?.steps.slice(-2)).toEqual(['acme--badge-fetched', 'acme--gate-shown']);
    expect(day?.hours).toBe((core.learning.tracks[0]?.phases[0]?.hours ?? 0) + 1);
    expect(learning.tracks[0]?.phases[1]?.hours).toBe(core.learning.tracks[0]?.phases[1]?.hours);
  });

  test('has a register of its own, and leaves the published one as it is', () => {
    expect(learning.register).toEqual(learningOf(core).register);
    expect(packLearningRegisters(packs)).toMatchObject([
      { key: 'acme', steps: ['acme--badge-fetched', 'acme--gate-shown'], questions: ['acme--who-approves'] },
    ]);
    expect(packLearningRegisters(load(PACK).packs)).toEqual([]);
  });

  test('fills in what a site cannot know', () => {
    expect(packs[0]?.learning.slots).toEqual({
      dashboards: { title: 'The wall', url: 'https://example.org/wall' },
      access: { title: 'Ask Ana' },
    });
  });
});

test.each<readonly [what: string, change: Parameters<typeof changed>[1], says: string]>([
  [
    'a step that is not registered',
    ['learning.json', ONBOARDING['learning.json'] ?? '', learningText({ ...IDS, steps: ['badge-fetched'] })],
    '"gate-shown" is not in learning.json. Run npm run pack -- register',
  ],
  [
    'a register changed by hand',
    ['learning.json', '"badge-fetched"', '"badge-got"'],
    'learning.json\n    An entry was added, moved or removed by hand',
  ],

  [
    'a step that is not there',
    [OWN_TRACK, 'gate-shown', 'gate-seen'],
    'first-day.yaml › phases[0].steps[1]\n    No step "gate-seen"',
  ],
  [
    'an added step that is not its own',
    ['onboarding/added.yaml', 'gate-shown', 'owners-found'],
    'added.yaml › [0].steps\n    No step "owners-found"',
  ],
  ['a track that is not published', ['onboarding/added.yaml', 'newcomer/', 'nobody/'], 'No published track "nobody"'],
  [
    'a phase that is none',
    ['onboarding/added.yaml', 'day-1', 'day-9'],
    'added.yaml › [0].to\n    Not a phase of a track',
  ],
  ['a slot that is none', ['onboarding/slots.yaml', 'access:', 'parking:'], 'slots.yaml › parking'],
  ['a check that is not there', [OWN_STEPS, 'two-approvals,', 'three-approvals,'], 'No check "three-approvals"'],
  [
    'nothing to read',
    [OWN_STEPS, 'basics/care', 'basics/none'],
    'steps.yaml › [0].read\n    Nothing to read at "basics/none"',
  ],
  [
    'a question on no section',
    [QUESTIONS, 'section: care', 'section: none'],
    'questions.yaml › [0].section\n    No section "none"',
  ],
  [
    'a question with an unknown work',
    [QUESTIONS, 'reference: handbook', 'reference: nothing'],
    'Unknown reference "nothing"',
  ],
  ['too little time', [OWN_TRACK, 'hours: 2', 'hours: 1'], "The newcomer's steps take 70 minutes"],
  ['a track whose name is none', [OWN_TRACK, 'title: First day', 'titel: First day'], 'first-day.yaml › title'],
  ['no register', ['learning.json', null], 'learning.json\n    Missing. npm run pack -- register'],
])('%s is a fault', (_, change, says) => {
  expect(faultsOf(changed(ONBOARDING, change))).toContain(says);
});

test('a site without onboarding takes none from a pack', () => {
  expect(faultsOf(ONBOARDING, loadContent(folderOf(VALID)))).toContain('The site has no onboarding');
});
