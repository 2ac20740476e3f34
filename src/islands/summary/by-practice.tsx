import { href, practicePath } from '../../domain/base/route.ts';
import { sheetNumber } from '../../domain/catalogue/position.ts';
import type { Tally } from '../../domain/tally/tally.ts';
import { STANDING_LABEL } from '../../domain/tally/tally-text.ts';
import { Meter } from '../ui/meter.tsx';

/** Each practice with its fills, how many of its applicable checks are Yes, and its standing. */
export function ByPractice({ tally }: { readonly tally: Tally }) {
  return (
    <section class="bars" aria-labelledby="by-practice">
      <h2 id="by-practice">By practice</h2>
      <ol>
        {tally.practices.map(({ practice, counts, standing }) => (
          <li key={practice.slug}>
            <a href={href(practicePath(practice.slug))}>
              <span class="mark">{sheetNumber(practice.number)}</span>
              {practice.title}
            </a>
            <Meter counts={counts} />
            <span class="bars-count">
              {counts.yes} of {counts.applicable}
              <span class="visually-hidden"> applicable checks answered Yes, </span>{' '}
              <span class="standing" data-standing={standing}>
                {STANDING_LABEL[standing]}
              </span>
            </span>
          </li>
        ))}
      </ol>
      <p>
        A practice <b>holds</b> when every applicable essential check is Yes, <b>gives</b> when one is No, and is{' '}
        <b>open</b> otherwise.
      </p>
    </section>
  );
}
