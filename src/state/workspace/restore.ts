import { type Assessment, cleanName, cleanNote, DEFAULT_NAME } from '../../domain/assessment/assessment.ts';
import { type Answer, isAnswer } from '../../domain/catalogue/answer.ts';
import { type Register, resolveId } from '../../domain/catalogue/register.ts';
import { DEFAULT_TIER, isTier, type Tier } from '../../domain/catalogue/tier.ts';
import { assessmentPrefix, checkKey, parseKey } from '../storage/key.ts';
import { setAside } from '../storage/quarantine.ts';
import type { Storage } from '../storage/storage.ts';

/** A stored assessment, and the keys whose values could not be read and were set aside. */
export type Restored = { readonly assessment: Assessment; readonly unreadable: readonly string[] };

type Draft = { name: string; tier: Tier; answers: Record<string, Answer>; notes: Record<string, string> };

/** Takes one stored value into the draft. Gives what to store instead of it: the value itself when it is fine. */
function take(draft: Draft, key: string, value: string): string | null {
  const parsed = parseKey(key);
  switch (parsed?.kind) {
    case 'name':
      draft.name = cleanName(value);
      return draft.name;
    case 'note':
      draft.notes[parsed.checkId] = cleanNote(value);
      return cleanNote(value);
    case 'tier':
      if (!isTier(value)) return null;
      draft.tier = value;
      return value;
    case 'answer':
      if (!isAnswer(value)) return null;
      draft.answers[parsed.checkId] = value;
      return value;
    default:
      return value;
  }
}

/** Gives answers that were kept under `@place` the id that the register has for it by now. */
function adopt(storage: Storage, assessmentId: string, register: Register, draft: Draft): void {
  for (const [collection, values] of [
    ['answer', draft.answers],
    ['note', draft.notes],
  ] as const) {
    for (const [name, value] of Object.entries(values)) {
      const id = resolveId(register, name);
      if (id === name) continue;
      delete values[name];
      const kept = values[id] === undefined ? storage.write(checkKey(assessmentId, collection, id), value) : 'saved';
      values[id] ??= value;
      if (kept === 'saved') storage.write(checkKey(assessmentId, collection, name), null);
    }
  }
}

/** Reads an assessment from storage. What cannot be read is set aside and named; keys of a newer version stay untouched. */
export function restore(storage: Storage, assessmentId: string, register: Register): Restored {
  const draft: Draft = { name: DEFAULT_NAME, tier: DEFAULT_TIER, answers: {}, notes: {} };
  const unreadable: string[] = [];
  for (const [key, value] of storage.entries(assessmentPrefix(assessmentId))) {
    const instead = take(draft, key, value);
    if (instead === value) continue;
    setAside(storage, key, value, instead);
    unreadable.push(key);
  }
  adopt(storage, assessmentId, register, draft);
  return { assessment: draft, unreadable };
}
