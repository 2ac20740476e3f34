import { count } from '../../domain/tally/tally.ts';
import { Meter } from '../ui/meter.tsx';
import { useAnswers, useTier } from '../ui/use-workspace.ts';
import type { ShownCheck } from './check-item.tsx';
import { CheckRows } from './check-rows.tsx';

type Props = {
  readonly sectionId: string;
  /** Title of the section that the checklist belongs to. */
  readonly title: string;
  readonly checks: readonly ShownCheck[];
};

function Progress({ checks }: { readonly checks: readonly ShownCheck[] }) {
  const counts = count(checks, useAnswers(), useTier());
  return (
    <>
      <p class="label">
        {counts.answered} of {counts.asked} answered
      </p>
      <Meter counts={counts} />
    </>
  );
}

/** The checks of one section, with its progress. */
export function Checklist({ sectionId, title, checks }: Props) {
  const headingId = `${sectionId}-checklist`;
  return (
    <section class="checklist" aria-labelledby={headingId} data-pagefind-ignore>
      <header>
        <h3 id={headingId}>
          Checklist<span class="visually-hidden">: {title}</span>
        </h3>
        <Progress checks={checks} />
      </header>
      <CheckRows checks={checks} />
      <noscript>
        <p class="checklist-foot">Without JavaScript the page cannot remember answers. Print it and answer on paper.</p>
      </noscript>
    </section>
  );
}
