import { PACK_KEY_MAX } from './pack-name.ts';

/**
 * What a snapshot holds of packs that this site does not have: under key and mark of the pack the bytes of its part of the
 * summary code, in base64url. Nobody here can read it; it is kept whole and sent on.
 */
export type Carried = Readonly<Record<string, string>>;

/** Nothing carried. */
export const NO_CARRIED: Carried = {};

/** What it stands under: the key of the pack, a point, six hexadecimal digits of its uid's fingerprint. */
export const CARRIED_NAME = new RegExp(`^[a-z0-9-]{1,${PACK_KEY_MAX}}\\.[0-9a-f]{6}$`);

/** What stands there: base64url. */
export const CARRIED_TEXT = /^[\w-]+$/;

/** The name under which the part of a pack is carried. */
export function carriedName(key: string, mark: string): string {
  return `${key}.${mark}`;
}

/** The key of a pack, and what tells it from others of that key, out of the name under which its part is carried. */
export function carriedPack(name: string): { readonly key: string; readonly mark: string } {
  const at = name.lastIndexOf('.');
  return { key: name.slice(0, at), mark: name.slice(at + 1) };
}

/** What is carried as a field: nothing carried is no field. */
export function carriedField(carried: Carried | undefined): { readonly carried?: Carried } {
  return carried === undefined || Object.keys(carried).length === 0 ? {} : { carried };
}
