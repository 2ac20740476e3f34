/** How states, each a number under `base`, are packed: so many to a byte. */
export type Packing = { readonly base: number; readonly perByte: number };

/**
 * States by place as bytes: a + base·b + base²·c …, lowest place first; 0 is no state and not in the map. It ends with the
 * last state, so the last byte is never 0; no states are no bytes.
 */
export function packStates(states: ReadonlyMap<number, number>, { base, perByte }: Packing): readonly number[] {
  const bytes: number[] = [];
  for (const [place, state] of states) {
    const index = Math.floor(place / perByte);
    bytes[index] = (bytes[index] ?? 0) + state * base ** (place % perByte);
  }
  // Bytes without any state are still holes in the array.
  return Array.from(bytes, (byte) => byte ?? 0);
}

/** The inverse of `packStates`; undefined if the bytes are not what it writes for so many places. */
export function unpackStates(
  bytes: Uint8Array,
  { base, perByte }: Packing,
  places: number,
): ReadonlyMap<number, number> | undefined {
  if (bytes.at(-1) === 0) return undefined;
  const states = new Map<number, number>();
  for (const [index, byte] of bytes.entries()) {
    if (byte >= base ** perByte) return undefined;
    let rest = byte;
    for (let place = index * perByte; rest > 0; place += 1) {
      if (place >= places) return undefined;
      if (rest % base > 0) states.set(place, rest % base);
      rest = Math.floor(rest / base);
    }
  }
  return states;
}
