import { catalogue } from 'virtual:catalogue';
import { firstOnes } from '../../domain/base/first-ones.ts';
import { href } from '../../domain/base/route.ts';
import { ANSWER_LABEL, type Answers } from '../../domain/catalogue/answer.ts';
import { allChecks } from '../../domain/catalogue/catalogue.ts';
import { isLaterPlace } from '../../domain/catalogue/register.ts';
import { type Carried, isIn } from '../../domain/pack/carried.ts';
import { useRetired } from '../ui/check-words.ts';

const current = new Set(allChecks(catalogue).map(({ id }) => id));

/** A check that is no longer asked, with the way to why; one that this site never had, by its id. */
export function RetiredCheck({ id }: { readonly id: string }) {
  const retirement = useRetired(true).get(id);
  return retirement === undefined ? id : <a href={href(`changes/#${id}`)}>{retirement.statement}</a>;
}

/** Answers to checks that are no longer asked: kept and shown, and counted nowhere. */
export function RetiredAnswers({ answers, carried }: { readonly answers: Answers; readonly carried: Carried }) {
  const kept = Object.entries(answers).filter(([id]) => !current.has(id) && !isLaterPlace(id) && !isIn(carried, id));
  const [shown, rest] = firstOnes(kept);
  if (kept.length === 0) return null;
  return (
    <section class="notes-list" aria-labelledby="retired">
      <h2 id="retired">Retired checks</h2>
      <p>Answers to checks that are no longer asked. They are kept and travel along, and count nowhere.</p>
      <ul class="entry-list">
        {shown.map(([id, answer]) => (
          <li key={id}>
            <span />
            <span>
              <RetiredCheck id={id} /> <b>{ANSWER_LABEL[answer]}</b>
            </span>
          </li>
        ))}
      </ul>
      {rest}
    </section>
  );
}
