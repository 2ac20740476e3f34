import { catalogue } from 'virtual:catalogue';
import { type Assessment, BLANK } from '../../domain/assessment/assessment.ts';
import { href, practicePath } from '../../domain/base/route.ts';
import { sheetNumber } from '../../domain/catalogue/position.ts';
import { tally } from '../../domain/tally/tally.ts';
import { Meter } from '../ui/meter.tsx';

type Props = {
  /** Slug of the practice whose guide is open. */
  readonly current?: string | undefined;
  readonly assessment?: Assessment;
};

/** The sheets with their progress, and the assessment as a whole. */
export function SheetList({ current, assessment: { name, answers, tier } = BLANK }: Props) {
  const { practices, total } = tally(catalogue, answers, tier);
  return (
    <>
      <ol class="sheet-list">
        {practices.map(({ practice, counts }) => (
          <li key={practice.slug}>
            <a href={href(practicePath(practice.slug))} aria-current={practice.slug === current ? 'page' : undefined}>
              <span class="mark">{sheetNumber(practice.number)}</span>
              <span>{practice.title}</span>
              <Meter counts={counts} />
              <span class="visually-hidden">{`${counts.answered} of ${counts.asked} answered`}</span>
            </a>
          </li>
        ))}
      </ol>
      <div class="sheet-card">
        <p class="label" dir="auto">
          {name}
        </p>
        <p class="big">
          {total.answered}
          <small>{` / ${total.asked} answered`}</small>
        </p>
        <Meter counts={total} />
        <p class="sheet-card-link">
          <a href={href('summary/')}>Summary</a>
        </p>
      </div>
    </>
  );
}
