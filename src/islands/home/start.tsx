import { catalogue } from 'virtual:catalogue';
import { href, practicePath } from '../../domain/base/route.ts';
import { sheetNumber } from '../../domain/catalogue/position.ts';
import { type WayOn, wayOn } from '../../domain/plan/way-on.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useAnswers, useTier } from '../ui/use-workspace.ts';

const loadWaiting = () => import('./home-attention.tsx').then(({ HomeAttention }) => HomeAttention);

/** What the first button says, and where it leads. */
function buttonOf(way: WayOn): readonly [says: string, path: string] {
  switch (way.kind) {
    case 'begin':
      return [`Read practice ${sheetNumber(way.practice.number)}`, practicePath(way.practice.slug)];
    case 'continue':
      return [`Continue with practice ${sheetNumber(way.practice.number)}`, practicePath(way.practice.slug)];
    case 'plan':
      return [`See the plan: ${plural(way.gaps, 'gap', 'gaps')}, ${way.essential} essential`, 'summary/#plan'];
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
  const way = wayOn(catalogue, useAnswers(), useTier());
  const [says, path] = buttonOf(way);
  const begun = way.kind !== 'begin';
  const Waiting = useLoaded(begun, loadWaiting);
  return (
    <>
      <p class="actions">
        <a class="button primary" href={href(path)}>
          {says}
        </a>
        {begun && way.kind !== 'done' ? (
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
