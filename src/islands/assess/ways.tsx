import './assess.css';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { WayProps } from '../stage/stage.tsx';
import { useAwake } from '../ui/use-awake.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useStore } from '../ui/use-store.ts';
import { $mode, enter, type Mode } from './address.ts';
import { listedChecks } from './listed.ts';
import { PrintBlank } from './print-blank.tsx';
import { $shown, foundChecks } from './shown.ts';

/** Gives a box whose button of a way through the checks gets the focus back when that way is left. */
function useReturn(mode: Mode) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<Mode>('list');
  useLayoutEffect(() => {
    if (mode === 'list') box.current?.querySelector<HTMLElement>(`[data-mode=${before.current}]`)?.focus();
    before.current = mode;
  }, [mode]);
  return box;
}

const LOAD = {
  'quick-check': async () => {
    const { QuickCheck, quickCheckDressed } = await import('../stage/quick-check.tsx');
    await quickCheckDressed();
    return QuickCheck;
  },
  review: async () => {
    const { Review, reviewDressed } = await import('../review/review.tsx');
    await reviewDressed();
    return Review;
  },
  draft: async () => {
    const { Confirm, confirmDressed } = await import('../confirm/confirm.tsx');
    await confirmDressed();
    return Confirm;
  },
} as const;

async function load(way: keyof typeof LOAD) {
  try {
    return await LOAD[way]();
  } catch (error) {
    // The list stays where it is; the address still says where the reader wanted to go, for when the page is loaded anew.
    $mode.set('list');
    throw error;
  }
}

const loadQuickCheck = () => load('quick-check');
const loadReview = () => load('review');
const loadDraft = () => load('draft');

const leave = () => enter('list');

/** The ways through the checks: in the list, or one at a time in a quick check and in a review. */
export function Ways() {
  const mode = useStore($mode, 'list' as Mode);
  // Who goes through what is shown goes on with it when it changes.
  const shown = useStore($shown, undefined);
  const actions = useReturn(mode);
  const awake = useAwake();
  const QuickCheck = useLoaded<WayProps>(mode === 'quick-check', loadQuickCheck);
  const Review = useLoaded<WayProps>(mode === 'review', loadReview);
  // The same as long as the filter shows the same.
  const queue = useMemo(() => (mode === 'list' ? [] : foundChecks()), [shown, mode]);
  const Draft = useLoaded<WayProps>(mode === 'draft', loadDraft);
  const Way = QuickCheck ?? Review ?? Draft;
  if (Way !== undefined) return <Way listed={listedChecks()} shown={queue} onLeave={leave} />;
  return (
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
      <button type="button" class="button" data-mode="draft" disabled={!awake} onClick={() => enter('draft')}>
        Drafts
      </button>
      <PrintBlank />
    </div>
  );
}
