import { idAt, placeOf, type Register } from '../../domain/catalogue/register.ts';

/** Values by their place in the register, and the ids that could not be placed. */
export type Placement<T> = {
  readonly placed: ReadonlyMap<number, T>;
  /** Ids that are in no register, and `@place` names beside a value for the id that has this place. */
  readonly leftOut: readonly string[];
};

/** Answers or notes by id (or `@place`), put at their places, lowest place first. */
export function placeEntries<T>(entries: Readonly<Record<string, T>>, register: Register): Placement<T> {
  const placed: [number, T][] = [];
  const leftOut: string[] = [];
  for (const [id, value] of Object.entries(entries)) {
    const place = placeOf(register, id);
    if (place === undefined || isShadowed(id, idAt(register, place), entries)) leftOut.push(id);
    else placed.push([place, value]);
  }
  return { placed: new Map(placed.sort(([a], [b]) => a - b)), leftOut };
}

// What was said of the id itself is the later word: this register knew the check when it was said.
function isShadowed(id: string, knownAs: string, entries: object): boolean {
  return id !== knownAs && Object.hasOwn(entries, knownAs);
}

/** Values by place, as a record by id; by `@place` where this register ends before it. */
export function entriesById<T>(placed: Iterable<readonly [number, T]>, register: Register): Record<string, T> {
  return Object.fromEntries(Array.from(placed, ([place, value]) => [idAt(register, place), value]));
}
