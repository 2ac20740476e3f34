import type { Answer } from '../../domain/catalogue/answer.ts';
import { carriedName } from '../../domain/pack/carried.ts';
import { PACK_KEY } from '../../domain/pack/pack-name.ts';
import { ByteReader } from '../byte/byte-reader.ts';
import { writeVarint } from '../byte/varint.ts';
import { readAnswers } from './answer-reader.ts';
import { writeAnswers } from './answer-writer.ts';
import { EDITION_MAX } from './limit.ts';
import { readPayload } from './payload.ts';

/** How many bytes of a pack's uid a code holds. */
const MARK_BYTES = 3;

/** The part of a code that is a pack's: docs/summary-code.md, version 2. Places count in the register of the pack. */
export type PackBlock = {
  readonly key: string;
  /** Six hexadecimal digits of the fingerprint of the pack's uid. */
  readonly mark: string;
  /** Length of the pack's register. */
  readonly edition: number;
  readonly answers: ReadonlyMap<number, Answer>;
  /** Its notes, deflated; undefined where it has none. */
  readonly notes: Uint8Array<ArrayBuffer> | undefined;
};

/** The next part of a code that is a pack's; undefined where it is not what `writeBlock` writes, or the reader ran out. */
export function readBlock(reader: ByteReader): PackBlock | undefined {
  const key = String.fromCharCode(...reader.take(reader.varint()).subarray(0, 99));
  const mark = Array.from(reader.take(MARK_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const head = reader.varint();
  const bytes = reader.take(reader.varint());
  const notes = head % 2 === 1 ? reader.take(reader.varint()).slice() : undefined;
  const edition = Math.floor(head / 2);
  const answers = readAnswers(bytes, edition);
  if (reader.fault !== undefined || answers === undefined || !PACK_KEY.test(key)) return undefined;
  return edition > EDITION_MAX || (answers.size === 0 && notes === undefined)
    ? undefined
    : { key, mark, edition, answers, notes };
}

/** The bytes of a pack's part. */
export function writeBlock({ key, mark, edition, answers, notes }: PackBlock): readonly number[] {
  const packed = writeAnswers(answers);
  return [
    ...writeVarint(key.length),
    ...new TextEncoder().encode(key),
    ...Array.from({ length: MARK_BYTES }, (_, at) => Number.parseInt(mark.slice(2 * at, 2 * at + 2), 16)),
    ...writeVarint(edition * 2 + (notes ? 1 : 0)),
    ...writeVarint(packed.length),
    ...packed,
    ...(notes ? [...writeVarint(notes.length), ...notes] : []),
  ];
}

/** The part of a pack that is carried under a name; undefined where the text is none, or another's. */
export function readCarried(name: string, text: string): PackBlock | undefined {
  const payload = readPayload(text);
  if (payload?.exact !== true) return undefined;
  const reader = new ByteReader(payload.bytes);
  const block = readBlock(reader);
  return block !== undefined && reader.left === 0 && carriedName(block.key, block.mark) === name ? block : undefined;
}

/** Whether a part comes before another in a code: by key, and of one key by what tells the packs apart. */
export function comesBefore(one: PackBlock, other: PackBlock): boolean {
  return one.key === other.key ? one.mark < other.mark : one.key < other.key;
}
