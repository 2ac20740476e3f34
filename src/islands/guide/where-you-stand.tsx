import { catalogue } from 'virtual:catalogue';
import { href, practicePath } from '../../domain/base/route.ts';
import { ANSWER_LABEL } from '../../domain/catalogue/answer.ts';
import { plan } from '../../domain/plan/gap.ts';
import { tally } from '../../domain/tally/tally.ts';
import { countsText, STANDING_LABEL } from '../../domain/tally/tally-text.ts';
import { CopySummaryLink } from '../link/copy-summary-link.tsx';
import { Meter } from '../ui/meter.tsx';
import { useAnswers, useTier } from '../ui/use-workspace.ts';

type Props = {
  readonly slug: string;
  /** Statements of this practice's checks, by id. */
  readonly statements: Readonly<Record<string, string>>;
};

/** How a practice stands: its tally, its gaps, the link to send on, and the next practice. */
export function WhereYouStand({ slug, statements }: Props) {
  const answers = useAnswers();
  const tier = useTier();
  const entry = tally(catalogue, answers, tier).practices.find(({ practice }) => practice.slug === slug);
  const next = catalogue.practices[catalogue.practices.findIndex((practice) => practice.slug === slug) + 1];
  const gaps = plan(catalogue, answers, tier).filter((gap) => gap.practice.slug === slug);
  if (entry === undefined) return null;
  const { counts, standing } = entry;
  return (
    <section class="stand" aria-label="Where you stand" data-pagefind-ignore>
      <p class="stand-standing" data-standing={standing}>
        {STANDING_LABEL[standing]}
      </p>
      <p>
        {countsText(counts)}
        {counts.unanswered > 0 ? `, ${counts.unanswered} not answered yet.` : '.'}
      </p>
      <Meter counts={counts} />
      {gaps.length === 0 ? null : (
        <>
          <h3>Gaps, most urgent first</h3>
          <ol class="stand-gaps">
            {gaps.map(({ check, answer }) => (
              <li key={check.id}>
                <span class="mark">{check.position}</span>
                <a href={`#${check.id}`}>{statements[check.id]}</a>
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
        <CopySummaryLink />
        <a class="button" href={href('summary/')}>
          Open summary
        </a>
        {next === undefined ? null : (
          <a class="button" href={href(practicePath(next.slug))}>
            Next: {next.title}
          </a>
        )}
      </div>
    </section>
  );
}
