import { catalogue } from 'virtual:catalogue';
import { choosePacks, chosenPacks, PUBLISHED, packCounts, packsAmong } from '../../domain/filter/pack-choice.ts';
import { FilterGroup } from './filter-group.tsx';

type Props = {
  /** How many checks each practice would show. */
  readonly counts: ReadonlyMap<string, number>;
  /** Slugs of the practices that are chosen. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Whose checks are shown: a choice of all practices of a pack at once. Only sites with packs have it. */
export function PackGroup({ counts, chosen, onChange }: Props) {
  // Nothing of it is worked out when the module is loaded: a site without packs leaves the module out.
  const slugs = catalogue.practices.map(({ slug }) => slug);
  const titles = new Map(catalogue.packs?.map(({ key, title }) => [key, title]));
  return (
    <FilterGroup
      label="Pack"
      options={packsAmong(slugs).map((owner) => [
        owner,
        owner === PUBLISHED ? 'Published' : (titles.get(owner) ?? owner),
      ])}
      counts={packCounts(counts, slugs)}
      chosen={chosenPacks(chosen, slugs)}
      onChange={(packs) => onChange(choosePacks(packs, chosen, slugs))}
    />
  );
}
