import { atom } from 'nanostores';
import { cleanName, cleanNote } from '../../domain/assessment/assessment.ts';
import { dayOf } from '../../domain/base/local-day.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import {
  ACTIVE,
  assessmentPrefix,
  DELETED,
  ERASED,
  FIRST_ID,
  fieldKey,
  isAssessmentId,
  type KeyPart,
  parseKey,
  partKey,
  SINCE,
  TAKEN_BACK,
} from '../storage/key.ts';
import { setAside } from '../storage/quarantine.ts';
import { createSaver } from '../storage/saver.ts';
import type { Storage } from '../storage/storage.ts';
import { isBinned, isGone, takeOut } from './bin.ts';
import type { StoredWorkspace } from './contract.ts';
import { openMemory } from './memory.ts';
import { restore } from './restore.ts';
import { openUndos } from './undo.ts';

/** What a workspace needs of the world. */
export type World = {
  readonly storage: Storage;
  readonly register: Register;
  /** Id of the assessment that this tab had open on the page before; null for a new tab. */
  readonly own?: string | null;
  /** The moment as an ISO timestamp. */
  readonly now: () => string;
};

/** Parts that are chosen, so that each time is a change; the others are typed, and stored with each letter. */
const CHOSEN = new Set<KeyPart['kind']>(['answer', 'tier', 'milestone']);

