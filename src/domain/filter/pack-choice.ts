import { packKeyOf } from '../pack/pack-name.ts';

/** What stands for the published practices among the keys of packs: a key is never empty. */
export const PUBLISHED = '';

const ownerOf = (slug: string) => packKeyOf(slug) ?? PUBLISHED;

/** The slugs of a site's practices that belong to a pack, or are published. */
function ownedBy(owner: string, practices: readonly string[]): readonly string[] {
  return practices.filter((slug) => ownerOf(slug) === owner);
}

/** Whose practices a site has: `PUBLISHED`, and the keys of packs that add any. */
export function packsAmong(practices: readonly string[]): readonly string[] {
  return [...new Set(practices.map(ownerOf))];
}

/** The packs of a site all of whose practices are chosen, `PUBLISHED` among them. */
export function chosenPacks(chosen: readonly string[], practices: readonly string[]): readonly string[] {
  return packsAmong(practices).filter((owner) => ownedBy(owner, practices).every((slug) => chosen.includes(slug)));
}

/** The practices that are chosen once these packs are: all of them, and of other packs what was chosen by itself. */
export function choosePacks(
  packs: readonly string[],
  chosen: readonly string[],
  practices: readonly string[],
): readonly string[] {
  const before = chosenPacks(chosen, practices);
  return practices.filter((slug) => {
    const owner = ownerOf(slug);
    return packs.includes(owner) || (chosen.includes(slug) && !before.includes(owner));
  });
}

/** How many checks each pack would show, from how many each practice would. */
export function packCounts(
  counts: ReadonlyMap<string, number>,
  practices: readonly string[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const slug of practices) sums.set(ownerOf(slug), (sums.get(ownerOf(slug)) ?? 0) + (counts.get(slug) ?? 0));
  return sums;
}
