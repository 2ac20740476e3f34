import { PLACE, type Register } from './register.ts';

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
