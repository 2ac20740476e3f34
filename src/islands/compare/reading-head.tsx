import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { plural } from '../../domain/tally/tally-text.ts';
import { announce } from '../status/status.ts';

type Props = {
  readonly title: string;
  /** The counts in a sentence. */
  readonly says: string;
  /** How many checks the filter leaves out. */
  readonly hidden: number;
  readonly children?: ComponentChildren;
};

/** What a reading is called and what came out of it. The result appears without a move of the focus, so it is said. */
export function ReadingHead({ title, says, hidden, children }: Props) {
  useEffect(() => announce(`${title}: ${says}`), [title, says]);
  return (
    <header class="reading-head">
      <h2 id="reading">{title}</h2>
      <p class="lede">{says}</p>
      {hidden === 0 ? null : (
        <p class="reading-hidden">
          {plural(hidden, 'check without a difference is', 'checks without a difference are')} left out.
        </p>
      )}
      {children}
    </header>
  );
}
