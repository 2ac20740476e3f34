import type { Answer } from '../../domain/catalogue/answer.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import { carriedField, carriedName } from '../../domain/pack/carried.ts';
import type { PackRegister } from '../../domain/pack/pack.ts';
import { toBase64url } from '../byte/base64url.ts';
import { ByteReader } from '../byte/byte-reader.ts';
import { crc24 } from '../byte/crc24.ts';
import { deflate } from '../byte/deflate.ts';
import { type CoreFields, inflateNotes, judgeCore, readCore } from './core-field.ts';
import type { Decoded } from './decoded.ts';
import type { CodeFault } from './fault.ts';
import { writeNotes } from './note-writer.ts';
import { comesBefore, type PackBlock, readBlock, writeBlock } from './pack-block.ts';
import { readPayload } from './payload.ts';
import { entriesById } from './placement.ts';

type Part = PackBlock & {
  /** Its bytes as they came. */
  readonly bytes: Uint8Array;
};

type Fields = { readonly core: CoreFields; readonly parts: readonly Part[] };

/**
 * The snapshot in what follows `2.`: docs/summary-code.md. Answers of packs that this site has stand under their ids; the
 * part of any other pack is carried as it came. Faults: `cut-short`, `damaged`, `notes-too-large`. This function is never
 * deleted: the links people sent and filed away depend on it.
 */
export async function decodeVersion2(
  text: string,
  register: Register,
  packs: readonly PackRegister[],
  notesMax: number,
): Promise<Decoded> {
  const fields = readFields(text);
  if (typeof fields === 'string') return { ok: false, fault: fields };
  const core = judgeCore(fields.core, register);
  if (core === undefined) return { ok: false, fault: 'damaged' };

  const inflated = await inflateNotes(fields.core.notes, core.edition, notesMax);
  if (!inflated.ok) return inflated;
  let room = notesMax - inflated.size;
  const snapshot = { ...core, answers: { ...core.answers }, notes: entriesById(inflated.notes, register) };
  const editions: Record<string, number> = {};
  const carried: Record<string, string> = {};
  for (const part of fields.parts) {
    // Looked at though the site lacks the pack: what is sent on is good for whoever has it.
    const theirs = await inflateNotes(part.notes, part.edition, room);
    if (!theirs.ok) return theirs;
    room -= theirs.size;
    const pack = packs.find(({ key, mark }) => key === part.key && mark === part.mark);
    const name = carriedName(part.key, part.mark);
    if (pack === undefined) {
      carried[name] = toBase64url(part.bytes);
      continue;
    }
    const rest = await laterPart(part, theirs.notes, pack.register.length);
    if (rest !== undefined) carried[name] = toBase64url(rest);
    editions[part.key] = part.edition;
    Object.assign(snapshot.answers, entriesById<Answer>(before(part.answers, pack.register.length), pack.register));
    Object.assign(snapshot.notes, entriesById<string>(before(theirs.notes, pack.register.length), pack.register));
  }
  const known = Object.keys(editions).length === 0 ? {} : { packs: editions };
  return { ok: true, snapshot: { ...snapshot, ...known, ...carriedField(carried) } };
}

const before = <Value>(placed: ReadonlyMap<number, Value>, place: number) =>
  new Map([...placed].filter(([at]) => at < place));
const from = <Value>(placed: ReadonlyMap<number, Value>, place: number) =>
  new Map([...placed].filter(([at]) => at >= place));

/** What a part holds at places that this site's register of the pack does not reach yet; undefined where that is nothing. */
async function laterPart(
  part: Part,
  notes: ReadonlyMap<number, string>,
  known: number,
): Promise<Iterable<number> | undefined> {
  const [answers, later] = [from(part.answers, known), from(notes, known)];
  if (answers.size === 0 && later.size === 0) return undefined;
  return writeBlock({
    ...part,
    answers,
    notes: later.size === 0 ? undefined : (await deflate(writeNotes(later))).slice(),
  });
}

// At least one part, or it would have been version 1; then others until nothing but the checksum is left.
function readFields(text: string): Fields | CodeFault {
  const payload = readPayload(text);
  if (payload === undefined) return 'damaged';
  const { bytes, exact } = payload;
  const reader = new ByteReader(bytes);
  const core = readCore(reader);
  const parts: Part[] = [];
  do {
    const start = bytes.length - reader.left;
    const block = readBlock(reader);
    if (reader.fault !== undefined) return reader.fault;
    const last = parts.at(-1);
    if (block === undefined || (last !== undefined && !comesBefore(last, block))) return 'damaged';
    parts.push({ ...block, bytes: bytes.slice(start, bytes.length - reader.left) });
  } while (reader.left > CHECKSUM_BYTES);
  reader.take(CHECKSUM_BYTES);
  if (reader.fault !== undefined) return reader.fault;
  // Bytes followed by their own checksum have the checksum 0.
  return exact && crc24(bytes) === 0 ? { core, parts } : 'damaged';
}

const CHECKSUM_BYTES = 3;
