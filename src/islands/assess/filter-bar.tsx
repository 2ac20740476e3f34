import { catalogue } from 'virtual:catalogue';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ANSWER_LABEL } from '../../domain/catalogue/answer.ts';
import { ROLE_LABEL } from '../../domain/catalogue/role.ts';
import { tierIncludes } from '../../domain/catalogue/tier.ts';
import { WHERE_LABEL } from '../../domain/catalogue/where.ts';
import {
  atTier,
  type Dimension,
  FILTER_TEXT_MAX,
  FIXED_OPTIONS,
  type Filter,
  NO_FILTER,
  narrowsNothing,
} from '../../domain/filter/filter.ts';
import { type OptionCounts, optionCounts } from '../../domain/filter/filter-count.ts';
import type { SearchableCheck } from '../../domain/filter/filter-match.ts';
import { shownText } from '../../domain/filter/filter-text.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { announce } from '../status/status.ts';
import { useAwake } from '../ui/use-awake.ts';
import { useStore } from '../ui/use-store.ts';
import { useTier } from '../ui/use-workspace.ts';
import { $filter, narrow } from './address.ts';
import { FilterGroup } from './filter-group.tsx';
import { PackGroup } from './pack-group.tsx';
import { $shown } from './shown.ts';

/** Words of the catalogue as options: they begin with a capital, like those that have a label of their own. */
const same = (options: readonly string[]) =>
  options.map((option) => [option, option.charAt(0).toUpperCase() + option.slice(1)] as const);

/** The counts beside the options; they follow an answer a little later, so that the answer itself is drawn at once. */
function useCounts(checks: readonly SearchableCheck[], filter: Filter): OptionCounts {
  const [, render] = useState({});
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => render({}), 250);
    };
    const stop = workspace.$answers.listen(later);
    render({});
    // A browser that was gone back in may have put the fields as they were left.
    window.addEventListener('pageshow', later);
    return () => {
      stop();
      window.removeEventListener('pageshow', later);
      clearTimeout(timer);
    };
  }, []);
  return optionCounts(checks, workspace.$answers.get(), filter);
}

/** What narrows the list: six dimensions with the count of each option, words, and a switch for what is answered. */
export function FilterBar({ checks }: { readonly checks: readonly SearchableCheck[] }) {
  const filter = useStore($filter, NO_FILTER);
  const shown = useStore($shown, undefined);
  const tier = useTier();
  const counts = useCounts(checks, atTier(filter, tier));
  const says = shownText(checks, shown, tier);
  const beyond = checks.filter(({ level }) => !tierIncludes(tier, level)).length;
  const before = useRef(filter);
  useEffect(() => {
    if (before.current !== filter) announce(says);
    before.current = filter;
  }, [filter]);
  const groups: readonly (readonly [Dimension, string, readonly (readonly [string, string])[]])[] = [
    ['level', 'Level', same(FIXED_OPTIONS.level)],
    ['answer', 'Answer', [...Object.entries(ANSWER_LABEL), ['unanswered', 'Unanswered']]],
    ['phase', 'Phase', same(FIXED_OPTIONS.phase)],
    ['role', 'Role', Object.entries(ROLE_LABEL)],
    ['where', 'Evidence', Object.entries(WHERE_LABEL)],
    ['practice', 'Practice', catalogue.practices.map(({ slug, title }) => [slug, title])],
  ];
  const awake = useAwake();
  const [open, setOpen] = useState(false);
  const words = useRef<HTMLInputElement>(null);
  const clear = () => {
    narrow(NO_FILTER);
    // The button goes with what it cleared.
    words.current?.focus();
  };
  return (
    <form class="filter-bar needs-script" aria-label="Filter" onSubmit={(event) => event.preventDefault()}>
      <p class="label">{says}</p>
      {/* On a small screen the checks come first, and the filter is at hand wherever they are read. */}
      <button
        type="button"
        class="button filter-open"
        aria-expanded={open}
        disabled={!awake}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Close filter' : 'Filter'}
      </button>
      <div class="filter-body" data-open={open ? '' : undefined}>
        <label class="field">
          <span class="label">Words in the check</span>
          <input
            type="text"
            ref={words}
            autocomplete="off"
            maxLength={FILTER_TEXT_MAX}
            disabled={!awake}
            value={filter.text}
            onInput={(event) => narrow({ ...filter, text: event.currentTarget.value })}
          />
        </label>
        <label class="choice">
          <input
            type="checkbox"
            checked={filter.hideAnswered}
            autocomplete="off"
            disabled={!awake}
            onChange={(event) => narrow({ ...filter, hideAnswered: event.currentTarget.checked })}
          />
          <span>Hide answered</span>
        </label>
        {beyond === 0 && !filter.beyondTier ? null : (
          <label class="choice">
            <input
              type="checkbox"
              checked={filter.beyondTier}
              autocomplete="off"
              disabled={!awake}
              onChange={(event) => narrow({ ...filter, beyondTier: event.currentTarget.checked })}
            />
            <span>
              Include what tier {tier} does not ask <span class="filter-count">{beyond}</span>
            </span>
          </label>
        )}
        {groups.map(([dimension, label, options]) => (
          <FilterGroup
            key={dimension}
            label={label}
            options={options}
            counts={counts.options[dimension]}
            chosen={filter[dimension]}
            onChange={(chosen) => narrow({ ...filter, [dimension]: chosen })}
          />
        ))}
        {import.meta.env.PACKS ? (
          <PackGroup
            counts={counts.options.practice}
            chosen={filter.practice}
            onChange={(practice) => narrow({ ...filter, practice })}
          />
        ) : null}
        {narrowsNothing(filter) && !filter.beyondTier ? null : (
          <button type="button" class="button" disabled={!awake} onClick={clear}>
            Clear filter
          </button>
        )}
      </div>
    </form>
  );
}
