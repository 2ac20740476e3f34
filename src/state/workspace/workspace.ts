import { atom, type MapStore, map } from 'nanostores';
import { type Assessment, cleanName, cleanNote, DEFAULT_NAME } from '../../domain/assessment/assessment.ts';
import { type Answer, isAnswer } from '../../domain/catalogue/answer.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import { DEFAULT_TIER, isTier, type Tier } from '../../domain/catalogue/tier.ts';
import { ACTIVE, checkKey, DELETED, FIRST_ID, fieldKey, isAssessmentId, parseKey } from '../storage/key.ts';
import { setAside } from '../storage/quarantine.ts';
import { createSaver } from '../storage/saver.ts';
import type { Storage } from '../storage/storage.ts';
import { isBinned, takeOut } from './bin.ts';
import { entriesOf } from './entries.ts';
import { restore } from './restore.ts';

/** What a workspace needs of the world. */
export type World = {
  readonly storage: Storage;
  readonly register: Register;
  /** Id of the assessment that this tab had open on the page before; null for a new tab. */
  readonly own?: string | null;
  /** The moment as an ISO timestamp; its first ten characters are the day. */
  readonly now: () => string;
};

/** Something that can be taken back. */
export type Undo = { readonly says: string; readonly undo: () => void };

export type Workspace = ReturnType<typeof openWorkspace>;

type Values<Value> = Record<string, Value>;

const BLANK: Assessment = { name: DEFAULT_NAME, tier: DEFAULT_TIER, answers: {}, notes: {} };

function setValue<Value>($store: MapStore<Values<Value>>, id: string, value: Value | undefined): void {
  $store.setKey(id, value as Value);
}

function align<Value>($store: MapStore<Values<Value>>, next: Readonly<Values<Value>>): void {
  for (const id of Object.keys($store.get())) if (!Object.hasOwn(next, id)) setValue($store, id, undefined);
  for (const [id, value] of Object.entries(next)) setValue($store, id, value);
}

