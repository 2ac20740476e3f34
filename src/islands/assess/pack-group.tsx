import { catalogue } from 'virtual:catalogue';
import { choosePacks, chosenPacks, ownersOf, PUBLISHED, packCounts } from '../../domain/filter/pack-choice.ts';
import { FilterGroup } from './filter-group.tsx';

type Props = {
  /** How many checks each practice would show. */
  readonly counts: ReadonlyMap<string, number>;
  /** Slugs of the practices that are chosen. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

const slugs = catalogue.practices.map(({ slug }) => slug);
const titles = new Map([
  [PUBLISHED, 'Published'],
  ...(catalogue.packs ?? []).map(({ key, title }) => [key, title] as const),
]);
const options = ownersOf(slugs).map((owner) => [owner, titles.get(owner) ?? owner] as const);

/** Whose checks are shown: a choice of all practices of a pack at once. Only sites with packs have it. */
export function PackGroup({ counts, chosen, onChange }: Props) {
  return (
    <FilterGroup
      label="Pack"
      options={options}
      counts={packCounts(counts, slugs)}
      chosen={chosenPacks(chosen, slugs)}
      onChange={(packs) => onChange(choosePacks(packs, chosen, slugs))}
    />
  );
}
