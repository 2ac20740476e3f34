import { type Assessment, cleanName, cleanNote, DEFAULT_NAME } from '../../domain/assessment/assessment.ts';
import { type Answer, isAnswer } from '../../domain/catalogue/answer.ts';
import { type Register, resolveId } from '../../domain/catalogue/register.ts';
import { DEFAULT_TIER, isTier, type Tier } from '../../domain/catalogue/tier.ts';
import { assessmentPrefix, checkKey, parseKey, TAKEN_BACK } from '../storage/key.ts';
import { setAside } from '../storage/quarantine.ts';
import type { Storage } from '../storage/storage.ts';

/** A stored assessment, and the keys whose values could not be read and were set aside. */
export type Restored = { readonly assessment: Assessment; readonly unreadable: readonly string[] };

type Draft = { name: string; tier: Tier; answers: Record<string, Answer>; notes: Record<string, string> };

/** Takes one stored value into the draft. Gives what to store instead of it: the value itself when it is fine. */
function take(draft: Draft, key: string, value: string): string {
  const parsed = parseKey(key);
  if (value === TAKEN_BACK) return value;
  switch (parsed?.kind) {
    case 'name':
      draft.name = cleanName(value);
      return draft.name;
    case 'note': {
      const note = cleanNote(value);
      if (note !== TAKEN_BACK) draft.notes[parsed.checkId] = note;
      return note;
    }
    case 'tier':
      if (!isTier(value)) return TAKEN_BACK;
      draft.tier = value;
      return value;
    case 'answer':
      if (!isAnswer(value)) return TAKEN_BACK;
      draft.answers[parsed.checkId] = value;
      return value;
    default:
      return value;
  }
}

/** Moves what is kept under a `@place` to the id that the register has for it by now, unless something stands there. */
export function adopt(storage: Storage, from: string, to: string, value: string): void {
  const kept = storage.read(to) === null ? storage.write(to, value) : 'saved';
  if (kept === 'saved') storage.write(from, TAKEN_BACK);
}

/** Gives answers that were kept under `@place` the id that the register has for it by now. */
function adoptAll(
  storage: Storage,
  entries: ReadonlyMap<string, string>,
  assessmentId: string,
  register: Register,
  draft: Draft,
): void {
  for (const [kind, values] of [
    ['answer', draft.answers],
    ['note', draft.notes],
  ] as const) {
    for (const [name, value] of Object.entries(values)) {
      const id = resolveId(register, name);
      if (id === name) continue;
      delete values[name];
      const to = checkKey(assessmentId, kind, id);
      if (!entries.has(to)) values[id] = value;
      adopt(storage, checkKey(assessmentId, kind, name), to, value);
    }
  }
}

/** Reads an assessment from storage. What cannot be read is set aside and named; keys of a newer version stay untouched. */
export function restore(
  storage: Storage,
  assessmentId: string,
  register: Register,
  entries = storage.entries(assessmentPrefix(assessmentId)),
): Restored {
  const draft: Draft = { name: DEFAULT_NAME, tier: DEFAULT_TIER, answers: {}, notes: {} };
  const unreadable: string[] = [];
  for (const [key, value] of entries) {
    const instead = take(draft, key, value);
    if (instead === value) continue;
    setAside(storage, key, value, instead);
    unreadable.push(key);
  }
  adoptAll(storage, entries, assessmentId, register, draft);
  return { assessment: draft, unreadable };
}
