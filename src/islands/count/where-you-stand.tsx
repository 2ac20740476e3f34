import { catalogue } from 'virtual:catalogue';
import { render } from 'preact';
import { type Assessment, BLANK } from '../../domain/assessment/assessment.ts';
import { href, practicePath } from '../../domain/base/route.ts';
import { ANSWER_LABEL } from '../../domain/catalogue/answer.ts';
import { plan } from '../../domain/tally/gap.ts';
import { tally } from '../../domain/tally/tally.ts';
import { countsText, STANDING_LABEL } from '../../domain/tally/tally-text.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { $byHand } from '../link/copy-summary-link.ts';
import { LinkField } from '../ui/link-field.tsx';
import { Meter } from '../ui/meter.tsx';
import { ASLEEP } from '../wake/asleep.ts';
import { afterFrame, heardCounts, live } from '../wake/live.ts';

type Props = {
  /** Slug of the practice. */
  readonly slug: string;
  readonly assessment?: Assessment;
  /** The statement of a check of this practice. */
  readonly statementOf?: (checkId: string) => string;
};

/** How a practice stands: its tally, its gaps, the link to send on, and the next practice. */
export function WhereYouStand({ slug, assessment: { answers, tier } = BLANK, statementOf = (id) => id }: Props) {
  const entry = tally(catalogue, answers, tier).practices.find(({ practice }) => practice.slug === slug);
  const next = catalogue.practices[catalogue.practices.findIndex((practice) => practice.slug === slug) + 1];
  const gaps = plan(catalogue, answers, tier).filter((gap) => gap.practice.slug === slug);
  if (entry === undefined) return null;
  const { counts, standing } = entry;
  const byHand = $byHand.get();
  const rest = counts.unanswered > 0 ? `, ${counts.unanswered} not answered yet.` : '.';
  return (
    <section class="stand" aria-label="Where you stand">
      <p class="stand-standing" data-standing={standing}>
        {STANDING_LABEL[standing]}
      </p>
      <p>{countsText(counts) + rest}</p>
      <Meter counts={counts} />
      {gaps.length === 0 ? null : (
        <>
          <h3>Gaps, most urgent first</h3>
          <ol class="stand-gaps">
            {gaps.map(({ check, answer }) => (
              <li key={check.id}>
                <span class="mark">{check.position}</span>
                <a href={`#${check.id}`}>{statementOf(check.id)}</a>
                <span class="answer-mark">
                  <i class="fill" data-answer={answer} aria-hidden="true" />
                  {ANSWER_LABEL[answer]}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      <div class="actions">
        <button type="button" class="button primary needs-script" data-copy-summary disabled={ASLEEP}>
          Copy summary link
        </button>
        {byHand && <LinkField label="Summary link" link={byHand} />}
        <a class="button" href={href('summary/')}>
          Open summary
        </a>
        {next && <a class="button" href={href(practicePath(next.slug))}>{`Next: ${next.title}`}</a>}
      </div>
    </section>
  );
}

/** The statement of a check as it stands on the page. */
function statementOf(checkId: string): string {
  return document.getElementById(`${checkId}-statement`)?.textContent ?? checkId;
}

/** Keeps it up to date with the open assessment. */
export function wakeWhereYouStand(root: HTMLElement): void {
  const slug = root.dataset['practice'] ?? '';
  const show = () =>
    render(<WhereYouStand slug={slug} assessment={workspace.assessment()} statementOf={statementOf} />, root);
  live(show, heardCounts, afterFrame);
  $byHand.listen(show);
}
