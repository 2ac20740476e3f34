import './assess.css';
import { useEffect, useRef } from 'preact/hooks';
import { readPlace, storePlace } from '../../state/browser/review.ts';
import { FIRST_ID, workspace } from '../../state/browser/workspace.ts';
import { useAwake } from '../ui/use-awake.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useStore } from '../ui/use-store.ts';
import { $mode, enter, type Mode } from './address.ts';
import { listedChecks } from './listed.ts';
import { PrintBlank } from './print-blank.tsx';
import { placeIn } from './review-place.ts';
import { $shown, shownChecks } from './shown.ts';

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

const leave = () => enter('list');

const loadOneByOne = () => import('./one-by-one.tsx').then(({ OneByOne }) => OneByOne);

/** The ways through the checks: in the list, or one at a time in a quick check and in a review. */
export function Ways() {
  const mode = useStore($mode, 'list' as Mode);
  const openId = useStore(workspace.$openId, FIRST_ID);
  // Who goes through what is shown goes on with it when it changes.
  useStore($shown, undefined);
  const actions = useReturn(mode);
  const awake = useAwake();
  const OneByOne = useLoaded(mode !== 'list', loadOneByOne);
  if (OneByOne !== undefined && mode === 'quick-check') {
    return <OneByOne title="Quick check" checks={listedChecks().filter(({ key }) => key)} onLeave={leave} />;
  }
  if (OneByOne !== undefined && mode === 'review') {
    const queue = shownChecks();
    const start = placeIn(queue, listedChecks(), readPlace(openId));
    return (
      <OneByOne
        key={openId}
        title="Review"
        checks={queue}
        start={start}
        onShow={(id) => storePlace(openId, id)}
        onLeave={leave}
      />
    );
  }
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
      <PrintBlank />
    </div>
  );
}
