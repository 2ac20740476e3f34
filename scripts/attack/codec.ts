import { isDeepStrictEqual } from 'node:util';
import { cleanNote } from '../../src/domain/assessment/assessment.ts';
import { seenName } from '../../src/domain/assessment/seen-name.ts';
import type { Snapshot } from '../../src/domain/assessment/snapshot.ts';
import { isoDay } from '../../src/domain/base/date.ts';
import { ANSWERS } from '../../src/domain/catalogue/answer.ts';
import { TIERS } from '../../src/domain/catalogue/tier.ts';
import { type PackRegister, packEditions, packMark } from '../../src/domain/pack/pack.ts';
import { packId, packKeyOf } from '../../src/domain/pack/pack-name.ts';
import { encodeCode } from '../../src/share/code/code.ts';
import { decodeCode } from '../../src/share/code/decode.ts';
import { encodeCodeWithNotes } from '../../src/share/code/note-code.ts';
import { openCode } from '../../src/share/code/open.ts';
import { readPayload } from '../../src/share/code/payload.ts';
import { sealCode } from '../../src/share/code/seal.ts';
import { readRoster } from '../../src/share/roster/read-roster.ts';
import { hostileText, type Random } from './random.ts';
import type { Trial } from './trial.ts';

/** Two packs, which only some sites have. */
const PACKS: readonly PackRegister[] = [packOf('acme', 30), packOf('zeta-corp', 7)];

function packOf(key: string, length: number): PackRegister {
  const register = Array.from({ length }, (_, place) => packId(key, `check-${place}`));
  return { key, mark: packMark(`${key}12345678`), title: key, register };
}

const register = Array.from({ length: 60 }, (_, place) => `check-${place}`);

function anySnapshot(random: Random): Snapshot {
  const some = register.filter(() => random.chance(0.3));
  const noted = some.filter(() => random.chance(0.2));
  const notes = noted
    .map((id) => [id, cleanNote(hostileText(random))] as const)
    .filter(([, note]) => note.trim() !== '');
  return {
    name: seenName(hostileText(random)),
    tier: random.pick(TIERS),
    date: isoDay(random.below(16_384)),
    edition: register.length,
    answers: Object.fromEntries(some.map((id) => [id, random.pick(ANSWERS)])),
    notes: Object.fromEntries(notes),
  };
}

/** A snapshot with answers and notes on checks of packs as well, under the editions that its code will have. */
function withPacks(snapshot: Snapshot, random: Random): Snapshot {
  const ids = PACKS.flatMap(({ register: all }) => all).filter(() => random.chance(0.3));
  const noted = ids.filter(() => random.chance(0.2));
  const packs = packEditions(PACKS.filter(({ key }) => ids.some((id) => packKeyOf(id) === key)));
  return {
    ...snapshot,
    answers: { ...snapshot.answers, ...Object.fromEntries(ids.map((id) => [id, random.pick(ANSWERS)])) },
    notes: { ...snapshot.notes, ...Object.fromEntries(noted.map((id) => [id, `Note ${random.below(1000)}`])) },
    ...(Object.keys(packs).length === 0 ? {} : { packs }),
  };
}

function edited(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const put = random.pick(['', 'A', '_', '-', '.', '~', '=', '\n', '%41', 'é', text.slice(0, 5)]);
  return text.slice(0, at) + put + text.slice(at + random.below(3));
}

/** Bytes of a code with some of them changed, under a checksum that fits. */
function resealed(code: string, random: Random): string {
  const bytes = [...(readPayload(code.slice(2))?.bytes ?? [])].slice(0, -3);
  for (let n = 0; n <= random.below(3); n += 1) bytes[random.below(bytes.length)] = random.below(256);
  const version = code.startsWith('2') ? 2 : 1;
  return sealCode(random.chance(0.2) ? bytes.slice(0, random.below(bytes.length)) : bytes, '', version);
}

/** Summary codes, links and rosters: round trips, damage, and whatever somebody made up. */
export async function attackCodec(random: Random, trial: Trial): Promise<void> {
  for (let round = 0; trial.goesOn(round); round += 1) {
    const snapshot = anySnapshot(random);
    const { code } = encodeCode(snapshot, register);
    await trial.try('code, there and back', snapshot, async () => {
      const decoded = await decodeCode(code, register);
      return decoded.ok && isDeepStrictEqual(decoded.snapshot, { ...snapshot, notes: {} }) ? undefined : 'not the same';
    });
    const noted = await encodeCodeWithNotes(snapshot, register);
    const text = noted.ok ? noted.code : code;
    await trial.try('code with notes, there and back', snapshot, async () => {
      const decoded = await decodeCode(text, register);
      return decoded.ok && isDeepStrictEqual(decoded.snapshot, snapshot) ? undefined : 'not the same';
    });
    const around = `${hostileText(random, 4).replace(/[#\w.~-]/g, '')} https://example.org/summary/#${text}${random.pick(['.', ')', ' x', '&utm_source=a', '\n', '…'])}`;
    await trial.try('link in a text', around, async () =>
      (await openCode(around, register)).ok ? undefined : 'not found',
    );
    const ofPacks = withPacks(snapshot, random);
    const encoded = await encodeCodeWithNotes(ofPacks, register, '', PACKS);
    const second = encoded.ok ? encoded.code : text;
    await trial.try('code with packs, through sites without them', ofPacks, async () => {
      let code = second;
      for (const packs of [[], PACKS.slice(0, 1), PACKS.slice(1), PACKS]) {
        const decoded = await decodeCode(code, register, { packs });
        if (!decoded.ok) return decoded.fault;
        if (packs === PACKS) return isDeepStrictEqual(decoded.snapshot, ofPacks) ? undefined : 'not the same';
        const next = await encodeCodeWithNotes(decoded.snapshot, register, '', packs);
        if (!next.ok) return next.fault;
        code = next.code;
      }
      return 'never opened';
    });
    const bent = random.chance(0.5) ? edited(second, random) : resealed(second, random);
    await trial.try('damaged code with packs', bent, async () => {
      const [without, within] = [await decodeCode(bent, register), await decodeCode(bent, register, { packs: PACKS })];
      if (without.ok !== within.ok) return 'one site opens it, the other does not';
      return without.ok || (!within.ok && without.fault === within.fault) ? undefined : 'two faults';
    });
    const damaged = edited(text, random);
    await trial.try('damaged text', damaged, async () => {
      const decoded = await decodeCode(damaged, register);
      return decoded.ok && damaged.trim() !== text && !isDeepStrictEqual(decoded.snapshot, snapshot)
        ? 'other answers'
        : undefined;
    });
    const other = resealed(text, random);
    await trial.try('other bytes under a good checksum', other, async () => {
      const decoded = await decodeCode(other, register);
      return decoded.ok && seenName(decoded.snapshot.name) !== decoded.snapshot.name ? 'unclean name' : undefined;
    });
    const junk = hostileText(random, 60);
    await trial.try('any text as a roster', junk, async () => {
      const { entries } = await readRoster(`${junk}\n${text}`, register);
      return entries.some((entry) => entry.ok) ? undefined : 'the good one is lost';
    });
  }
}
