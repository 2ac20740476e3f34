import { useState } from 'preact/hooks';
import { checkPath, href } from '../../domain/base/route.ts';
import { ANSWER_LABEL } from '../../domain/catalogue/answer.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import type { Team } from '../../domain/team/matrix.ts';
import { useWords } from '../ui/check-words.ts';
import { linkStylesheet } from '../ui/stylesheet.ts';
import missedStyle from './missed.css?url';

type Missed = Team['missed'][number];

/** Resolves when the list can be shown. */
export const missedDressed = () => linkStylesheet(missedStyle);

/** How many are shown at first. */
const SHOWN = 20;

const GAPS = ['no', 'partly', 'unknown'] as const;

function Systems({ missed: { systems } }: { readonly missed: Missed }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="team-which" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Which systems</summary>
      {open ? (
        <ul>
          {systems.map(({ system: { snapshot }, answer }, index) => (
            <li key={index}>
              <i class="fill" data-answer={answer} aria-hidden="true" /> <bdi>{snapshot.name}</bdi>:{' '}
              {ANSWER_LABEL[answer]}
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  );
}

function MissedItem({ missed, statement }: { readonly missed: Missed; readonly statement: string | undefined }) {
  const { check, practice, systems, applicable } = missed;
  return (
    <li>
      <span class="mark">{check.position}</span>
      <div>
        <a href={href(checkPath(practice.slug, check.id))}>{statement ?? check.id}</a>
        <p class="plan-meta">
          <span class="tag" data-level={check.level}>
            {check.level}
          </span>
          <b>
            missed by {systems.length} of {plural(applicable, 'system', 'systems')}
          </b>
          {GAPS.map((gap) => [gap, systems.filter(({ answer }) => answer === gap).length] as const).map(
            ([gap, count]) =>
              count === 0 ? null : (
                <span key={gap} class="answer-mark">
                  <i class="fill" data-answer={gap} aria-hidden="true" />
                  {count} {ANSWER_LABEL[gap]}
                </span>
              ),
          )}
        </p>
        <Systems missed={missed} />
      </div>
    </li>
  );
}

export type MissedProps = { readonly missed: Team['missed'] };

/** The checks that most systems miss, with how many of those that they are applicable to. */
export function MissedChecks({ missed }: MissedProps) {
  const [whole, setWhole] = useState(false);
  const words = useWords(missed.length > 0);
  const shown = whole ? missed : missed.slice(0, SHOWN);
  return (
    <section class="team-missed" aria-labelledby="team-missed">
      <h2 id="team-missed">Checks most systems miss</h2>
      {missed.length === 0 ? (
        <p>No system has a gap in what is shown.</p>
      ) : (
        <p>
          Answered No, Partly or Don’t know, out of the systems that each is applicable to. Tier and level narrow this
          list too.
        </p>
      )}
      <ol class="entry-list">
        {shown.map((each) => (
          <MissedItem key={each.check.id} missed={each} statement={words[each.check.id]?.statement} />
        ))}
      </ol>
      {shown.length === missed.length ? null : (
        <button type="button" class="button" onClick={() => setWhole(true)}>
          Show all {missed.length}
        </button>
      )}
    </section>
  );
}
