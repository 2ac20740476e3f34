import { catalogue } from 'virtual:catalogue';
import { type Assessment, BLANK } from '../../domain/assessment/assessment.ts';
import { allChecks } from '../../domain/catalogue/catalogue.ts';
import { count } from '../../domain/tally/count.ts';
import { progressText } from '../../domain/tally/tally-text.ts';

type Props = {
  readonly assessment?: Assessment;
  /** Whether the name stands above it already, as a heading. */
  readonly named?: boolean;
};

/** Whose answers a page shows and writes: name, tier and progress, with the way to another system or tier. */
export function SystemLine({ assessment: { name, tier, answers } = BLANK, named = false }: Props) {
  return (
    <p data-system>
      {named ? null : <b dir="auto">{name}</b>}
      <span>{progressText(tier, count(allChecks(catalogue), answers, tier))}</span>
      <button
        type="button"
        class="link-button needs-script"
        data-panel="switcher"
        aria-haspopup="dialog"
        aria-expanded="false"
      >
        Change system or tier
      </button>
    </p>
  );
}
