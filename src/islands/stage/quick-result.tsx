import { catalogue } from 'virtual:catalogue';
import { checkPath, href } from '../../domain/base/route.ts';
import { type AfterKeyChecks, afterKeyChecks } from '../../domain/review/after-key-checks.ts';
import { count } from '../../domain/tally/count.ts';
import { gapAnswer } from '../../domain/tally/gap.ts';
import { tally } from '../../domain/tally/tally.ts';
import { plural, tallyText } from '../../domain/tally/tally-text.ts';
import type { Saving } from '../../state/browser/workspace.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { $byHand, copySummaryLink } from '../link/copy-summary-link.ts';
import { AnswerMark } from '../ui/answer-mark.tsx';
import { Frame } from '../ui/frame.tsx';
import { LinkField } from '../ui/link-field.tsx';
import { useStore } from '../ui/use-store.ts';
import { useAnswers, useTier } from '../ui/use-workspace.ts';
import type { StageCheck } from './stage-check.ts';

type Props = {
  readonly checks: readonly StageCheck[];
  readonly onGoTo: (position: number) => void;
  readonly onLeave: () => void;
};

/** The one thing to do next, as a button or a link. */
function Next({ next, onGoTo, onLeave }: { readonly next: AfterKeyChecks } & Omit<Props, 'checks'>) {
  const link = (path: string, says: string) => (
    <a class="button primary" href={href(path)}>
      {says}
    </a>
  );
  switch (next.kind) {
    case 'key-checks':
      return (
        <button type="button" class="button primary" onClick={() => onGoTo(next.first)}>
          Answer the {plural(next.count, 'key check that is', 'key checks that are')} left
        </button>
      );
    case 'essentials':
      return link(
        'assess/?level=essential&answer=unanswered',
        `Answer the other ${plural(next.count, 'essential check', 'essential checks')}`,
      );
    case 'plan':
      return link('summary/', `See the plan: ${plural(next.count, 'gap', 'gaps')}, ${next.essential} essential`);
    case 'others':
      return (
        <button type="button" class="button primary" onClick={onLeave}>
          Answer the {plural(next.count, 'check that is', 'checks that are')} left
        </button>
      );
    default:
      return link('summary/', 'See the summary');
  }
}

/** What the key checks came to: counts, the frame, the gaps among them, what comes next, and a link to send. */
export function QuickResult({ checks, onGoTo, onLeave }: Props) {
  const answers = useAnswers();
  const tier = useTier();
  const byHand = useStore($byHand, '');
  const saved = useStore(workspace.$saving, 'saved' as Saving) === 'saved';
  const whole = tally(catalogue, answers, tier);
  const { yes, partly, no, unknown, na, unanswered } = count(checks, answers, 'critical');
  const parts: readonly (readonly [number, string])[] = [
    [yes, 'Yes'],
    [partly, 'Partly'],
    [no, 'No'],
    [unknown, 'Don’t know'],
    [na, 'Not applicable'],
    [unanswered, 'unanswered'],
  ];
  const gaps = checks.filter(({ id }) => gapAnswer(answers[id]) !== undefined);
  const next = afterKeyChecks(catalogue, checks, answers, tier);
  return (
    <div class="stage-result">
      <h2 class="one-heading" tabIndex={-1}>
        Result of the quick check
      </h2>
      <p class="stage-counts">
        Of {plural(checks.length, 'key check', 'key checks')}:{' '}
        {parts
          .filter(([some]) => some > 0)
          .map(([some, word]) => `${some} ${word}`)
          .join(', ')}
        .
      </p>
      <p>
        So far {tallyText(whole)} {saved ? '' : 'The answers stand on this page only: they are not saved.'}
      </p>
      <div class="actions">
        <Next next={next} onGoTo={onGoTo} onLeave={onLeave} />
        <button type="button" class="button" onClick={() => copySummaryLink()}>
          Copy summary link
        </button>
        <a class="button" href={href('summary/')}>
          Summary
        </a>
      </div>
      {byHand === '' ? null : <LinkField label="Summary link" link={byHand} />}
      <Frame tally={whole} name="stage" />
      {gaps.length === 0 ? null : (
        <>
          <h3>{plural(gaps.length, 'gap', 'gaps')} among them</h3>
          <ul class="stage-gaps" aria-label="Gaps among the key checks">
            {gaps.map(({ id, position, practice, statement }) => (
              <li key={id}>
                <span class="mark">{position}</span>
                <a href={href(checkPath(practice, id))}>{statement}</a>
                <AnswerMark answer={answers[id]} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
