/**
 * What a snapshot holds of packs that this site does not have: under key and mark of the pack the bytes of its part of the
 * summary code, in base64url. Nobody here can read it; it is kept whole and sent on.
 */
export type Carried = Readonly<Record<string, string>>;

/** The name under which the part of a pack is carried: its key, a point, six hexadecimal digits of its uid's fingerprint. */
export function carriedName(key: string, mark: string): string {
  return `${key}.${mark}`;
}

/** Whether an id is of a pack of which something is carried, and so is told there: a file names both. */
export function isIn(carried: Carried, id: string): boolean {
  return Object.keys(carried).some((name) => id.startsWith(`${name.split('.')[0]}--`));
}

/** What is carried as a field: nothing carried is no field. */
export function carriedField(carried: Carried | undefined): { readonly carried?: Carried } {
  return carried === undefined || Object.keys(carried).length === 0 ? {} : { carried };
}
