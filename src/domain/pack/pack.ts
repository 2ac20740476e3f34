import { fingerprint } from '../base/fingerprint.ts';

/** A pack as codes know it: whose it is, and the order of its ids. */
export type PackRegister = {
  /** Lower-case words and digits, at most 16 characters: `acme`. */
  readonly key: string;
  /** Six hexadecimal digits: two packs of one key are told by it. */
  readonly mark: string;
  /** What the pack is called: `Acme Platform`. */
  readonly title: string;
  /** Every id that it ever published, as it is known outside of it, in order of publication. */
  readonly register: readonly string[];
  /** Former ids of its checks, as a fork had them, each with the one that it has now; absent where there are none. */
  readonly was?: Readonly<Record<string, string>>;
};

/** What tells a pack from any other of its key: made of its uid, which it has for good. */
export function packMark(uid: string): string {
  return fingerprint(uid).slice(0, 6);
}

/** Lengths of the registers of packs, by key: how much of each pack there was when something was made. */
export type PackEditions = Readonly<Record<string, number>>;

/** The editions of packs as they stand. */
export function packEditions(packs: readonly PackRegister[]): PackEditions {
  return Object.fromEntries(packs.map(({ key, register }) => [key, register.length]));
}
