import { expect, test } from 'vitest';
import { ASKED } from '../../../tests/fixtures/learner.ts';
import { openPage } from '../../../tests/fixtures/memory-page.ts';
import { memoryGuard, memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { NO_LEARNER } from '../../domain/learning/learner.ts';
import { eraseAll } from '../storage/inventory.ts';
import { LEARNER, QUARANTINE } from '../storage/key.ts';
import { LEARNER_UNBACKED, learnerKey, parseLearnerKey } from '../storage/learner-key.ts';

const STEP = { kind: 'step', id: 'meet-parcelhub' } as const;

function begun() {
  const memory = memoryStorage();
  const page = openPage(memory);
  page.learner.begin('backend-engineer', '2026-11-20');
  page.learner.rename('Mia');
  page.learner.mark(STEP.id, 'done');
  page.learner.note(STEP.id, 'Told to Ana.');
  page.learner.attempt(ASKED, 'wrong');
  page.learner.talk(STEP.id, true);
  return { memory, page };
}

const KNOWN = {
  name: 'Mia',
  track: { slug: 'backend-engineer', start: '2026-11-20' },
  steps: { [STEP.id]: { state: 'done', day: '2026-11-22' } },
  evidence: { [STEP.id]: 'Told to Ana.' },
  attempts: { [ASKED.id]: [{ day: '2026-11-22', choice: 'wrong' }] },
  talk: { [STEP.id]: true },
};

test('each fact has its own key, and is there again on the next page', () => {
  const { memory, page } = begun();
  expect(memory.values.get(learnerKey(STEP))).toBe('done 2026-11-22');
  expect(memory.values.get(`${LEARNER}track`)).toBe('backend-engineer 2026-11-20');
  expect(parseLearnerKey(learnerKey(STEP))).toEqual(STEP);
  expect([`${LEARNER}backup`, `${LEARNER}step/@7`, `${LEARNER}step/`].map(parseLearnerKey)).toEqual(
    Array(3).fill(undefined),
  );
  expect(page.reload().learner.$learner.get()).toEqual(KNOWN);
});

test('nothing of it is part of an assessment', () => {
  const { page } = begun();
  expect(page.workspace.assessment()).toMatchObject({ answers: {}, notes: {} });
  expect(page.shelf.$shelf.get()).toMatchObject([{ unbacked: 0, changed: undefined }]);
});

test('a second tab shows it at once; two tabs lose nothing to each other', () => {
  const { memory, page } = begun();
  const other = openPage(memory);
  other.learner.mark('start-with-takeaway', 'known');
  page.learner.mark('access-set-up', 'skipped');
  for (const { learner } of [page, other]) {
    expect(Object.keys(learner.$learner.get().steps).sort()).toEqual([
      'access-set-up',
      'meet-parcelhub',
      'start-with-takeaway',
    ]);
  }
});

test('changes since the last backup are counted; a letter more is no change of its own', () => {
  const { page } = begun();
  expect(page.learner.$backup.get()).toEqual({ last: undefined, changes: 6 });
  page.learner.note(STEP.id, 'Told to Ana. A');
  page.learner.note(STEP.id, 'Told to Ana. At');
  expect(page.learner.$backup.get().changes).toBe(7);
  page.learner.noteBackup();
  expect(page.reload().learner.$backup.get()).toEqual({ last: '2026-11-22', changes: 0 });
});

test('a step that is opened again can be taken back, with the day on which it was done', () => {
  const { page } = begun();
  page.setDay('2026-11-30');
  page.learner.mark('nothing', undefined);
  page.learner.mark(STEP.id, undefined);
  expect(page.learner.$learner.get().steps).toEqual({});
  page.workspace.undoLast();
  expect(page.learner.$learner.get()).toEqual(KNOWN);
  page.learner.mark(STEP.id, undefined);
  page.learner.mark(STEP.id, 'skipped');
  page.workspace.undoLast();
  expect(page.learner.$learner.get().steps[STEP.id]?.state).toBe('skipped');
});

test('all of it is removed, and comes back when that is taken back', () => {
  const { memory, page } = begun();
  page.learner.forget();
  expect(page.learner.$learner.get()).toEqual(NO_LEARNER);
  expect([...memory.values].filter(([key, value]) => parseLearnerKey(key) && value !== '')).toEqual([]);
  page.workspace.undoLast();
  expect(page.learner.$learner.get()).toEqual(KNOWN);
});

test('what a file brings is stored, and taken back but for what was changed since', () => {
  const { page } = begun();
  const restored = { ...KNOWN, name: 'Mia B', steps: { a: { state: 'done', day: '2026-11-21' } } } as const;
  expect(page.learner.take({ ...restored, talk: {} } as never, 'Imported.')).toBe('saved');
  page.learner.mark('a', 'skipped');
  page.workspace.undoLast();
  expect(page.learner.$learner.get()).toMatchObject({
    name: 'Mia',
    steps: { ...KNOWN.steps, a: { state: 'skipped' } },
  });
});

test('a file that does not fit changes nothing', () => {
  const { memory, page } = begun();
  memory.limit(memory.used());
  expect(page.learner.take({ ...NO_LEARNER, evidence: { a: 'x'.repeat(500) } }, 'Imported.')).toBe('full');
  expect(page.learner.$learner.get()).toEqual(KNOWN);
});

test('where storage is full or blocked, it stays on the page, and is stored once there is room', () => {
  const { memory, page } = begun();
  memory.limit(memory.used());
  page.learner.note('access-set-up', 'x'.repeat(200));
  expect(page.workspace.$saving.get()).toBe('full');
  expect(page.learner.$learner.get().evidence['access-set-up']).toHaveLength(200);
  memory.limit(Number.POSITIVE_INFINITY);
  page.workspace.saveAgain();
  expect(page.workspace.$saving.get()).toBe('saved');
  memory.refuse('open');
  page.learner.refresh();
  expect(page.learner.$learner.get().name).toBe('Mia');
});

test('what cannot be read is set aside, and told', () => {
  const { memory, page } = begun();
  memory.writeByHand(learnerKey(STEP), 'finished');
  expect(page.learner.$learner.get().steps).toEqual({});
  expect(memory.values.get(`${QUARANTINE}learner/step/${STEP.id}`)).toBe('finished');
  expect(page.workspace.$unreadable.get()).toEqual([learnerKey(STEP)]);
});

test('storage that is emptied under the page is filled again; one that the reader deleted is not', () => {
  const { memory, page } = begun();
  memory.empty();
  expect(page.workspace.$saving.get()).toBe('emptied');
  page.workspace.saveAgain();
  expect(memory.values.get(learnerKey(STEP))).toBe('done 2026-11-22');
  eraseAll(memoryGuard(memory.openTab().open));
  expect(page.learner.$learner.get()).toEqual(NO_LEARNER);
  page.workspace.saveAgain();
  expect([...memory.values.keys()].filter((key) => key.startsWith(LEARNER) && key !== LEARNER_UNBACKED)).toEqual([]);
});