/** The assessments of one tab, one of them open: stores to read it, commands to change it. Each change has its own key. */
export function openWorkspace({ storage, register, own = null, now }: World) {
  const $answers = map<Values<Answer>>({});
  const $notes = map<Values<string>>({});
  const $name = atom<string>(DEFAULT_NAME);
  const $tier = atom<Tier>(DEFAULT_TIER);
  /** Keys whose values could not be read and were set aside since the page was opened. */
  const $unreadable = atom<readonly string[]>([]);
  /** What can be taken back, latest last. */
  const $undos = atom<readonly Undo[]>([]);
  const $openId = atom<string>(FIRST_ID);
  /** Whether another tab has deleted the open assessment. It stays in memory, and the next change brings it back. */
  const $deleted = atom(false);
  /** What pages show beside the assessment itself, as keys and values. */
  const holders: (() => ReadonlyMap<string, string>)[] = [];
  const saver = createSaver({ storage, today: () => now().slice(0, 10), held });

  function assessment(): Assessment {
    return { name: $name.get(), tier: $tier.get(), answers: $answers.get(), notes: $notes.get() };
  }

  /** Takes one stored value into memory; null where the key is gone. */
  function apply(key: string, value: string | null): void {
    const parsed = parseKey(key);
    if (parsed?.assessmentId !== $openId.get()) return;
    if (parsed.kind === 'name') $name.set(value === null ? DEFAULT_NAME : cleanName(value));
    if (parsed.kind === 'tier') $tier.set(isTier(value) ? value : DEFAULT_TIER);
    if (parsed.kind === 'answer') setValue($answers, parsed.checkId, isAnswer(value) ? value : undefined);
    if (parsed.kind === 'note') setValue($notes, parsed.checkId, value === null ? undefined : cleanNote(value));
  }

  /** What memory holds beyond the defaults, as keys and values. */
  function held(): ReadonlyMap<string, string> {
    const entries = new Map(entriesOf($openId.get(), assessment()));
    for (const holder of holders) for (const [key, value] of holder()) entries.set(key, value);
    if ($name.get() === DEFAULT_NAME) entries.delete(fieldKey($openId.get(), 'name'));
    if ($tier.get() === DEFAULT_TIER) entries.delete(fieldKey($openId.get(), 'tier'));
    return entries;
  }

  function show({ name, tier, answers, notes }: Assessment): void {
    $name.set(name);
    $tier.set(tier);
    align($answers, answers);
    align($notes, notes);
  }

  /** Key of what was changed last in this tab. */
  let latest: string;

  /** Changes the open assessment under one key: stores it, shows it, and notes that it changed. */
  function store(key: string, value: string | null): void {
    if ($deleted.get()) bringBack();
    saver.write(key, value);
    apply(key, value);
    const id = $openId.get();
    const unbacked = fieldKey(id, 'unbacked');
    saver.write(fieldKey(id, 'changed'), now());
    const changes = storage.read(unbacked);
    // A text is stored with each letter, and is one change.
    if (changes === null || isAnswer(value) || key !== latest) {
      saver.write(unbacked, String((Number(changes) || 0) + 1));
    }
    latest = key;
  }

  /** Stores the open assessment again that another tab has deleted. */
  function bringBack(): void {
    if (takeOut(storage, $openId.get()) === 'saved') $deleted.set(false);
    refresh();
  }

  /** Takes the open assessment from storage. What is not stored yet stays as it is in memory. */
  function load(): void {
    $deleted.set(isBinned(storage, $openId.get()));
    if ($deleted.get()) return;
    const restored = restore(storage, $openId.get(), register);
    show(restored.assessment);
    for (const [key, value] of saver.pending) apply(key, value);
    if (restored.unreadable.length > 0) $unreadable.set([...new Set([...$unreadable.get(), ...restored.unreadable])]);
    saver.settle();
  }

  /** Reads storage again: for a tab that was frozen, or whose storage was emptied. */
  function refresh(): void {
    if (!storage.readable()) {
      saver.block();
      return;
    }
    saver.look();
    load();
  }

  /** Takes over what another tab wrote: one key, or everything for null. */
  function follow(key: string | null): void {
    const value = key === null ? null : storage.read(key);
    if (key === null || key === DELETED + $openId.get() || (value === null && !storage.readable())) {
      refresh();
      return;
    }
    if ($deleted.get()) return;
    saver.yieldTo(key);
    apply(key, value);
  }

  function answer(checkId: string, value: Answer): void {
    store(checkKey($openId.get(), 'answer', checkId), value);
  }

  /** Takes an answer away, and offers to bring it back. */
  function clearAnswer(checkId: string): void {
    const previous = $answers.get()[checkId];
    const clearedIn = $openId.get();
    const key = checkKey(clearedIn, 'answer', checkId);
    if (previous === undefined) return;
    store(key, null);
    const undo = () => {
      const pending = saver.pending.get(key);
      const stored = pending === undefined ? storage.read(key) : pending;
      if (stored !== null || ($openId.get() === clearedIn && $answers.get()[checkId] !== undefined)) return;
      saver.write(key, previous);
      apply(key, previous);
    };
    $undos.set([...$undos.get(), { says: 'Answer cleared.', undo }]);
  }

  /** Takes back the latest destructive change. */
  function undoLast(): void {
    const undos = $undos.get();
    $undos.set(undos.slice(0, -1));
    undos.at(-1)?.undo();
  }

  /** Stores a note; an empty one is removed. */
  function note(checkId: string, text: string): void {
    const clean = cleanNote(text);
    store(checkKey($openId.get(), 'note', checkId), clean.trim() ? clean : null);
  }

  function rename(text: string): void {
    store(fieldKey($openId.get(), 'name'), cleanName(text));
  }

  function setTier(tier: Tier): void {
    store(fieldKey($openId.get(), 'tier'), tier);
  }

  /**
   * Opens another assessment in this tab, and in tabs that are opened from now on. What is pending stays pending. While
   * storage cannot be read, the open one stays: what is stored of the other could not be shown.
   */
  function open(id: string): void {
    if (!storage.readable()) {
      saver.block();
      return;
    }
    saver.write(ACTIVE, id);
    $openId.set(id);
    show(BLANK);
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
    ...saver,
    $answers,
    $notes,
    $name,
    $tier,
    $openId,
    $unreadable,
    $undos,
    $deleted,
    assessment,
    bringBack,
    answer,
    clearAnswer,
    note,
    rename,
    setTier,
    undoLast,
    open,
    refresh,
    follow,
    store,
    holders,
  };
}
