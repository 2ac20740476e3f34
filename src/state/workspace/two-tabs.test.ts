import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MemoryPage, openPage } from '../../../tests/fixtures/memory-page.ts';
import { memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { meaning, same, shownBy, type TabModel, tabModel } from '../../../tests/fixtures/tab-model.ts';
import { anyOperation, type Operation } from '../../../tests/fixtures/tab-operation.ts';
import { cleanName, cleanNote } from '../../domain/assessment/assessment.ts';
import { checkKey, fieldKey, parseKey, SINCE } from '../storage/key.ts';

type Side = { page: MemoryPage; readonly model: TabModel };

/** Two tabs on one storage, each beside its model. */
function twoTabs() {
  const memory = memoryStorage();
  let readable = true;
  const sides: Side[] = [0, 1].map(() => ({ page: openPage(memory), model: tabModel(memory.values, () => readable) }));
  /** The last word on each key: by a reader, by a tab that stored what it had kept, or by hand. */
  const last = new Map<string, string | null>();
  /** Everything that anyone ever said of a key. */
  const said = new Set<string>();

  function say(key: string, value: string | null): void {
    last.set(key, value);
    said.add(`${key}=${value}`);
  }

  memory.watch(({ tab, key, value, changed }) => {
    if (parseKey(key)) say(key, meaning(key, value));
    for (const { page, model } of sides) {
      if (page.tab === tab) model.stored(key, value);
      else if (changed && !model.frozen) model.hears(key, value);
    }
  });

  function does(side: Side, key: string, value: string | null, act: () => void): void {
    if (readable) side.model.look();
    side.model.does(key, value);
    say(key, value);
    act();
  }

  /** Expects no more what no page will bring back, of some keys that storage cannot bring back either. */
  function give(gone: (key: string) => boolean): void {
    for (const [key, value] of last) {
      const keeps = ({ model }: Side) => model.shows(key) === value && (model.missed || model.unsaved.has(key));
      if (gone(key) && !sides.some(keeps)) last.delete(key);
    }
  }

  // A reader who reloads was warned of what is not stored; who empties storage and reloads at once could not be.
  function reload(side: Side): void {
    const { missed, unsaved } = side.model;
    const gone = new Set([...last.keys()].filter((key) => unsaved.has(key) || (missed && !memory.values.has(key))));
    side.page = side.page.reload();
    side.model.reloads();
    give((key) => gone.has(key));
  }

  function empty(silently: boolean): void {
    memory.empty(silently);
    for (const { model } of sides) model.missed = true;
    give(() => true);
    for (const { model } of sides) {
      if (readable && !silently && !model.frozen) model.reads();
    }
  }

  function inTab(side: Side, one: Extract<Operation, { tab: number }>): void {
    const { model, page } = side;
    const { workspace } = page;
    if (one.do === 'reload') reload(side);
    if (one.do === 'thaw' || (one.do === 'refresh' && !model.frozen)) {
      model.frozen = false;
      if (readable) model.reads();
      page.thaw();
    }
    if (model.frozen) return;
    if (one.do === 'answer')
      does(side, checkKey('first', 'answer', one.id), one.value, () => workspace.answer(one.id, one.value));
    if (one.do === 'rename')
      does(side, fieldKey('first', 'name'), cleanName(one.text), () => workspace.rename(one.text));
    if (one.do === 'tier') does(side, fieldKey('first', 'tier'), one.tier, () => workspace.setTier(one.tier));
    if (one.do === 'note') {
      const value = one.text === '' ? null : cleanNote(one.text);
      does(side, checkKey('first', 'note', one.id), value, () => workspace.note(one.id, one.text));
    }
    if (one.do === 'clear') {
      const key = checkKey('first', 'answer', one.id);
      if (readable && model.shows(key) !== null) model.look();
      if (model.clears(key)) say(key, null);
      workspace.clearAnswer(one.id);
    }
    if (one.do === 'undo') {
      const back = model.undoes();
      if (back && readable) model.look();
      if (back) say(back.key, back.previous);
      workspace.undoLast();
    }
    if (one.do === 'save') {
      if (readable) model.look();
      workspace.saveAgain();
    }
    if (one.do === 'freeze') {
      model.frozen = true;
      page.freeze();
    }
  }

  function happens(one: Operation): void {
    if (one.do === 'limit') memory.limit(memory.used() + one.room);
    else if (one.do === 'unlimit') memory.limit(Number.POSITIVE_INFINITY);
    else if (one.do === 'empty') empty(one.silently);
    else if (one.do === 'garble') {
      if (readable && memory.values.has(SINCE)) memory.writeByHand(one.key, one.value);
    } else if (one.do === 'refuse' || one.do === 'allow') {
      memory.refuse(...(one.do === 'refuse' ? one.access : []));
      readable = one.do === 'allow' || !one.access.some((access) => access !== 'write');
    } else inTab(sides[one.tab] as Side, one);
  }

  return { memory, sides, last, said, happens };
}

function expectHonest({ sides, said }: ReturnType<typeof twoTabs>): void {
  for (const { page, model } of sides) {
    expect(shownBy(page)).toEqual(model.shown());
    for (const [key, value] of Object.entries(page.workspace.$answers.get())) {
      expect(said).toContain(`${checkKey('first', 'answer', key)}=${value}`);
    }
    if (model.unsaved.size > 0) expect(page.workspace.$saving.get()).not.toBe('saved');
  }
}

function expectNothingLost({ memory, sides, last, happens }: ReturnType<typeof twoTabs>): void {
  happens({ do: 'allow' });
  happens({ do: 'unlimit' });
  for (const tab of [0, 1] as const) happens({ do: 'thaw', tab });
  for (const [key, value] of last) {
    const stored = same(key, meaning(key, memory.values.get(key) ?? null), value);
    const keeps = ({ page, model }: Side) =>
      model.unsaved.has(key) && model.shows(key) === value && page.workspace.$saving.get() !== 'saved';
    expect(stored || sides.some(keeps), `${key}=${value}`).toBe(true);
  }
  for (const tab of [0, 1] as const) happens({ do: 'save', tab });
  const later = shownBy(openPage(memory));
  for (const { page } of sides) {
    expect(shownBy(page)).toEqual(later);
    expect(page.workspace.$saving.get()).toBe('saved');
  }
}

test('whatever happens to two tabs and their storage, no tab shows what nobody said, and nothing is lost', () => {
  let operations = 0;
  fc.assert(
    fc.property(fc.array(anyOperation, { maxLength: 120, size: 'max' }), (story) => {
      const tabs = twoTabs();
      for (const one of story) {
        tabs.happens(one);
        expectHonest(tabs);
        operations += 1;
      }
      expectNothingLost(tabs);
    }),
    { numRuns: 200, seed: 20261122 },
  );
  expect(operations).toBeGreaterThanOrEqual(10_000);
}, 60_000);
