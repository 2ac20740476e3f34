import type { ComponentChildren } from 'preact';
import type { Counts } from '../../domain/tally/count.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { Meter } from '../ui/meter.tsx';
import { useName, useTier } from '../ui/use-workspace.ts';
import { FullScreen } from './full-screen.tsx';

type Props = {
  readonly counts: Counts;
  /** What the way through the checks adds to the controls. */
  readonly children?: ComponentChildren;
  readonly onLeave: () => void;
};

// The header has the same button, and is off the stage.
function openSwitcher({ currentTarget }: { readonly currentTarget: HTMLButtonElement }): void {
  import('../panel/switcher.tsx')
    .then(({ open }) => open(currentTarget))
    .catch(notLoaded('The assessments could not be listed.'));
}

/** Whose answers these are, how far they are, and the ways out. */
export function StageHead({ counts, children, onLeave }: Props) {
  const name = useName();
  const tier = useTier();
  return (
    <header class="stage-head">
      <h1>{name}</h1>
      <p class="label">
        tier {tier} · {counts.answered} of {counts.asked}
        <span class="visually-hidden"> checks have an answer</span>
      </p>
      <div class="stage-controls">
        {children}
        <button type="button" class="button" aria-haspopup="dialog" aria-expanded="false" onClick={openSwitcher}>
          Switch assessment
        </button>
        <FullScreen />
        <button type="button" class="button" onClick={onLeave}>
          All checks
        </button>
      </div>
      <Meter counts={counts} />
    </header>
  );
}
