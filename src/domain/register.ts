/** Every check id ever published, in order of publication. Its length is the edition. */
export type Register = readonly string[];

const PLACE = /^@(0|[1-9]\d{0,4})$/;

/** The name that stands for an id which only a newer register knows: `@131` for its 132nd entry. */
export function placeName(place: number): string {
  return `@${place}`;
}

/** Where an id, or a name such as `@131`, stands in the register; undefined for an id that was never published. */
export function placeOf(register: Register, id: string): number | undefined {
  const place = PLACE.exec(id)?.[1];
  if (place !== undefined) return Number(place);
  const index = register.indexOf(id);
  return index < 0 ? undefined : index;
}

/** The id at a place, or its `@place` name where this register ends before it. */
export function idAt(register: Register, place: number): string {
  return register[place] ?? placeName(place);
}

/** A name such as `@131` as the id this register knows for it; any other id as it is. */
export function resolveId(register: Register, id: string): string {
  const place = PLACE.exec(id)?.[1];
  return place === undefined ? id : idAt(register, Number(place));
}

/**
 * A fingerprint of the entries and their order, 8 hexadecimal digits. It is stored beside them, so that an entry
 * moved or removed by hand is noticed. FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function sealOf(register: Register): string {
  let hash = 0x811c9dc5;
  const text = register.join('\n');
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The register with the new ids at its end, in the order given; ids it has keep their place. */
export function appendIds(register: Register, ids: readonly string[]): Register {
  return [...new Set([...register, ...ids])];
}
