import { expect, test } from 'vitest';
import { openPage, REGISTER } from '../../../tests/fixtures/memory-page.ts';
import { memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { checkKey, milestoneKey, parseKey, QUARANTINE } from '../storage/key.ts';

const [FIRST, SECOND] = REGISTER;
const spring = { name: 'Before the peak', date: '2026-05-04', code: '1.AAAA' };
const item = { owner: 'Ana', due: '2026-12-01', risk: 'Sunset in May', revisit: '2027-03-01' };

function planned() {
  const memory = memoryStorage();
  const page = openPage(memory);
  page.book.agree(FIRST, item);
  page.book.keep(spring);
  return { memory, page };
}

test('each field of a plan item and each milestone has its own key', () => {
  const { memory, page } = planned();
  expect(memory.values.get(checkKey('first', 'owner', FIRST))).toBe('Ana');
  expect(memory.values.get(milestoneKey('first', '1.AAAA'))).toBe('2026-05-04 Before the peak');
  expect(parseKey(checkKey('first', 'due', '@131'))).toEqual({
    kind: 'due',
    assessmentId: 'first',
    checkId: '@131',
  });
  expect(parseKey(milestoneKey('first', '1.A-_'))).toEqual({
    kind: 'milestone',
    assessmentId: 'first',
    code: '1.A-_',
  });
  const { book } = page.reload();
  expect(book.$plan.get()).toEqual({ [FIRST]: item });
  expect(book.$milestones.get()).toEqual([spring]);
});

test('another tab shows it at once; two tabs that agree on different fields lose nothing', () => {
  const { memory, page } = planned();
  const other = openPage(memory);
  other.book.agree(FIRST, { ...item, due: '2027-01-01' });
  other.book.agree(SECOND, { owner: 'Ben' });
  expect(page.book.$plan.get()).toEqual({ [FIRST]: { ...item, due: '2027-01-01' }, [SECOND]: { owner: 'Ben' } });
});

test('a field that says nothing is removed; what cannot be kept is not stored', () => {
  const { memory, page } = planned();
  page.book.agree(FIRST, { owner: ' ', due: '2026-02-30', risk: 'Sunset in May', revisit: '2027-03-01' });
  expect(page.book.$plan.get()).toEqual({ [FIRST]: { risk: 'Sunset in May', revisit: '2027-03-01' } });
  page.book.agree(FIRST, {});
  expect(page.book.$plan.get()).toEqual({});
  expect([...memory.values].filter(([key, value]) => key.endsWith(FIRST) && value !== '')).toEqual([]);
});

test('the same snapshot is kept once; one that was removed can be brought back', () => {
  const { page } = planned();
  expect(page.book.keep({ ...spring, name: 'Again' })).toEqual(spring);
  expect(page.book.$milestones.get()).toEqual([spring]);
  page.book.drop(spring);
  expect(page.book.$milestones.get()).toEqual([]);
  page.workspace.undoLast();
  expect(page.book.$milestones.get()).toEqual([spring]);
});

test('what is agreed counts as a change since the last backup', () => {
  const { page } = planned();
  page.shelf.refresh();
  expect(page.shelf.$shelf.get()).toMatchObject([{ unbacked: 5 }]);
});

test('another assessment has its own', () => {
  const { page } = planned();
  page.workspace.open('other');
  expect(page.book.$plan.get()).toEqual({});
  expect(page.book.$milestones.get()).toEqual([]);
  page.book.agree(SECOND, { owner: 'Ben' });
  page.workspace.open('first');
  expect(page.book.$plan.get()).toEqual({ [FIRST]: item });
});

test('in a full storage it stands in memory, is said to be unsaved, and is stored when there is room', () => {
  const { memory, page } = planned();
  memory.limit(memory.used());
  page.book.agree(SECOND, { owner: 'Ben' });
  expect(page.workspace.$saving.get()).toBe('full');
  expect(page.book.$plan.get()).toMatchObject({ [SECOND]: { owner: 'Ben' } });
  memory.limit(Number.POSITIVE_INFINITY);
  page.workspace.saveAgain();
  expect(memory.values.get(checkKey('first', 'owner', SECOND))).toBe('Ben');
});

test('a storage that is emptied under an open page empties nothing on the page', () => {
  const { memory, page } = planned();
  page.workspace.answer(FIRST, 'no');
  memory.empty();
  expect(page.book.$plan.get()).toEqual({ [FIRST]: item });
  expect(page.workspace.$saving.get()).toBe('emptied');
  page.workspace.saveAgain();
  expect(page.reload().book.$milestones.get()).toEqual([spring]);
});

test('what cannot be read is set aside and kept', () => {
  const { memory, page } = planned();
  memory.writeByHand(checkKey('first', 'due', SECOND), 'next week');
  memory.writeByHand(milestoneKey('first', '1.BBBB'), 'soon');
  expect(page.reload().book.$plan.get()).toEqual({ [FIRST]: item });
  expect(memory.values.get(`${QUARANTINE}assessment/first/due/${SECOND}`)).toBe('next week');
  expect(memory.values.get(`${QUARANTINE}assessment/first/milestone/1.BBBB`)).toBe('soon');
});

test('while storage cannot be read, the page keeps what it shows', () => {
  const { memory, page } = planned();
  memory.refuse('read');
  page.book.refresh();
  expect(page.book.$plan.get()).toEqual({ [FIRST]: item });
});

test('deleted in another tab, it stays on the page, and comes back with the next change', () => {
  const { memory, page } = planned();
  const other = openPage(memory);
  other.shelf.removeAssessment('first', 'My system');
  expect(page.book.$plan.get()).toEqual({ [FIRST]: item });
  page.book.agree(FIRST, { ...item, owner: 'Ben' });
  expect(page.workspace.$deleted.get()).toBe(false);
  expect(page.reload().book.$plan.get()).toEqual({ [FIRST]: { ...item, owner: 'Ben' } });
});

test('an agreement on a check that only a newer site knew finds its id once the register has it', () => {
  const memory = memoryStorage();
  memory.writeByHand(checkKey('first', 'owner', '@1'), 'Ana');
  expect(openPage(memory, [FIRST]).book.$plan.get()).toEqual({ '@1': { owner: 'Ana' } });
  const page = openPage(memory, [FIRST, SECOND]);
  expect(page.book.$plan.get()).toEqual({ [SECOND]: { owner: 'Ana' } });
  page.book.agree(SECOND, {});
  expect(page.reload().book.$plan.get()).toEqual({});
});

test('what is agreed on several at once is taken back as one, but for what was agreed on since', () => {
  const { page } = planned();
  const { owner: _owner, ...rest } = item;
  page.book.agreeAll({ [FIRST]: rest, [SECOND]: { owner: 'Ben', due: '2026-12-24', by: 'Cleo' } }, '2 gaps changed.');
  expect(page.book.$plan.get()).toEqual({ [FIRST]: rest, [SECOND]: { owner: 'Ben', due: '2026-12-24', by: 'Cleo' } });
  expect(page.workspace.$undos.get().at(-1)?.says).toBe('2 gaps changed.');
  page.book.agree(SECOND, { owner: 'Zoe', due: '2026-12-24', by: 'Cleo' });
  page.workspace.undoLast();
  expect(page.book.$plan.get()).toEqual({ [FIRST]: item, [SECOND]: { owner: 'Zoe' } });
});
