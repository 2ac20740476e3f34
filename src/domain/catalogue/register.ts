/** Every check id ever published, in order of publication. Its length is the edition. */
export type Register = readonly string[];

/** What a name such as `@131` looks like; its group is the place. */
export const PLACE = /^@(0|[1-9]\d{0,4})$/;

/** The name that stands for an id which only a newer register knows: `@131` for its 132nd entry. */
export function placeName(place: number): string {
  return `@${place}`;
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

/** Where an id, or a name such as `@131`, stands in the register; undefined for an id that was never published. */
export function placeOf(register: Register, id: string): number | undefined {
  const place = PLACE.exec(id)?.[1];
  if (place !== undefined) return Number(place);
  const index = register.indexOf(id);
  return index < 0 ? undefined : index;
}

/** Whether a name is the place of a check that only a newer site knows, such as `@131`. */
export function isLaterPlace(id: string): boolean {
  return PLACE.test(id);
}
