/** What stands between the key of a pack and the name of a check or a guide in it. No published id has it. */
const JOINT = '--';

/** Longest key of a pack, in characters. */
export const PACK_KEY_MAX = 16;

/** What the key of a pack looks like: lower-case words and digits, joined by single hyphens. */
export const PACK_KEY = /^(?=.{1,16}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id of a pack as it is known everywhere outside of it: `acme--two-approvals`. */
export function packId(key: string, id: string): string {
  return key + JOINT + id;
}

/** The key of the pack that an id belongs to; undefined for one of the published catalogue. */
export function packKeyOf(id: string): string | undefined {
  const at = id.indexOf(JOINT);
  return at < 1 ? undefined : id.slice(0, at);
}

/** An id of a pack as it is written in the pack; any other as it is. */
export function plainId(id: string): string {
  const key = packKeyOf(id);
  return key === undefined ? id : id.slice(key.length + JOINT.length);
}
