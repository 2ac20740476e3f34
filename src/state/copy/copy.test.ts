import { expect, test } from 'vitest';
import { memoryJournal } from '../../../tests/fixtures/memory-journal.ts';
import { memoryGuard, memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { removeForGood } from '../shelf/deletion.ts';
import { checkKey, fieldKey, ROOM, SEQ, SINCE } from '../storage/key.ts';
import { recorded } from '../storage/recorded.ts';
import { openCopy } from './copy.ts';

const ONE = checkKey('first', 'answer', 'one');
const TWO = checkKey('first', 'answer', 'two');

/** A browser's storage with a second copy, in which days pass, and which can be killed. */
function browser() {
  const memory = memoryStorage();
  const journal = memoryJournal();
  let time = 1_000;
  /** A tab that is opened now. Gives how it writes, and how it is waited for. */
  function open() {
    const plain = memoryGuard(memory.openTab().open);
    const opened = { seq: Number(plain.read(SEQ)) || 0, written: new Set<string>() };
    const copy = openCopy(plain, journal);
    const storage = recorded(
      plain,
      () => {
        time += 1;
        return time;
      },
      (stored) => {
        for (const [key] of stored.entries) opened.written.add(key);
        copy.add(stored);
      },
    );
    return { storage, copy, opened, check: () => copy.check(opened) };
  }
  const disk = { values: new Map<string, string>() };
  return {
    memory,
    journal,
    open,
    /** The browser writes storage to its disk, as it does every now and then. */
    flush: () => {
      disk.values = new Map(memory.values);
    },
    /** The browser is killed and started again: storage is what was on the disk. */
    kill: () => {
      memory.empty(true);
      for (const [key, value] of disk.values) memory.writeByHand(key, value);
    },
    clockBack: () => {
      time -= 500;
    },
  };
}

/** Waits until everything that was begun is done. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('what a killed browser had not written to its disk comes back, and what it had is as it was', async () => {
  const { memory, open, flush, kill, clockBack } = browser();
  const { storage } = open();
  storage.write(SINCE, 'mark');
  storage.write(ONE, 'no');
  await settled();
  flush();
  clockBack();
  storage.write(ONE, 'yes');
  storage.write(TWO, 'partly');
  await settled();
  storage.write(TWO, '');
  storage.write(fieldKey('first', 'name'), 'Payments');
  await settled();
  kill();
  expect(memory.values.get(ONE)).toBe('no');
  expect(await open().check()).toBe(2);
  expect(memory.values.get(ONE)).toBe('yes');
  expect(memory.values.get(TWO) ?? '').toBe('');
  expect(memory.values.get(fieldKey('first', 'name'))).toBe('Payments');
  expect(await open().check()).toBe(0);
});

test('storage that was emptied while no page was open comes back whole, all but what was removed for good', async () => {
  const { memory, open } = browser();
  const { storage } = open();
  storage.write(SINCE, 'mark');
  storage.write(ONE, 'yes');
  storage.write(checkKey('b2', 'answer', 'one'), 'no');
  storage.write(ROOM, '....');
  storage.write(ROOM, null);
  await settled();
  removeForGood(storage, ['b2']);
  await settled();
  const before = new Map(memory.values);
  memory.empty(true);
  expect(await open().check()).toBe(1);
  expect(new Map(memory.values)).toEqual(before);
});

test('what was lost key by key while no page was open comes back, as nothing that is taken back is missing', async () => {
  const { memory, open } = browser();
  const { storage } = open();
  storage.write(ONE, 'yes');
  storage.write(TWO, 'no');
  storage.write(TWO, '');
  await settled();
  memoryGuard(memory.openTab().open).write(ONE, null);
  await open().check();
  expect(memory.values.get(ONE)).toBe('yes');
  expect(memory.values.get(TWO)).toBe('');
});

test('what was written since the page was opened is newer than the copy', async () => {
  const { memory, open, kill } = browser();
  const first = open();
  first.storage.write(ONE, 'yes');
  await settled();
  kill();
  const later = open();
  later.storage.write(ONE, 'no');
  await settled();
  expect(await later.check()).toBe(0);
  expect(memory.values.get(ONE)).toBe('no');
});

test('a copy that fell behind never takes the place of what storage has', async () => {
  const { memory, journal, open } = browser();
  const { storage } = open();
  storage.write(ONE, 'yes');
  await settled();
  journal.refuses = true;
  storage.write(ONE, 'no');
  await settled();
  journal.refuses = false;
  const later = open();
  expect(await later.check()).toBe(0);
  expect(memory.values.get(ONE)).toBe('no');
  expect((await journal.read()).snapshot?.entries).toContainEqual([ONE, 'no']);
});

test('what could not be copied is copied with the next change; no copy at all harms nothing', async () => {
  const { memory, journal, open } = browser();
  const { storage, check } = open();
  journal.refuses = true;
  storage.write(ONE, 'yes');
  await settled();
  await expect(check()).rejects.toThrow('No database');
  journal.refuses = false;
  storage.write(TWO, 'no');
  await settled();
  memory.empty(true);
  expect(await open().check()).toBe(2);
});

test('everything deleted is deleted from the copy, and stays so when the browser is killed before its disk knows', async () => {
  const { memory, open, flush, kill, journal } = browser();
  const { storage, copy } = open();
  storage.write(SINCE, 'mark');
  storage.write(ONE, 'yes');
  expect(await copy.holds()).toBe(false);
  await settled();
  expect(await copy.holds()).toBe(true);
  flush();
  await copy.erase();
  expect(await copy.holds()).toBe(false);
  expect(await journal.read()).toMatchObject({ snapshot: undefined, since: [] });
  memory.empty(true);
  expect(await open().check()).toBe(0);
  expect(memory.values.size).toBe(0);
  kill();
  expect(memory.values.get(ONE)).toBe('yes');
  await open().check();
  expect(memory.values.size).toBe(0);
});

test('an assessment that was removed for good just before the browser was killed is not half there', async () => {
  const { memory, open, flush, kill } = browser();
  const { storage } = open();
  storage.write(SINCE, 'mark');
  storage.write(ONE, 'yes');
  storage.write(TWO, 'no');
  await settled();
  flush();
  removeForGood(storage, ['first']);
  await settled();
  kill();
  await open().check();
  expect([...memory.values.keys()].filter((key) => key.includes('/first/'))).toEqual([]);
});

test('what is stored while the copy is being written is copied next', async () => {
  const { journal, open } = browser();
  const { storage } = open();
  for (const [n, key] of [ONE, TWO, fieldKey('first', 'name'), fieldKey('first', 'tier')].entries()) {
    storage.write(key, `${n}`);
    await Promise.resolve();
  }
  await settled();
  await settled();
  const { since } = await journal.read();
  expect(since.flatMap(({ entries }) => entries.map(([, value]) => value))).toEqual(['0', '1', '2', '3']);
});

test('a journal that has grown long becomes a snapshot', async () => {
  const { journal, open } = browser();
  const { storage } = open();
  for (let n = 0; n <= 501; n += 1) {
    storage.write(ONE, n % 2 === 0 ? 'yes' : 'no');
    await settled();
  }
  const { snapshot, since } = await journal.read();
  expect(since.length).toBeLessThan(5);
  expect(snapshot?.entries).toContainEqual([ONE, 'yes']);
});

test('what a new snapshot holds is not written a second time; what it cannot say is, and what another tab has undone', async () => {
  const { memory, journal, open } = browser();
  const { storage, check, copy } = open();
  storage.write(ONE, 'yes');
  const checked = check();
  await settled();
  await checked;
  expect((await journal.read()).snapshot?.entries).toEqual([[ONE, 'yes']]);
  expect((await journal.read()).since).toEqual([]);

  await check();
  copy.add({ seq: Number(memory.values.get(SEQ)), entries: [[TWO, null]] });
  await settled();
  expect((await journal.read()).since.flatMap(({ entries }) => entries)).toEqual([[TWO, null]]);

  await check();
  const other = open();
  other.storage.write(ONE, 'no');
  await settled();
  storage.write(ONE, 'yes');
  await settled();
  expect((await journal.read()).since.flatMap(({ entries }) => entries)).toEqual([
    [ONE, 'no'],
    [ONE, 'yes'],
  ]);
});
