import { atom } from 'nanostores';
import { entry } from '../../domain/base/entry.ts';
import { ANSWER_LABEL } from '../../domain/catalogue/answer.ts';
import type { Drafted, DraftOrigin, Drafts } from '../../domain/draft/draft.ts';
import { takenNote, takenText, unknownOnes } from '../../domain/draft/taking.ts';
import { assessmentPrefix, type KeyPart, partKey, TAKEN_BACK } from '../storage/key.ts';
import type { Storage } from '../storage/storage.ts';
import { withPending } from '../storage/with-pending.ts';
import type { StoredWorkspace } from '../workspace/contract.ts';
import { draftEntries, replacingEntries, restoreDrafts } from './draft-entries.ts';

/** What a draft book needs of the world. */
export type DraftBookWorld = {
  readonly storage: Storage;
  readonly workspace: StoredWorkspace;
  /** Today as an ISO date, by the reader's clock. */
  readonly today: () => string;
};

/** Whether a draft was taken, and if not, why: there is none any more, or its note has no room for who confirmed it. */
export type Taken = 'taken' | 'gone' | 'no-room';

/** One value of the open assessment that changes with a decision; `shown` where the page shows it as answer or note. */
type Step = { readonly part: KeyPart; readonly value: string; readonly shown: boolean };

/** The drafts of the open assessment: stores to read, commands to decide. Each can be taken back. */
export function openDraftBook({ storage, workspace, today }: DraftBookWorld) {
  const $drafts = atom<Drafts>({});
  const $origin = atom<DraftOrigin | undefined>(undefined);

  /** What is stored of the open assessment, and the same as this tab holds it. */
  function values() {
    const prefix = assessmentPrefix(workspace.$openId.get());
    const stored = storage.entries(prefix);
    return { stored, held: withPending(stored, workspace.pending, prefix) };
  }

  function shown(): ReadonlyMap<string, string> {
    const origin = $origin.get();
    return origin === undefined ? new Map() : draftEntries(workspace.$openId.get(), { origin, drafts: $drafts.get() });
  }

  /** Reads all again, what could not be stored yet included. While storage cannot be read, all stays. */
  function refresh(): void {
    if (!storage.readable() || workspace.$deleted.get()) return;
    const id = workspace.$openId.get();
    const { stored, held } = values();
    workspace.missLost(id, shown(), stored);
    const { drafted, unreadable } = restoreDrafts(storage, id, held);
    workspace.noteUnreadable(unreadable);
    show(drafted);
  }

  function show(drafted: Drafted | undefined): void {
    const { drafts = {}, origin } = drafted ?? {};
    // Read anew on every change of anything: who listens hears only of what is new.
    if (JSON.stringify(origin) !== JSON.stringify($origin.get())) $origin.set(origin);
    if (JSON.stringify(drafts) !== JSON.stringify($drafts.get())) $drafts.set(drafts);
  }

  const now = (key: string) =>
    (workspace.pending.has(key) ? workspace.pending.get(key) : storage.read(key)) ?? TAKEN_BACK;

  /** Does some steps, and offers to take back those that nobody has changed since. */
  function decide(steps: readonly Step[], says: string): void {
    const id = workspace.$openId.get();
    const done = steps.map((step) => ({ ...step, key: partKey(id, step.part), before: now(partKey(id, step.part)) }));
    for (const { part, value, shown: isShown } of done) if (isShown) workspace.change(part, value);
    workspace.writeAll(done.flatMap(({ key, value, shown: isShown }) => (isShown ? [] : [[key, value] as const])));
    refresh();
    workspace.offerUndo(says, () => {
      const mine = done.filter(({ key, value }) => now(key) === value);
      const open = workspace.$openId.get() === id;
      for (const { part, before, shown: isShown } of mine) if (isShown && open) workspace.change(part, before);
      workspace.writeAll(
        mine.flatMap(({ key, before, shown: isShown }) => (isShown && open ? [] : [[key, before] as const])),
      );
      refresh();
    });
  }

  /** What goes with the drafts on some checks; with the last of them, where they come from. */
  function without(ids: readonly string[]): readonly Step[] {
    const left = Object.keys($drafts.get()).filter((id) => !ids.includes(id));
    const parts: readonly KeyPart[] = [
      ...ids.map((checkId) => ({ kind: 'draft', checkId }) as const),
      ...(left.length === 0 ? [{ kind: 'draft-of' } as const] : []),
    ];
    return parts.map((part) => ({ part, value: TAKEN_BACK, shown: false }));
  }

  function stepsOf(checkId: string): readonly Step[] | 'gone' | 'no-room' {
    const [draft, origin] = [entry($drafts.get(), checkId), $origin.get()];
    if (draft === undefined || origin === undefined) return 'gone';
    const note = takenNote(workspace.$notes.get()[checkId] ?? '', draft, origin, today());
    if (note === undefined) return 'no-room';
    return [
      { part: { kind: 'answer', checkId }, value: draft.answer, shown: true },
      { part: { kind: 'note', checkId }, value: note, shown: true },
    ];
  }

  /** Takes a drafted answer, with its evidence in the note. */
  function take(checkId: string): Taken {
    const steps = stepsOf(checkId);
    const draft = entry($drafts.get(), checkId);
    if (typeof steps === 'string') return steps;
    decide([...steps, ...without([checkId])], `${takenText(draft?.answer ?? 'unknown')}.`);
    return 'taken';
  }

  /** Takes every Don’t know on a check that nobody has answered. Gives how many. */
  function takeUnknown(): number {
    const ids = unknownOnes($drafts.get(), workspace.$answers.get());
    const taken = ids.flatMap((id) => {
      const steps = stepsOf(id);
      return typeof steps === 'string' ? [] : [{ id, steps }];
    });
    if (taken.length === 0) return 0;
    const steps = [...taken.flatMap((each) => each.steps), ...without(taken.map(({ id }) => id))];
    decide(steps, `Taken: ${taken.length} times ${ANSWER_LABEL.unknown}.`);
    return taken.length;
  }

  /** Puts drafts away without taking them. */
  function putAway(ids: readonly string[], says: string): void {
    const there = ids.filter((id) => entry($drafts.get(), id) !== undefined);
    if (there.length > 0) decide(without(there), says);
  }

  /** Keeps the drafts of a file in the place of those that are there. */
  function hold(drafted: Drafted, says: string): void {
    const id = workspace.$openId.get();
    const entries = replacingEntries(id, drafted, values().held);
    const before = [...entries].map(([key, value]) => ({ key, value, before: now(key) }));
    workspace.writeAll(entries);
    refresh();
    workspace.offerUndo(says, () => {
      workspace.writeAll(
        before.flatMap((each) => (now(each.key) === each.value ? [[each.key, each.before] as const] : [])),
      );
      refresh();
    });
  }

  workspace.alsoShows(shown);
  // Never those of another assessment, whatever can be read.
  workspace.$openId.listen(() => {
    show(undefined);
    refresh();
  });
  workspace.$deleted.listen(refresh);
  refresh();

  return { $drafts, $origin, take, takeUnknown, putAway, hold, refresh };
}
