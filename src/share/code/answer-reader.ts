import { ANSWERS, type Answer } from '../../domain/catalogue/answer.ts';

/** The inverse of `writeAnswers`; undefined if the bytes are not what it writes for a register of `edition` entries. */
export function readAnswers(bytes: Uint8Array, edition: number): ReadonlyMap<number, Answer> | undefined {
  if (bytes.at(-1) === 0) return undefined;
  const placed = new Map<number, Answer>();
  for (const [index, byte] of bytes.entries()) {
    if (byte > 215) return undefined;
    let rest = byte;
    for (let place = index * 3; rest > 0; place += 1) {
      const answer = ANSWERS[(rest % 6) - 1];
      if (place >= edition) return undefined;
      if (answer !== undefined) placed.set(place, answer);
      rest = Math.floor(rest / 6);
    }
  }
  return placed;
}
