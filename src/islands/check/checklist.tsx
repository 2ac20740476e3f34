import { type Assessment, BLANK } from '../../domain/assessment/assessment.ts';
import { count } from '../../domain/tally/count.ts';
import { Meter } from '../ui/meter.tsx';
import { ASLEEP } from '../wake/asleep.ts';
import { CheckItem } from './check-item.tsx';
import type { NoteReader } from './check-note.tsx';
import { CheckRows } from './check-rows.tsx';
import type { ShownCheck } from './shown-check.ts';

/** The heading of a checklist; `beside` is what only assistive technology needs of it. */
export type ListHeading = { readonly id: string; readonly text: string; readonly beside: string };

type Props = {
  readonly heading: ListHeading;
  readonly checks: readonly ShownCheck[];
  readonly assessment?: Assessment;
  /** Ids of the checks whose notes are open. */
  readonly opened?: ReadonlySet<string>;
  readonly Reader?: NoteReader | undefined;
  /** Whether it says itself what it cannot do without JavaScript. */
  readonly alone?: boolean;
};

const NONE: ReadonlySet<string> = new Set();

/** The checks of one section, with its progress. */
export function Checklist({ heading, checks, assessment = BLANK, opened = NONE, Reader, alone = false }: Props) {
  const { answers, notes, tier } = assessment;
  const counts = count(checks, answers, tier);
  return (
    <section class="checklist" data-checks={counts.asked} aria-labelledby={heading.id}>
      <header>
        <h3 id={heading.id}>
          {heading.text}
          {heading.beside === '' ? null : <span class="visually-hidden">{heading.beside}</span>}
        </h3>
        <p class="label">{`${counts.answered} of ${counts.asked} answered`}</p>
        <Meter counts={counts} />
      </header>
      <CheckRows
        checks={checks}
        tier={tier}
        row={(check) => (
          <CheckItem
            key={check.id}
            check={check}
            answer={answers[check.id]}
            note={notes[check.id] ?? ''}
            opened={opened.has(check.id)}
            Reader={Reader}
          />
        )}
      />
      {ASLEEP && alone ? (
        <noscript data-asleep>
          <p class="checklist-foot">
            Without JavaScript the page cannot remember answers. Print it and answer on paper.
          </p>
        </noscript>
      ) : null}
    </section>
  );
}
