import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPage, REGISTER } from '../../../tests/fixtures/memory-page.ts';
import { memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { checkKey, DELETED, fieldKey, PREFIX, SINCE } from '../storage/key.ts';

const [FIRST, SECOND, THIRD, FOURTH] = REGISTER;

function answered() {
  const memory = memoryStorage();
  const page = openPage(memory);
  for (const id of [FIRST, SECOND, THIRD]) page.workspace.answer(id, 'yes');
  page.workspace.note(FIRST, 'Kept.');
  page.workspace.rename('Payments');
  page.book.agree(SECOND, { owner: 'Ana' });
  return { memory, page };
}

const ALL = {
  name: 'Payments',
  answers: { [FIRST]: 'yes', [SECOND]: 'yes', [THIRD]: 'yes' },
  notes: { [FIRST]: 'Kept.' },
};

test('deleted in one tab and answered in another while that arrives, in any order: nothing of it is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.boolean(), (arrivals, again) => {
      const { memory, page } = answered();
      const other = openPage(memory);
      page.tab.lag();
      other.shelf.removeAssessment('first', 'Payments');
      if (again) other.shelf.restoreAssessment('first');
      if (again) other.shelf.removeAssessment('first', 'Payments');
      for (const which of arrivals) page.tab.hear(which);
      page.workspace.answer(FOURTH, 'no');
      page.tab.catchUp();
      page.workspace.bringBack();
      const later = openPage(memory);
      later.workspace.open('first');
      expect(later.workspace.assessment()).toMatchObject({ ...ALL, answers: { ...ALL.answers, [FOURTH]: 'no' } });
      expect(later.book.$plan.get()).toEqual({ [SECOND]: { owner: 'Ana' } });
    }),
  );
});

describe('a neighbour’s clean-up, key by key', () => {
  const anyOrder = fc.infiniteStream(fc.nat(100));

  test('in any order, with or without what tells when storage was begun: every page keeps what it shows, and says so', () => {
    fc.assert(
      fc.property(anyOrder, fc.boolean(), fc.boolean(), (order, all, told) => {
        const { memory, page } = answered();
        page.shelf.createAssessment('Beta', 'critical');
        page.workspace.answer(FIRST, 'no');
        const hand = memory.openTab().open();
        const keys = [...memory.values.keys()].filter((key) => all || key !== SINCE);
        if (told) page.tab.lag();
        while (keys.length > 0) hand.removeItem(keys.splice((order.next().value ?? 0) % keys.length, 1)[0] as string);
        if (told) page.tab.catchUp();
        expect(page.workspace.assessment()).toMatchObject({ name: 'Beta', answers: { [FIRST]: 'no' } });
        expect(page.shelf.$shelf.get().map(({ assessment }) => assessment.name)).toEqual(['Beta', 'Payments']);
        expect(page.workspace.$saving.get()).toBe('emptied');
        page.workspace.saveAgain();
        const later = openPage(memory);
        later.workspace.open('first');
        expect(later.workspace.assessment()).toMatchObject(ALL);
        expect(later.book.$plan.get()).toEqual({ [SECOND]: { owner: 'Ana' } });
      }),
    );
  });

  test('a tab that slept through it keeps what it shows', () => {
    const { memory, page } = answered();
    page.freeze();
    const hand = memory.openTab().open();
    for (const key of [...memory.values.keys()]) if (key !== SINCE) hand.removeItem(key);
    page.thaw();
    expect(page.workspace.assessment()).toMatchObject(ALL);
    expect(page.workspace.$saving.get()).toBe('emptied');
  });
});

