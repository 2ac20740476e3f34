import type { Drafted } from '../../domain/draft/draft.ts';
import { readDraft, readOrigin, storedDraft } from '../../domain/draft/stored-draft.ts';
import { assessmentPrefix, checkKey, fieldKey, parseKey, TAKEN_BACK } from '../storage/key.ts';
import { setAside } from '../storage/quarantine.ts';
import type { Storage } from '../storage/storage.ts';

/** The keys and values under which drafts are stored. */
export function draftEntries(assessmentId: string, { origin, drafts }: Drafted): ReadonlyMap<string, string> {
  return new Map([
    [fieldKey(assessmentId, 'draft-of'), storedDraft(origin)],
    ...Object.entries(drafts).map(([id, draft]) => [checkKey(assessmentId, 'draft', id), storedDraft(draft)] as const),
  ]);
}

/** Drafts as they are to be stored in the place of those that are there. */
export function replacingEntries(
  assessmentId: string,
  drafted: Drafted,
  there: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = assessmentPrefix(assessmentId);
  const old = [...there].filter(
    ([key, value]) => value !== TAKEN_BACK && key.startsWith(own) && parseKey(key)?.kind === 'draft',
  );
  return new Map([...old.map(([key]) => [key, TAKEN_BACK] as const), ...draftEntries(assessmentId, drafted)]);
}

/** Drafts as they are stored, and the keys whose values could not be read and were set aside. */
export function restoreDrafts(
  storage: Storage,
  assessmentId: string,
  entries = storage.entries(assessmentPrefix(assessmentId)),
): { readonly drafted: Drafted | undefined; readonly unreadable: readonly string[] } {
  const unreadable: string[] = [];
  const read = <Value>(key: string, reader: (text: string) => Value | undefined): Value | undefined => {
    const text = entries.get(key) ?? TAKEN_BACK;
    const value = text === TAKEN_BACK ? undefined : reader(text);
    if (value === undefined && text !== TAKEN_BACK) {
      setAside(storage, key, text, TAKEN_BACK);
      unreadable.push(key);
    }
    return value;
  };
  const drafts = [...entries.keys()].flatMap((key) => {
    const parsed = parseKey(key);
    if (parsed?.kind !== 'draft') return [];
    const draft = read(key, readDraft);
    return draft === undefined ? [] : [[parsed.checkId, draft] as const];
  });
  const origin = read(fieldKey(assessmentId, 'draft-of'), readOrigin);
  // Nobody confirms what nobody drafted.
  const drafted =
    origin === undefined || drafts.length === 0 ? undefined : { origin, drafts: Object.fromEntries(drafts) };
  return { drafted, unreadable };
}
