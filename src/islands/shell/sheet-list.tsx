import { catalogue } from 'virtual:catalogue';
import { href, practicePath } from '../../domain/base/route.ts';
import { tally } from '../../domain/tally/tally.ts';
import { Meter } from '../ui/meter.tsx';
import { useAnswers, useName, useTier } from '../ui/use-workspace.ts';

type Props = {
  /** Slug of the practice whose guide is open. */
  readonly current?: string | undefined;
};

/** The ten sheets with their progress, and the assessment as a whole. */
export function SheetList({ current }: Props) {
  const { practices, total } = tally(catalogue, useAnswers(), useTier());
  const name = useName();
  return (
    <>
      <ol class="sheet-list">
        {practices.map(({ practice, counts }) => (
          <li key={practice.slug}>
            <a href={href(practicePath(practice.slug))} aria-current={practice.slug === current ? 'page' : undefined}>
              <span class="mark">{String(practice.number).padStart(2, '0')}</span>
              <span>{practice.title}</span>
              <Meter counts={counts} />
              <span class="visually-hidden">
                {counts.answered} of {counts.asked} answered
              </span>
            </a>
          </li>
        ))}
      </ol>
      <div class="sheet-card">
        <p class="label">{name}</p>
        <p class="big">
          {total.answered}
          <small> / {total.asked} answered</small>
        </p>
        <Meter counts={total} />
        <p class="sheet-card-link">
          <a href={href('summary/')}>Summary</a>
        </p>
      </div>
    </>
  );
}
