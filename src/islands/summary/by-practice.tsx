import { href, practicePath } from '../../domain/base/route.ts';
import { sheetNumber } from '../../domain/catalogue/position.ts';
import { apart } from '../../domain/tally/apart.ts';
import type { Tally } from '../../domain/tally/tally.ts';
import { plural, STANDING_LABEL } from '../../domain/tally/tally-text.ts';
import { Meter } from '../ui/meter.tsx';

type Props = {
  readonly tally: Tally;
  /** How many checks had been published when it was counted. */
  readonly edition: number;
};

/** What the edition counts, since it is no count of what is asked. */
function editionText(edition: number, { practices }: Tally): string {
  const retired = edition - practices.reduce((sum, { practice }) => sum + practice.checks.length, 0);
  const published = `Edition ${edition}: ${plural(edition, 'check', 'checks')} had been published by then`;
  return retired === 0 ? `${published}.` : `${published}, ${retired} of which ${retired === 1 ? 'is' : 'are'} retired.`;
}

/** Each practice with its fills, how many of its applicable checks are Yes, and its standing. */
export function ByPractice({ tally, edition }: Props) {
  return (
    <section class="bars" aria-labelledby="by-practice">
      <h2 id="by-practice">By practice</h2>
      <p>
        A practice <b>holds</b> when every applicable essential check is Yes, <b>gives</b> when one is No, and is{' '}
        <b>open</b> otherwise. {editionText(edition, tally)}
      </p>
      <ol>
        {(import.meta.env.PACKS ? apart(tally).flatMap(({ practices }) => practices) : tally.practices).map(
          ({ practice, counts, standing }) => (
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
          ),
        )}
      </ol>
    </section>
  );
}
