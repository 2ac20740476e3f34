import './home.css';
import { catalogue } from 'virtual:catalogue';
import { href, practicePath } from '../../domain/base/route.ts';
import { sheetNumber } from '../../domain/catalogue/position.ts';
import { tally } from '../../domain/tally/tally.ts';
import { STANDING_LABEL } from '../../domain/tally/tally-text.ts';
import { Meter } from '../ui/meter.tsx';
import { useAnswers, useName, useTier } from '../ui/use-workspace.ts';

type Props = {
  /** One short sentence per practice, by slug. */
  readonly mottoes: Readonly<Record<string, string>>;
};

/** The practices with their progress. */
export function SheetIndex({ mottoes }: Props) {
  const { practices, total } = tally(catalogue, useAnswers(), useTier());
  const name = useName();
  return (
    <section class="index" aria-labelledby="sheet-index">
      <header>
        <h2 id="sheet-index">Sheet index</h2>
        <p class="label">
          {total.answered} of {total.asked} answered · <bdi>{name}</bdi>
        </p>
      </header>
      <ol>
        {practices.map(({ practice, counts, standing }) => (
          <li key={practice.slug}>
            <a href={href(practicePath(practice.slug))}>
              <span class="mark">{sheetNumber(practice.number)}</span>
              <span class="index-title">
                {practice.title}
                <small>{mottoes[practice.slug]}</small>
              </span>
              <span class="label">
                {counts.answered === 0 ? `${counts.asked} checks` : `${counts.answered} of ${counts.asked}`}
              </span>
              <span class="index-meter">
                <Meter counts={counts} />
                {counts.answered === 0 ? null : <span class="label">{STANDING_LABEL[standing]}</span>}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
