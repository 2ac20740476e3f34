// biome-ignore-all lint/a11y/noRedundantRoles: rows are laid out as grids, which takes a table its roles in some browsers.

import { catalogue } from 'virtual:catalogue';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { isLaterPlace } from '../../domain/catalogue/register.ts';
import { gapCount } from '../../domain/tally/count.ts';
import type { PracticeTally } from '../../domain/tally/tally.ts';
import { plural, STANDING_LABEL } from '../../domain/tally/tally-text.ts';
import type { TeamSystem } from '../../domain/team/matrix.ts';
import { Meter } from '../ui/meter.tsx';

type Props = {
  readonly system: TeamSystem;
  readonly onCell: (system: TeamSystem, slug: string) => void;
  readonly onRemove: (snapshot: Snapshot) => void;
};

/** In which edition it was taken, where that is not the site's own. */
function SystemEdition({ snapshot: { edition, answers } }: { readonly snapshot: Snapshot }) {
  const { length } = catalogue.register;
  if (edition === length) return null;
  const later = Object.keys(answers).filter(isLaterPlace).length;
  return (
    <span class="team-edition">
      {edition < length
        ? `Edition ${edition}: ${plural(length - edition, 'check was', 'checks were')} added since, not counted here.`
        : `Edition ${edition}, newer than this site’s: ${plural(later, 'answer', 'answers')} to later checks, not counted here.`}
    </span>
  );
}

function Cell({ entry, onChoose }: { readonly entry: PracticeTally; readonly onChoose: () => void }) {
  const { counts, standing } = entry;
  return (
    <td role="cell">
      <button type="button" class="team-cell" aria-haspopup="dialog" onClick={onChoose}>
        <Meter counts={counts} />
        {counts.yes} of {counts.applicable} Yes,{' '}
        <b data-standing={standing}>{STANDING_LABEL[standing].toLowerCase()}</b>
      </button>
    </td>
  );
}

/** A system as a row of the matrix. */
export function SystemRow({ system, onCell, onRemove }: Props) {
  const { snapshot, tally } = system;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <span class="team-name">{snapshot.name}</span>
        <span class="label">
          {snapshot.tier} · {snapshot.date}
        </span>
        <SystemEdition snapshot={snapshot} />
      </th>
      {tally.practices.map((entry) => (
        <Cell key={entry.practice.slug} entry={entry} onChoose={() => onCell(system, entry.practice.slug)} />
      ))}
      <td role="cell" class="team-number">
        {tally.holding}
      </td>
      <td role="cell" class="team-number">
        {gapCount(tally.total)}
      </td>
      <td role="cell" class="team-tool">
        <button
          type="button"
          class="icon-button"
          aria-label={`Remove ${snapshot.name}, ${snapshot.date}`}
          onClick={() => onRemove(snapshot)}
        >
          <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
            <path d="M4.5 4.5l11 11M15.5 4.5l-11 11" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </button>
      </td>
    </tr>
  );
}
