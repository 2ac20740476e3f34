import type { ChangeEntry } from '../../domain/catalogue/change.ts';
import type { ContentFault } from '../content/fault.ts';
import type { PracticeSource } from '../content/read.ts';
import type { Adjustment, PackMeta } from '../schema/pack.ts';
import type { Reference } from '../schema/reference.ts';
import type { RegisterFile } from '../schema/register.ts';
import type { Term } from '../schema/term.ts';
import type { PackLearning } from './read-pack-learning.ts';
import type { PackTemplate } from './read-pack-template.ts';

/** A section of a published guide, and the checks of a pack that stand under it. */
export type PackAddition = {
  /** Slug of the published practice. */
  readonly practice: string;
  /** Id of its section. */
  readonly section: string;
  /** Ids of the checks, in order. */
  readonly checks: readonly string[];
};

/** All practices of a pack, its additions among them. */
export function packPractices<Practice>({
  practices,
  added,
}: {
  readonly practices: readonly Practice[];
  readonly added: Practice | undefined;
}): readonly Practice[] {
  return added === undefined ? practices : [...practices, added];
}

/** A pack as its files say it, each valid by itself. Its ids have their key: `acme--two-approvals`. */
export type PackSource = {
  /** Its folder, as it was named. */
  readonly folder: string;
  /** What stands before the number of its practices: `A`. */
  readonly letter: string;
  readonly meta: PackMeta;
  /** Its own practices, in the order of their numbers. */
  readonly practices: readonly PracticeSource[];
  /** Its checks in sections of published guides as one practice, which stands on the page of the pack; undefined where it has none. */
  readonly added: PracticeSource | undefined;
  readonly additions: readonly PackAddition[];
  readonly adjustments: readonly Adjustment[];
  readonly references: readonly Reference[];
  readonly glossary: readonly Term[];
  readonly templates: readonly PackTemplate[];
  /** What it adds for newcomers. */
  readonly learning: PackLearning;
  /** Former ids of its checks, as a fork had them, each with the one that it has outside of the pack. */
  readonly was: Readonly<Record<string, string>>;
  readonly changes: readonly ChangeEntry[];
  readonly register: RegisterFile;
};

/** A pack, and what is wrong with its files one by one. */
export type PackRead = { readonly pack: PackSource | undefined; readonly faults: readonly ContentFault[] };

/** Slug of the practice that holds what a pack adds to published guides, without its key. */
export const ADDED = 'core';
