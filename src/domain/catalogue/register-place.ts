import { PLACE, type Register } from './register.ts';

/** Where an id, or a name such as `@131`, stands in the register; undefined for an id that was never published. */
export function placeOf(register: Register, id: string): number | undefined {
  const place = PLACE.exec(id)?.[1];
  if (place !== undefined) return Number(place);
  const index = register.indexOf(id);
  return index < 0 ? undefined : index;
}
