import type { Counts } from '../../domain/tally/count.ts';

const PARTS = ['yes', 'partly', 'no', 'unknown'] as const;

type Props = {
  /** What is drawn; the length of each fill is its share of the applicable checks, and what is unanswered stays empty. */
  readonly counts: Counts;
};

/** The tally of some checks as a bar in the drawing's fills. Its numbers stand beside it in words, so it is hidden from assistive technology. */
export function Meter({ counts }: Props) {
  return (
    <span class="meter" aria-hidden="true">
      {PARTS.map((part) =>
        // Without answers there is no style attribute, which the policy would refuse in the server's HTML.
        counts[part] === 0 ? null : (
          <i
            key={part}
            class="fill"
            data-answer={part}
            style={{ inlineSize: `${(100 * counts[part]) / counts.applicable}%` }}
          />
        ),
      )}
    </span>
  );
}