describe('deleting for good', () => {
  test('what was deleted in a full storage comes back with undo, and nothing of it is left afterwards', () => {
    const { memory, page } = answered();
    page.shelf.createAssessment('Beta', 'critical');
    memory.limit(memory.used());
    expect(page.shelf.removeAssessment('first', 'Payments')).toBe('saved');
    memory.writeByHand('of-another-app', 'x'.repeat(500));
    memory.limit(memory.used());
    page.workspace.undoLast();
    expect(page.shelf.$shelf.get().map(({ assessment }) => assessment.name)).toEqual(['Beta', 'Payments']);
    page.shelf.removeAssessment('first', 'Payments');
    page.shelf.emptyTheBin();
    expect([...memory.values.keys()].filter((key) => key.includes('/first'))).toEqual([]);
  });

  test('undo of a cleared answer brings a deleted assessment back, whether it is open or not', () => {
    for (const open of [true, false]) {
      const { memory, page } = answered();
      const other = openPage(memory);
      page.workspace.clearAnswer(FIRST);
      if (!open) page.workspace.open('b2');
      other.shelf.removeAssessment('first', 'Payments');
      page.workspace.undoLast();
      expect(memory.values.has(`${DELETED}first`)).toBe(false);
      other.shelf.emptyTheBin();
      const later = openPage(memory);
      later.workspace.open('first');
      expect(later.workspace.assessment()).toMatchObject(ALL);
    }
  });

  test('a tab that slept meanwhile with it open brings nothing of it back', () => {
    const { memory, page } = answered();
    const other = openPage(memory);
    page.freeze();
    other.shelf.removeAssessment('first', 'Payments');
    other.shelf.emptyTheBin();
    page.thaw();
    page.workspace.saveAgain();
    expect(page.workspace.$saving.get()).toBe('saved');
    expect(page.workspace.$answers.get()).toEqual({});
    expect([...memory.values.keys()].filter((key) => key.includes('/first/'))).toEqual([]);
  });

  test('what could not be brought back is said, and offered again', () => {
    const { memory, page } = answered();
    page.shelf.removeAssessment('first', 'Payments');
    memory.refuse('write');
    page.workspace.undoLast();
    expect(page.workspace.$undos.get().at(-1)?.says).toBe(
      '“Payments” was not brought back: this browser’s storage is full or blocked.',
    );
    memory.refuse();
    page.workspace.undoLast();
    expect(page.workspace.$openId.get()).toBe('first');
  });
});

test('a clock outside the years that a snapshot can carry: a milestone is refused, not kept and lost', () => {
  const { memory, page } = answered();
  for (const date of ['1970-01-01', '2019-12-31', '2065-01-01', '2100-06-01']) {
    expect(page.book.keep({ name: 'Peak', date, code: '1.AAAA' })).toBe('undated');
  }
  expect(page.book.$milestones.get()).toEqual([]);
  expect([...memory.values.keys()].filter((key) => key.includes('milestone'))).toEqual([]);
});

test('an owner, a date or a milestone that cannot be read is named like an answer that cannot', () => {
  const { memory, page } = answered();
  const due = checkKey('first', 'due', FIRST);
  memory.writeByHand(due, 'next week');
  memory.writeByHand('loadbearing/1/assessment/b2/tier', 'prodction');
  expect(page.workspace.$unreadable.get()).toEqual(expect.arrayContaining([due, fieldKey('b2', 'tier')]));
});

describe('what other tabs are told', () => {
  test('an import that does not fit has written nothing that another tab could take for a change', () => {
    const { memory, page } = answered();
    const writes: string[] = [];
    memory.limit(memory.used() + 100);
    memory.watch(({ key, changed }) => changed && writes.push(key));
    const assessment = { name: 'New', tier: 'critical', answers: {}, notes: { [FIRST]: 'x'.repeat(300) } } as const;
    expect(page.shelf.importAssessments([{ id: 'first', uid: 'k3v9x2m8', assessment }], 'Imported.')).toBe('full');
    expect(writes).toEqual([]);
  });

  test('a deletion is one mark, in a full storage too: no key of a reader’s goes before it', () => {
    for (const full of [false, true]) {
      const { memory, page } = answered();
      const other = openPage(memory);
      if (full) memory.limit(memory.used());
      const writes: string[] = [];
      memory.watch(({ key }) => writes.push(key.replace(`${PREFIX}assessment/first/`, '')));
      page.shelf.removeAssessment('first', 'Payments');
      expect(other.workspace.$deleted.get()).toBe(true);
      expect(other.workspace.assessment()).toMatchObject(ALL);
      expect(writes.slice(0, full ? 2 : 1)).toEqual([...(full ? ['unbacked'] : []), `${DELETED}first`]);
    }
  });

  test('an import is not taken for work of another tab: it is read once, not key by key', () => {
    const { page } = answered();
    const answers = Object.fromEntries(Array.from({ length: 130 }, (_, n) => [`check-${n}`, 'yes'] as const));
    const before = page.tab.calls;
    const assessment = { name: 'New', tier: 'critical', answers, notes: {} } as const;
    page.shelf.importAssessments([{ id: 'b2', uid: 'k3v9x2m8', assessment }], 'Imported.');
    expect(page.tab.calls - before).toBeLessThan(200);
  });
});
