import { catalogue } from 'virtual:catalogue';
import { href, practicePath } from '../../domain/base/route.ts';
import { sheetNumber } from '../../domain/catalogue/position.ts';
import { tally } from '../../domain/tally/tally.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useAnswers, useTier } from '../ui/use-workspace.ts';

const loadWaiting = () => import('./home-attention.tsx').then(({ HomeAttention }) => HomeAttention);

/** Where to go next: the first practice for someone new, the first unfinished one for someone who returns. */
export function Start() {
  const { practices, total } = tally(catalogue, useAnswers(), useTier());
  const begun = total.answered > 0;
  const next = (begun && practices.find(({ counts }) => counts.unanswered > 0)) || practices[0];
  const Waiting = useLoaded(begun, loadWaiting);
  if (next === undefined) return null;
  const number = sheetNumber(next.practice.number);
  return (
    <>
      <p class="actions">
        <a class="button primary" href={href(practicePath(next.practice.slug))}>
          {begun ? `Continue with practice ${number}` : `Read practice ${number}`}
        </a>
        <a class="button" href={href('summary/')}>
          {begun ? 'Your summary' : 'See an empty summary'}
        </a>
      </p>
      {Waiting === undefined ? null : <Waiting />}
    </>
  );
}
