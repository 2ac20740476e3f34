import { catalogue } from 'virtual:catalogue';
import { href, practicePath } from '../../domain/base/route.ts';
import { sheetNumber } from '../../domain/catalogue/position.ts';
import { type NextStep, nextStep } from '../../domain/plan/next-step.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useAnswers, useTier } from '../ui/use-workspace.ts';

const loadWaiting = () => import('./home-attention.tsx').then(({ HomeAttention }) => HomeAttention);

/** What the first button says, and where it leads. */
function wayOn(step: NextStep): readonly [says: string, path: string] {
  switch (step.kind) {
    case 'begin':
      return [`Read practice ${sheetNumber(step.practice.number)}`, practicePath(step.practice.slug)];
    case 'continue':
      return [`Continue with practice ${sheetNumber(step.practice.number)}`, practicePath(step.practice.slug)];
    case 'plan':
      return [`See the plan: ${plural(step.gaps, 'gap', 'gaps')}, ${step.essential} essential`, 'summary/#plan'];
    case 'done':
      return ['See the summary', 'summary/'];
  }
}

type Props = {
  /** Address of a filled summary. */
  readonly example: string;
};

/** Where to go next: the first practice for someone new, what is not done yet for someone who returns; and an example. */
export function Start({ example }: Props) {
  const step = nextStep(catalogue, useAnswers(), useTier());
  const [says, path] = wayOn(step);
  const begun = step.kind !== 'begin';
  const Waiting = useLoaded(begun, loadWaiting);
  return (
    <>
      <p class="actions">
        <a class="button primary" href={href(path)}>
          {says}
        </a>
        {begun && step.kind !== 'done' ? (
          <a class="button" href={href('summary/')}>
            Your summary
          </a>
        ) : null}
        <a class="button" data-example href={example}>
          See an example
        </a>
      </p>
      {Waiting === undefined ? null : <Waiting />}
    </>
  );
}
