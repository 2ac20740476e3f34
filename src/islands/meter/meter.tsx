import type { Counts } from '../../domain/tally.ts';

const PARTS = ['yes', 'partly', 'no', 'unknown'] as const;

type Props = {
  /** What is drawn; the length of each fill is its share of the applicable checks. */
  readonly counts: Counts;
};

/** The tally of some checks as a bar in the drawing's fills. Its numbers stand beside it in words, so it is hidden from assistive technology. */
export function Meter({ counts }: Props) {
  return (
    <span class="meter" aria-hidden="true">
      {PARTS.map((part) =>
        counts[part] === 0 ? null : <i key={part} class="fill" data-answer={part} style={{ flexGrow: counts[part] }} />,
      )}
      {counts.unanswered === 0 ? null : <i class="fill" style={{ flexGrow: counts.unanswered }} />}
    </span>
  );
}
