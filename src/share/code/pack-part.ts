import { cleanNote } from '../../domain/assessment/assessment.ts';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import type { Answer } from '../../domain/catalogue/answer.ts';
import { carriedName } from '../../domain/pack/carried.ts';
import type { PackRegister } from '../../domain/pack/pack.ts';
import { packKeyOf } from '../../domain/pack/pack-name.ts';
import { deflate } from '../byte/deflate.ts';
import { lastPlace } from './body.ts';
import { inflateNotes } from './core-field.ts';
import { EDITION_MAX } from './limit.ts';
import { writeNotes } from './note-writer.ts';
import { comesBefore, type PackBlock, readCarried, writeBlock } from './pack-block.ts';
import { placeEntries } from './placement.ts';

/** What a snapshot says of one pack: its part of a code but for the notes that are written here. */
type Part = PackBlock & {
  /** Notes on checks that this site has, by place. */
  readonly own: ReadonlyMap<number, string>;
};

/** Notes as a code holds them: cleaned, and none that is empty. */
export function cleanNotes(notes: Snapshot['notes']): Snapshot['notes'] {
  const cleaned = Object.entries(notes).map(([id, note]) => [id, cleanNote(note)] as const);
  return Object.fromEntries(cleaned.filter(([, note]) => note !== ''));
}

function ofPack<Value>(entries: Readonly<Record<string, Value>>, { key, register }: PackRegister) {
  const own = Object.entries(entries).filter(([id]) => packKeyOf(id) === key);
  return placeEntries(Object.fromEntries(own), register).placed;
}

/** Values by place, lowest first; where both have one, that of the second. */
function joined<Value>(one: ReadonlyMap<number, Value>, other: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> {
  return new Map([...new Map([...one, ...other])].sort(([a], [b]) => a - b));
}

function ownPart(snapshot: Snapshot, pack: PackRegister): Part {
  const { key, mark, register } = pack;
  const name = carriedName(key, mark);
  const later = readCarried(name, snapshot.carried?.[name] ?? '');
  const answers = joined<Answer>(later?.answers ?? new Map(), ofPack(snapshot.answers, pack));
  const own = ofPack(cleanNotes(snapshot.notes), pack);
  const last = Math.max(lastPlace(answers), lastPlace(own));
  const edition = Math.max(snapshot.packs?.[key] ?? register.length, later?.edition ?? 0, last + 1);
  return { key, mark, edition: Math.min(edition, EDITION_MAX), answers, notes: later?.notes, own };
}

/** What a snapshot says of packs, in the order in which a code has it: of those of this site, and of those that are carried. */
function partsOf(snapshot: Snapshot, packs: readonly PackRegister[]): readonly Part[] {
  const here = new Set(packs.map(({ key, mark }) => carriedName(key, mark)));
  const carried = Object.entries(snapshot.carried ?? {}).flatMap(([name, text]) => {
    const block = here.has(name) ? undefined : readCarried(name, text);
    return block === undefined ? [] : [{ ...block, own: new Map<number, string>() }];
  });
  return [...packs.map((pack) => ownPart(snapshot, pack)), ...carried].sort((a, b) => (comesBefore(a, b) ? -1 : 1));
}

/** The parts of packs in a code without notes; only those with answers are written. */
export function writeParts(snapshot: Snapshot, packs: readonly PackRegister[]): readonly (readonly number[])[] {
  const parts = partsOf(snapshot, packs).filter(({ answers }) => answers.size > 0);
  return parts.map((part) => writeBlock({ ...part, notes: undefined }));
}

/**
 * The parts of packs in a code with notes, which may take `room` bytes before they are deflated; undefined where they take
 * more. What is carried keeps its bytes.
 */
export async function writeNotedParts(
  snapshot: Snapshot,
  packs: readonly PackRegister[],
  room: number,
): Promise<readonly (readonly number[])[] | undefined> {
  const written: (readonly number[])[] = [];
  let left = room;
  for (const part of partsOf(snapshot, packs)) {
    const carried = await inflateNotes(part.notes, part.edition, Math.max(0, left));
    if (!carried.ok) return undefined;
    const bytes = writeNotes(joined(carried.notes, part.own));
    left -= Math.max(bytes.length, carried.size);
    if (left < 0) return undefined;
    const notes = part.own.size === 0 ? part.notes : (await deflate(bytes)).slice();
    if (part.answers.size > 0 || notes !== undefined) written.push(writeBlock({ ...part, notes }));
  }
  return written;
}

/** Those of some ids that no pack of the site has. */
export function outsideOf(packs: readonly PackRegister[], ids: readonly string[]): readonly string[] {
  return ids.filter((id) => !packs.some(({ register }) => register.includes(id)));
}
