import './attention.css';
import type { Worklist } from '../../domain/plan/worklist.ts';
import { attentionText } from '../../domain/plan/worklist-text.ts';

/** What is overdue or due for revisiting, on opening, with the way to it. */
export function Attention({ worklist, plan }: { readonly worklist: Worklist; readonly plan: string }) {
  const says = attentionText(worklist);
  if (says === undefined) return null;
  return (
    <section class="note attention" aria-label="Needs attention">
      <p>
        <b>{says}</b> Close the gap and answer its check Yes, agree on a new date, or accept the risk once more.{' '}
        <a href={plan}>Go to the plan</a>
      </p>
    </section>
  );
}
