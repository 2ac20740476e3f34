import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ASKED } from '../../../tests/fixtures/learner.ts';
import { type MemoryPage, openPage } from '../../../tests/fixtures/memory-page.ts';
import { memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { standingOfQuestion } from '../../domain/learning/attempt.ts';
import { plusDays } from '../../domain/learning/day-span.ts';
import { type Learner, NO_LEARNER } from '../../domain/learning/learner.ts';
import { mergeLearner } from '../../domain/learning/learner-merge.ts';
import { STEP_STATES, type StepState } from '../../domain/learning/step.ts';
import { writeFile } from '../../share/file/assessment-file.ts';
import { readFile } from '../../share/file/read-file.ts';

const STEPS = ['meet-parcelhub', 'access-set-up', 'retired-step'];
const QUESTIONS = new Map([[ASKED.id, ASKED]]);

type Act =
  | { readonly kind: 'mark'; readonly id: string; readonly state: StepState }
  | { readonly kind: 'reopen'; readonly id: string }
  | { readonly kind: 'note'; readonly id: string; readonly text: string }
  | { readonly kind: 'answer'; readonly choice: string }
  | { readonly kind: 'talk'; readonly id: string; readonly on: boolean }
  | { readonly kind: 'reload' | 'freeze' | 'full' | 'room' | 'nextDay' | 'export' | 'lostLaptop' | 'undo' };

const anyStep = fc.constantFrom(...STEPS);
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('mark' as const), id: anyStep, state: fc.constantFrom(...STEP_STATES) }),
  fc.record({ kind: fc.constant('reopen' as const), id: anyStep }),
  fc.record({ kind: fc.constant('note' as const), id: anyStep, text: fc.constantFrom('A link.', 'Another.') }),
  fc.record({ kind: fc.constant('answer' as const), choice: fc.constantFrom('right', 'wrong', 'unsure') }),
  fc.record({ kind: fc.constant('talk' as const), id: anyStep, on: fc.boolean() }),
  fc.record({
    kind: fc.constantFrom('reload', 'freeze', 'full', 'room', 'nextDay', 'export', 'lostLaptop', 'undo' as const),
  }) as fc.Arbitrary<Act>,
);

const head = { exported: '2026-11-25', edition: 1, schema: 'x' };

/** What a file brings on another machine. */
function moved(file: string, page: MemoryPage): void {
  const read = readFile(file);
  if (!read.ok || read.learner === undefined) throw new Error('The file of a newcomer cannot be read.');
  page.learner.take(mergeLearner(page.learner.$learner.get(), read.learner, QUESTIONS), 'Imported.');
}

test('whatever a newcomer does in two tabs and on a second machine, nothing of it is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1), anyAct), { maxLength: 40 }), (acts) => {
      let memory = memoryStorage();
      let tabs = [openPage(memory), openPage(memory)];
      let day = '2026-11-25';
      let file: string | undefined;
      let filed: Learner = NO_LEARNER;
      /** What the newcomer did, told by nothing but their acts. */
      let model: Learner = NO_LEARNER;
      let settled = false;
      let full = false;
      const tab = (which: number) => tabs[which] as MemoryPage;
      for (const [chosen, act] of acts) {
        // What cannot be stored is on the page where it was done, and nowhere else.
        const which = full ? 0 : chosen;
        const page = tab(which);
        // A tab that was in the background is looked at before anything is done in it.
        page.thaw();
        page.setDay(day);
        const { learner } = page;
        if (act.kind === 'mark') {
          learner.mark(act.id, act.state);
          model = { ...model, steps: { ...model.steps, [act.id]: { state: act.state, day } } };
        } else if (act.kind === 'reopen') {
          const had = model.steps[act.id] !== undefined;
          learner.mark(act.id, undefined);
          // Taken back at once, now and then: it is as it was.
          if (had && which === 0) page.workspace.undoLast();
          else {
            const { [act.id]: _gone, ...rest } = model.steps;
            model = { ...model, steps: rest };
          }
        } else if (act.kind === 'note') {
          learner.note(act.id, act.text);
          model = { ...model, evidence: { ...model.evidence, [act.id]: act.text } };
        } else if (act.kind === 'answer') {
          learner.attempt(ASKED, act.choice);
          model = learnt(model, learner.$learner.get());
          expect(model.attempts[ASKED.id]?.at(-1)).toEqual({ day, choice: act.choice });
        } else if (act.kind === 'talk') {
          learner.talk(act.id, act.on);
          const { [act.id]: _gone, ...rest } = model.talk;
          model = { ...model, talk: act.on ? { ...rest, [act.id]: true } : rest };
        } else if (act.kind === 'reload') {
          if (!full) tabs = tabs.map((each, i) => (i === which ? each.reload() : each));
        } else if (act.kind === 'freeze') page.freeze();
        else if (act.kind === 'full') {
          memory.limit(memory.used());
          full = true;
        } else if (act.kind === 'room') {
          full = false;
          memory.limit(Number.POSITIVE_INFINITY);
          for (const each of tabs) each.workspace.saveAgain();
        } else if (act.kind === 'nextDay') day = plusDays(day, 1);
        else if (act.kind === 'export') {
          file = writeFile([], head, learner.$learner.get());
          filed = model;
          learner.noteBackup();
        } else if (act.kind === 'lostLaptop' && file !== undefined) {
          memory = memoryStorage();
          tabs = [openPage(memory), openPage(memory)];
          moved(file, tab(0));
          model = filed;
          settled = full = false;
        }
        const now = tab(which).learner.$learner.get();
        expect(now).toEqual(model);
        const standing = standingOfQuestion(ASKED, now.attempts[ASKED.id] ?? []);
        if (settled) expect(standing).toBe('settled');
        settled = standing === 'settled';
      }
      memory.limit(Number.POSITIVE_INFINITY);
      for (const each of tabs) {
        each.thaw();
        each.workspace.saveAgain();
      }
      for (const each of tabs) {
        each.thaw();
        expect(each.learner.$learner.get()).toEqual(model);
      }
      expect(openPage(memory).learner.$learner.get()).toEqual(model);
    }),
    { numRuns: 300 },
  );
}, 60_000);

/** Which attempts are kept, the domain's own tests say; here they are to survive. */
function learnt(model: Learner, shown: Learner): Learner {
  return { ...model, attempts: shown.attempts };
}
