import './assess.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Filter, NO_FILTER } from '../../domain/filter/filter.ts';
import { matcher, searchable } from '../../domain/filter/filter-match.ts';
import { readFilter, writeFilter } from '../../domain/filter/filter-url.ts';
import { readPlace, storePlace } from '../../state/browser/review.ts';
import { FIRST_ID, workspace } from '../../state/browser/workspace.ts';
import { useAwake } from '../ui/use-awake.ts';
import { useStore } from '../ui/use-store.ts';
import { AllChecks } from './all-checks.tsx';
import { FilterBar } from './filter-bar.tsx';
import { OneByOne } from './one-by-one.tsx';
import { type AssessedOutline, outlineChecks } from './outline.ts';
import { PaperHead, PrintBlank } from './print-blank.tsx';
import { placeIn } from './review-place.ts';

/** All checks in a list, the ten key checks one by one, or the shown checks one by one in a meeting. */
type Mode = 'list' | 'quick-check' | 'review';

function modeOf(hash: string): Mode {
  return hash === '#quick-check' || hash === '#review' ? (hash.slice(1) as Mode) : 'list';
}

/** The filter and the mode, which live in the address, so that they can be bookmarked and gone back to. */
function useAddress(slugs: readonly string[]) {
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [mode, setMode] = useState<Mode>('list');
  // The slugs never change while the page is open.
  useEffect(() => {
    const read = () => {
      setFilter(readFilter(window.location.search, slugs));
      setMode(modeOf(window.location.hash));
    };
    read();
    window.addEventListener('popstate', read);
    window.addEventListener('hashchange', read);
    return () => {
      window.removeEventListener('popstate', read);
      window.removeEventListener('hashchange', read);
    };
  }, []);
  const narrow = (next: Filter) => {
    setFilter(next);
    const { pathname, hash } = window.location;
    window.history.replaceState(null, '', pathname + writeFilter(next, slugs) + hash);
  };
  const enter = (next: Mode) => {
    setMode(next);
    const { pathname, search } = window.location;
    window.history.pushState(null, '', pathname + search + (next === 'list' ? '' : `#${next}`));
  };
  return { filter, narrow, mode, enter };
}

/** Gives a box whose button of a way through the checks gets the focus back when that way is left. */
function useReturn(mode: Mode) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<Mode>('list');
  useEffect(() => {
    if (mode === 'list') box.current?.querySelector<HTMLElement>(`[data-mode=${before.current}]`)?.focus();
    before.current = mode;
  }, [mode]);
  return box;
}

/** Every check on one page: filters, the quick check and the review mode. */
export function AssessPage({ outline }: { readonly outline: AssessedOutline }) {
  const slugs = useMemo(() => outline.map(({ slug }) => slug), [outline]);
  const checks = useMemo(() => outlineChecks(outline), [outline]);
  const ready = useMemo(() => checks.map(searchable), [checks]);
  const { filter, narrow, mode, enter } = useAddress(slugs);
  const openId = useStore(workspace.$openId, FIRST_ID);
  const actions = useReturn(mode);
  const awake = useAwake();
  // A check that was just answered stays where it is: answers narrow the list only when the filter itself is changed, or
  // when they are those of another assessment.
  const shown = useMemo(() => {
    const matches = matcher(filter);
    const answers = workspace.$answers.get();
    return new Set(ready.filter((check) => matches(check, answers[check.id])).map(({ id }) => id));
  }, [filter, ready, openId]);
  const leave = () => enter('list');
  if (mode === 'quick-check') {
    return <OneByOne title="Quick check" checks={checks.filter(({ key }) => key)} outline={outline} onLeave={leave} />;
  }
  if (mode === 'review') {
    const queue = checks.filter(({ id }) => shown.has(id));
    const start = placeIn(queue, checks, readPlace(openId));
    return (
      <OneByOne
        key={openId}
        title="Review"
        checks={queue}
        outline={outline}
        start={start}
        onShow={(id) => storePlace(openId, id)}
        onLeave={leave}
      />
    );
  }
  return (
    <>
      <div class="actions needs-script" ref={actions}>
        <button
          type="button"
          class="button primary"
          data-mode="quick-check"
          disabled={!awake}
          onClick={() => enter('quick-check')}
        >
          Quick check
        </button>
        <button type="button" class="button" data-mode="review" disabled={!awake} onClick={() => enter('review')}>
          Review mode
        </button>
        <PrintBlank />
      </div>
      <PaperHead />
      <div class="assess">
        <FilterBar checks={ready} outline={outline} filter={filter} shown={shown.size} onChange={narrow} />
        <AllChecks outline={outline} shown={shown} />
      </div>
    </>
  );
}
