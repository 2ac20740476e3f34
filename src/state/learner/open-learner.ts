import { atom } from 'nanostores';
import { entry } from '../../domain/base/entry.ts';
import { type Attempt, addAttempt, writeAttempts } from '../../domain/learning/attempt.ts';
import { type Learner, NO_LEARNER } from '../../domain/learning/learner.ts';
import {
  factsOf,
  type LearnerFact,
  type LearnerPart,
  learnerOf,
  readFact,
} from '../../domain/learning/learner-fact.ts';
import type { Question } from '../../domain/learning/question.ts';
import type { StepState } from '../../domain/learning/step.ts';
import { ERASED, LEARNER, SINCE, TAKEN_BACK } from '../storage/key.ts';
import { LEARNER_BACKUP, LEARNER_UNBACKED, learnerKey, parseLearnerKey } from '../storage/learner-key.ts';
import { setAside } from '../storage/quarantine.ts';
import { tryRoom } from '../storage/room.ts';
import type { Storage, Written } from '../storage/storage.ts';
import { withPending } from '../storage/with-pending.ts';
import type { StoredWorkspace } from '../workspace/contract.ts';

/** What a learner needs of the world. */
export type LearnerWorld = {
  readonly storage: Storage;
  readonly workspace: StoredWorkspace;
  /** Today as an ISO date, by the reader's clock. */
  readonly today: () => string;
};

/** What is known of the copies outside this browser. */
export type LearnerBackup = { readonly last: string | undefined; readonly changes: number };

const NEVER: LearnerBackup = { last: undefined, changes: 0 };

// Read anew on every change of anything: who listens hears only of what is new.
function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** Facts that are typed: each letter is no change of its own. */
const TYPED = new Set<LearnerPart['kind']>(['name', 'evidence']);

/** The newcomer of this browser as stores and commands. Each fact has its own key, and is stored like an answer. */
export function openLearner({ storage, workspace, today }: LearnerWorld) {
  const $learner = atom<Learner>(NO_LEARNER);
  const $backup = atom<LearnerBackup>(NEVER);
  /** Key of what was changed last in this tab. */
  let latest: string | undefined;

  /** Lets go of it: the reader has deleted everything in another tab. */
  function letGo(): void {
    $learner.set(NO_LEARNER);
    $backup.set(NEVER);
  }

  function shown(): ReadonlyMap<string, string> {
    return new Map(factsOf($learner.get()).map(({ part, value }) => [learnerKey(part), value]));
  }

  /** Reads all of it again, what could not be stored yet included. While storage cannot be read, it stays. */
  function refresh(): void {
    if (!storage.readable()) return;
    // The reader is deleting everything in another tab: none of it was lost.
    if (storage.read(SINCE) === ERASED) {
      letGo();
      return;
    }
    const stored = storage.entries(LEARNER);
    workspace.missLost(LEARNER, shown(), stored);
    const held = withPending(stored, workspace.pending, LEARNER);
    const facts: LearnerFact[] = [];
    const unreadable: string[] = [];
    for (const [key, value] of held) {
      const part = parseLearnerKey(key);
      if (part === undefined || value === TAKEN_BACK) continue;
      if (readFact(part.kind, value) === undefined) {
        setAside(storage, key, value, TAKEN_BACK);
        unreadable.push(key);
      } else facts.push({ part, value });
    }
    workspace.noteUnreadable(unreadable);
    const learner = learnerOf(facts);
    if (differ(learner, $learner.get())) $learner.set(learner);
    const backup = { last: held.get(LEARNER_BACKUP) || undefined, changes: Number(held.get(LEARNER_UNBACKED)) || 0 };
    if (differ(backup, $backup.get())) $backup.set(backup);
  }

  /** Stores some facts as one change; those without a value are taken back. */
  function change(facts: readonly LearnerFact[]): void {
    const [only] = facts.length === 1 ? facts : [];
    const key = only === undefined ? undefined : learnerKey(only.part);
    const counts = only === undefined || !TYPED.has(only.part.kind) || key !== latest;
    latest = key;
    workspace.writeAll([
      ...facts.map(({ part, value }) => [learnerKey(part), readFact(part.kind, value) ?? TAKEN_BACK] as const),
      ...(counts ? [[LEARNER_UNBACKED, `${$backup.get().changes + 1}`] as const] : []),
    ]);
    refresh();
  }

  const set = (part: LearnerPart, value: string) => change([{ part, value }]);

  /** Takes facts back, and offers to bring back those that nothing has taken the place of. */
  function takeBack(facts: readonly LearnerFact[], says: string): void {
    change(facts.map(({ part }) => ({ part, value: TAKEN_BACK })));
    workspace.offerUndo(says, () => {
      refresh();
      const now = shown();
      change(facts.filter(({ part }) => !now.has(learnerKey(part))));
    });
  }

  /** Says how a step stands, from today on; undefined opens it again, and offers to take that back. */
  function mark(stepId: string, state: StepState | undefined): void {
    const part = { kind: 'step', id: stepId } as const;
    const before = entry($learner.get().steps, stepId);
    if (state !== undefined) set(part, `${state} ${today()}`);
    else if (before !== undefined) {
      takeBack([{ part, value: `${before.state} ${before.day}` }], 'The step is open again.');
    }
  }

  /** Adds an answer to a question, given today. */
  function attempt(question: Question, choice: string): void {
    const before: readonly Attempt[] = entry($learner.get().attempts, question.id) ?? [];
    const attempts = addAttempt(question, before, { day: today(), choice });
    set({ kind: 'question', id: question.id }, writeAttempts(attempts));
  }

  /** Takes the place of the facts that a file brings, all or nothing, and offers to take it back. */
  function take(learner: Learner, says: string): Written {
    refresh();
    const before = shown();
    const facts = factsOf(learner).filter(({ part, value }) => before.get(learnerKey(part)) !== value);
    const incoming = new Map(facts.map(({ part, value }) => [learnerKey(part), value]));
    const room = tryRoom(storage, incoming, before);
    if (room !== 'saved') return room;
    change(facts);
    workspace.offerUndo(says, () => {
      refresh();
      const now = shown();
      const ours = facts.filter(({ part, value }) => now.get(learnerKey(part)) === value);
      change(ours.map(({ part }) => ({ part, value: before.get(learnerKey(part)) ?? TAKEN_BACK })));
    });
    return 'saved';
  }

  workspace.alsoShows(shown);
  refresh();

  return {
    $learner,
    $backup,
    refresh,
    mark,
    attempt,
    take,
    /** Begins a track on a day, or goes over to it: what was done counts in all of them. */
    begin: (slug: string, start: string) => set({ kind: 'track' }, `${slug} ${start}`),
    rename: (name: string) => set({ kind: 'name' }, name),
    note: (stepId: string, text: string) => set({ kind: 'evidence', id: stepId }, text),
    talk: (id: string, wanted: boolean) => set({ kind: 'talk', id }, wanted ? 'yes' : TAKEN_BACK),
    /** Takes all of it back, and offers to bring it back. */
    forget: () => takeBack(factsOf($learner.get()), 'Your onboarding was removed from this browser.'),
    /** Notes that it was exported today. */
    noteBackup(): void {
      workspace.writeAll([
        [LEARNER_BACKUP, today()],
        [LEARNER_UNBACKED, '0'],
      ]);
      refresh();
    },
    letGo,
  };
}

export type LearnerBook = ReturnType<typeof openLearner>;