/** Opens the assessments of one tab, one of them open. Each part of one has its own key. */
export function openWorkspace({ storage, register, own = null, now }: World): StoredWorkspace {
  const memory = openMemory();
  const { $openId, $answers } = memory;
  const undos = openUndos();
  const $unreadable = atom<readonly string[]>([]);
  const $deleted = atom(false);
  const alsoShown: (() => ReadonlyMap<string, string>)[] = [];
  const saver = createSaver({
    storage,
    today: () => dayOf(now()),
    shown: () => new Map([...memory.shown(), ...alsoShown.flatMap((entries) => [...entries()])]),
  });

  /** Key of what was changed last in this tab. */
  let latest: string;

  function change(part: KeyPart, value: string): void {
    if ($deleted.get()) bringBack();
    const id = $openId.get();
    const key = partKey(id, part);
    const unbacked = fieldKey(id, 'unbacked');
    const changes = saver.pending.get(unbacked) ?? storage.read(unbacked);
    const counts = changes === null || CHOSEN.has(part.kind) || key !== latest;
    latest = key;
    memory.apply(part, value);
    saver.writeAll([
      [key, value],
      [fieldKey(id, 'changed'), now()],
      ...(counts ? [[unbacked, String((Number(changes) || 0) + 1)] as const] : []),
    ]);
  }

  function bringBack(): void {
    if (takeOut(storage, $openId.get()) === 'saved') $deleted.set(false);
    refresh();
  }

  /** Takes the open assessment from storage. What is not stored yet stays as it is in memory. */
  function load(): void {
    const id = $openId.get();
    $deleted.set(isBinned(storage, id));
    if ($deleted.get()) return;
    const stored = storage.entries(assessmentPrefix(id));
    missLost(id, memory.shown(), stored);
    const restored = restore(storage, id, register, stored);
    memory.show(restored.assessment);
    for (const [key, value] of saver.pending) take(key, value ?? TAKEN_BACK);
    noteUnreadable(restored.unreadable);
    saver.clearWarning();
  }

  /** What a page shows and storage has no more was lost, unless the whole assessment was removed for good. */
  function missLost(id: string, shown: ReadonlyMap<string, string>, stored: ReadonlyMap<string, string>): void {
    const lost = [...shown].filter(([key]) => !stored.has(key) && !saver.pending.has(key));
    if (lost.length > 0 && !isGone(storage, id)) saver.miss(lost);
  }

  function noteUnreadable(keys: readonly string[]): void {
    if (keys.length > 0) $unreadable.set([...new Set([...$unreadable.get(), ...keys])]);
  }

  /** Takes what stands under a key into memory, if it is part of the open assessment. */
  function take(key: string, value: string): void {
    const parsed = parseKey(key);
    if (parsed?.assessmentId === $openId.get()) memory.apply(parsed, value);
  }

  function refresh(): void {
    if (!storage.readable()) {
      saver.block();
      return;
    }
    saver.noticeEmptied();
    load();
  }

  function follow(key: string | null, told?: string | null): void {
    if (key === SINCE && told === ERASED) {
      saver.letGo();
      memory.show();
      return;
    }
    const value = key === null ? null : storage.read(key);
    if (key === null || key === DELETED + $openId.get() || !storage.couldRead()) {
      refresh();
      return;
    }
    if ($deleted.get()) return;
    // Storage may be ahead of what is told. A key that goes is no answer taken back: that would leave it empty.
    if (value === null && told !== TAKEN_BACK) {
      saver.noticeEmptied();
      if (isGone(storage, $openId.get())) take(key, TAKEN_BACK);
      const shown = memory.shown().get(key);
      if (shown !== undefined && !saver.pending.has(key)) saver.miss([[key, shown]]);
      return;
    }
    saver.forget([key]);
    take(key, value ?? TAKEN_BACK);
  }

  function clearAnswer(checkId: string): void {
    const previous = $answers.get()[checkId];
    if (previous === undefined) return;
    const clearedIn = $openId.get();
    const part = { kind: 'answer', checkId } as const;
    change(part, TAKEN_BACK);
    undos.offerUndo('Answer cleared.', () => {
      const key = partKey(clearedIn, part);
      if (saver.pending.get(key) ?? storage.read(key)) return;
      if ($openId.get() === clearedIn) {
        if ($answers.get()[checkId] === undefined) change(part, previous);
        return;
      }
      // Deleted meanwhile: what is taken back in it brings it back.
      takeOut(storage, clearedIn);
      saver.writeAll([[key, previous]]);
    });
  }

  // While storage cannot be read, the open one stays: what is stored of the other could not be shown.
  function open(id: string): void {
    if (!storage.readable()) {
      saver.block();
      return;
    }
    // What is pending of the one that was open stays pending.
    saver.writeAll([[ACTIVE, id]]);
    $openId.set(id);
    memory.show();
    load();
  }

  // Another tab may have opened another assessment since: this one stays with its own, unless that was deleted.
  const stays = own !== null && isAssessmentId(own) && !isBinned(storage, own);
  const active = stays ? own : storage.read(ACTIVE);
  if (active !== null && isAssessmentId(active)) $openId.set(active);
  else if (active !== null) {
    setAside(storage, ACTIVE, active, null);
    $unreadable.set([ACTIVE]);
  }
  // Deleted in another tab after this one was told to open it: begin a blank one, which is stored with its first answer.
  for (let n = 1; isBinned(storage, $openId.get()); n += 1) $openId.set(`${FIRST_ID}${n}`);
  refresh();

  return {
    ...undos,
    $openId,
    $name: memory.$name,
    $tier: memory.$tier,
    $answers,
    $notes: memory.$notes,
    $saving: saver.$saving,
    $deleted,
    $unreadable,
    assessment: memory.assessment,
    answer: (checkId, answer) => change({ kind: 'answer', checkId }, answer),
    clearAnswer,
    note: (checkId, text) => {
      const clean = cleanNote(text);
      change({ kind: 'note', checkId }, clean.trim() ? clean : TAKEN_BACK);
    },
    rename: (name) => change({ kind: 'name' }, cleanName(name)),
    setTier: (tier) => change({ kind: 'tier' }, tier),
    open,
    bringBack,
    saveAgain: saver.saveAgain,
    keep: (key, value) => saver.writeAll([[key, value]]),
    pending: saver.pending,
    change,
    writeAll: saver.writeAll,
    forget: saver.forget,
    missLost,
    noteUnreadable,
    alsoShows: (entries) => void alsoShown.push(entries),
    refresh,
    follow,
  };
}
