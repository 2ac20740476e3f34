import { catalogue } from 'virtual:catalogue';
import { useEffect } from 'preact/hooks';
import { sheetNumber } from '../../domain/catalogue/position.ts';
import { STANDING_LABEL } from '../../domain/tally/tally-text.ts';
import type { TeamSystem } from '../../domain/team/matrix.ts';
import { packTable } from '../../domain/team/pack-table.ts';
import { linkStylesheet } from '../ui/stylesheet.ts';
import css from './pack-table.css?url';

export type PackTableProps = { readonly systems: readonly TeamSystem[] };

/** How systems stand to packs, under the matrix and apart from it: what an organisation asks is not asked of all. */
export function PackTable({ systems }: PackTableProps) {
  useEffect(() => void linkStylesheet(css).catch(() => undefined), []);
  const table = packTable(catalogue, systems);
  if (table === undefined) return null;
  return (
    <section aria-labelledby="team-packs">
      <h2 id="team-packs">Packs, apart</h2>
      <p>What packs ask is not compared with the rest: other systems were never asked it.</p>
      <div class="table-scroll team-scroll" role="region" aria-label="Packs" tabIndex={0}>
        <table class="team-packs">
          <thead>
            <tr>
              <th scope="col">System</th>
              {table.practices.map(({ slug, number, title }) => (
                <th key={slug} scope="col">
                  {sheetNumber(number)} {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ system, cells }, n) => (
              <tr key={n}>
                <th scope="row" dir="auto">
                  {system.snapshot.name}
                </th>
                {cells.map((cell, c) => (
                  <td key={table.practices[c]?.slug}>
                    {cell === undefined
                      ? 'not asked'
                      : `${cell.counts.yes} of ${cell.counts.applicable} Yes, ${STANDING_LABEL[cell.standing].toLowerCase()}`}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
