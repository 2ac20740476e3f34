import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REGISTER } from '../../../tests/fixtures/memory-page.ts';
import { beginStorm, type Storm, type TabNumber } from '../../../tests/fixtures/storm.ts';
import { ANSWERS } from '../../domain/catalogue/answer.ts';
import { checkKey } from '../storage/key.ts';

type Act = { readonly what: string; readonly run: (storm: Storm) => void | Promise<void> };

const tab = fc.constantFrom<TabNumber[]>(0, 1, 2);
const id = fc.constantFrom(REGISTER[0], REGISTER[1], REGISTER[2]);
const nth = fc.nat(50);

const act = (what: string, run: Act['run']): Act => ({ what, run });

/** A page says what it shows of the shelf again, as a microtask does in the browser. */
function afterwards(storm: Storm, n: TabNumber): void {
  storm.page(n).shelf.refresh();
}

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.tuple(tab, id, fc.constantFrom(...ANSWERS)).map(([n, check, answer]) =>
      act(`${n} answers ${check}: ${answer}`, (storm) => {
        const { workspace } = storm.page(n);
        workspace.answer(check, answer);
        storm.says(n, checkKey(workspace.$openId.get(), 'answer', check), answer);
        afterwards(storm, n);
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(tab, id, fc.constantFrom('Why.', 'Two\nlines.')).map(([n, check, text]) =>
      act(`${n} notes ${check}`, (storm) => {
        const { workspace } = storm.page(n);
        workspace.note(check, text);
        storm.says(n, checkKey(workspace.$openId.get(), 'note', check), text);
        afterwards(storm, n);
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(tab, id).map(([n, check]) =>
      act(`${n} clears ${check}`, (storm) => {
        const { workspace } = storm.page(n);
        if (workspace.$answers.get()[check] === undefined) return;
        workspace.clearAnswer(check);
        storm.says(n, checkKey(workspace.$openId.get(), 'answer', check), null);
        afterwards(storm, n);
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(tab, nth).map(([n, which]) =>
      act(`${n} deletes number ${which}`, (storm) => {
        const { shelf, workspace } = storm.page(n);
        const entries = shelf.$shelf.get();
        const entry = entries[which % entries.length];
        if (entry !== undefined && !workspace.$deleted.get()) shelf.removeAssessment(entry.id, 'It');
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(tab, nth).map(([n, which]) =>
      act(`${n} restores number ${which}`, (storm) => {
        const { shelf } = storm.page(n);
        const bin = shelf.$bin.get();
        if (bin.length > 0) shelf.restoreAssessment(bin[which % bin.length]?.id ?? '');
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(tab, nth).map(([n, which]) =>
      act(`${n} opens number ${which}`, (storm) => {
        const { shelf, workspace } = storm.page(n);
        const entries = shelf.$shelf.get();
        workspace.open(entries[which % entries.length]?.id ?? 'first');
        afterwards(storm, n);
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(tab, fc.constantFrom('Hub', 'Depot'))
      .map(([n, name]) =>
        act(`${n} creates ${name}`, (storm) => void storm.page(n).shelf.createAssessment(name, 'critical')),
      ),
  },
  { weight: 4, arbitrary: tab.map((n) => act(`${n} hears later`, (storm) => storm.page(n).tab.lag())) },
  {
    weight: 8,
    arbitrary: fc
      .tuple(tab, nth)
      .map(([n, which]) => act(`${n} hears one of ${which}`, (storm) => void storm.page(n).tab.hear(which))),
  },
  { weight: 2, arbitrary: tab.map((n) => act(`${n} catches up`, (storm) => storm.page(n).tab.catchUp())) },
  { weight: 4, arbitrary: fc.constant(act('a while passes', (storm) => storm.settle())) },
  { weight: 3, arbitrary: fc.constant(act('the disk is written', (storm) => storm.flush())) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(-86_400_000, -60_000, 60_000, 86_400_000)
      .map((by) => act(`the clock jumps by ${by}`, (storm) => storm.jump(by))),
  },
  {
    weight: 1,
    arbitrary: nth.map((order) => act(`a neighbour cleans up from ${order}`, (storm) => storm.cleanUp(order))),
  },
  { weight: 1, arbitrary: fc.constant(act('the browser is killed', (storm) => storm.kill())) },
);

test('deletion, late news in any order, a neighbour’s clean-up, a kill and a clock that jumps: nothing that was said is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { maxLength: 50, size: 'max' }), async (acts) => {
      const storm = await beginStorm();
      for (const { run } of acts) await run(storm);
      const stored = await storm.end();
      for (const [key, said] of storm.words) {
        const kept = stored.get(key) ?? null;
        expect([...said.values()], `${key} after ${acts.map(({ what }) => what).join('; ')}`).toContain(kept);
      }
    }),
    { numRuns: Number(process.env['STORMS'] ?? 300), seed: Number(process.env['SEED'] ?? 20261126) },
  );
});
