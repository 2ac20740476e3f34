import { atom, type MapStore, map } from 'nanostores';
import { type Assessment, BLANK, cleanName, cleanNote, DEFAULT_NAME } from '../../domain/assessment/assessment.ts';
import { type Answer, isAnswer } from '../../domain/catalogue/answer.ts';
import { DEFAULT_TIER, isTier, type Tier } from '../../domain/catalogue/tier.ts';
import { FIRST_ID, type KeyPart } from '../storage/key.ts';
import { assessmentEntries, givenEntries } from './entries.ts';

type Values<Value> = Record<string, Value>;

function setValue<Value>($store: MapStore<Values<Value>>, id: string, value: Value | undefined): void {
  $store.setKey(id, value as Value);
}

function align<Value>($store: MapStore<Values<Value>>, next: Readonly<Values<Value>>): void {
  for (const id of Object.keys($store.get())) if (!Object.hasOwn(next, id)) setValue($store, id, undefined);
  for (const [id, value] of Object.entries(next)) setValue($store, id, value);
}

/** The open assessment as a tab holds it: stores that islands read, and the two ways in which anything gets into them. */
export function openMemory() {
  const $openId = atom<string>(FIRST_ID);
  const $answers = map<Values<Answer>>({});
  const $notes = map<Values<string>>({});
  const $name = atom<string>(DEFAULT_NAME);
  const $tier = atom<Tier>(DEFAULT_TIER);

  function assessment(): Assessment {
    return { name: $name.get(), tier: $tier.get(), answers: $answers.get(), notes: $notes.get() };
  }

  /** Takes one stored value in; empty where it was taken back, or there is none. */
  function apply(part: KeyPart, value: string): void {
    if (part.kind === 'name') $name.set(cleanName(value));
    if (part.kind === 'tier') $tier.set(isTier(value) ? value : DEFAULT_TIER);
    if (part.kind === 'answer') setValue($answers, part.checkId, isAnswer(value) ? value : undefined);
    if (part.kind === 'note') setValue($notes, part.checkId, cleanNote(value) || undefined);
  }

  /** Shows another assessment, or a blank one, in place of what is there. */
  function show({ name, tier, answers, notes }: Assessment = BLANK): void {
    $name.set(name);
    $tier.set(tier);
    align($answers, answers);
    align($notes, notes);
  }

  /** What is held beyond the defaults, as keys and values. */
  function shown(): Map<string, string> {
    const id = $openId.get();
    return givenEntries(id, assessment(), assessmentEntries(id, assessment()));
  }

  return { $openId, $answers, $notes, $name, $tier, assessment, apply, show, shown };
}
