import type { CataloguePractice } from '../../domain/catalogue/catalogue.ts';
import { type PackRegister, packMark } from '../../domain/pack/pack.ts';
import { packId } from '../../domain/pack/pack-name.ts';
import type { PracticeSource } from '../content/read.ts';
import { checksOf, type Outline, outlineOf } from '../outline.ts';
import { type PackAddition, type PackSource, packPractices } from './pack-source.ts';
import { allChanges, type PackedContent } from './with-packs.ts';

/** A pack as its pages show it. */
export type ShownPack = Pick<PackSource['meta'], 'key' | 'uid' | 'title' | 'says' | 'home' | 'contact' | 'licence'> & {
  /** How many ids it ever published. */
  readonly edition: number;
  /** The published edition that it was last looked through against. */
  readonly core: number;
  /** Its own practices, in order. */
  readonly practices: Outline;
  /** What it adds to published guides, as one practice. */
  readonly added: Outline[number] | undefined;
  readonly additions: readonly PackAddition[];
  /** What a team is to fill in for its newcomers, filled in. */
  readonly slots: PackSource['learning']['slots'];
  readonly changes: PackSource['changes'];
};

function numbered({ letter }: PackSource, practice: PracticeSource): CataloguePractice['number'] {
  return practice.meta.number === 0 ? letter : `${letter}${practice.meta.number}`;
}

/** The registers of packs, as codes need them. */
export function packRegisters(packs: readonly PackSource[]): readonly PackRegister[] {
  return packs.map(({ meta: { key, uid, title }, register, was }) => ({
    ...{ key, mark: packMark(uid), title },
    ...(Object.keys(was).length === 0 ? {} : { was }),
    register: register.ids.map((id) => packId(key, id)),
  }));
}

/** The practices of packs as all pages count them, behind those that are published. */
export function packCataloguePractices(packs: readonly PackSource[]): readonly CataloguePractice[] {
  return packs.flatMap((pack) =>
    packPractices(pack).map((practice) => ({
      number: numbered(pack, practice),
      slug: practice.slug,
      title: practice.meta.title,
      checks: checksOf(practice).map(({ id, level, position }) => ({ id, level, position })),
    })),
  );
}

/** Practices of a pack with their words. */
function outlined(pack: PackSource, practices: readonly PracticeSource[]): Outline {
  return outlineOf(practices).map((practice, i) => ({
    ...practice,
    number: numbered(pack, practices[i] as PracticeSource),
  }));
}

/** Packs as their pages show them. */
export function shownPacks({ packs }: Pick<PackedContent, 'packs'>): readonly ShownPack[] {
  return packs.map((pack) => {
    const { key, uid, title, says, home, contact, licence, core } = pack.meta;
    return {
      ...{ key, uid, title, says, home, contact, licence, core },
      edition: pack.register.ids.length,
      practices: outlined(pack, pack.practices),
      added: pack.added && outlined(pack, [pack.added])[0],
      additions: pack.additions,
      slots: pack.learning.slots,
      changes: allChanges({ changes: [], packs: [pack] }),
    };
  });
}
