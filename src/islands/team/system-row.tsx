// biome-ignore-all lint/a11y/noRedundantRoles: rows are laid out as grids, which takes a table its roles in some browsers.

import { catalogue } from 'virtual:catalogue';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { isLaterPlace } from '../../domain/catalogue/register.ts';
import type { PracticeTally } from '../../domain/tally/tally.ts';
import { plural, STANDING_LABEL } from '../../domain/tally/tally-text.ts';
import type { TeamSystem } from '../../domain/team/matrix.ts';
import { answerMoves, systemNumbers } from '../../domain/team/movement.ts';
import { Meter } from '../ui/meter.tsx';

type Props = {
  readonly system: TeamSystem;
  readonly onCell: (system: TeamSystem, slug: string) => void;
  readonly onDescribe: (system: TeamSystem) => void;
  readonly onRemove: (system: TeamSystem) => void;
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

type MovedProps = {
  /** Undefined where nothing is known of then. */
  readonly was: number | undefined;
  readonly now: number;
  /** Whether more is better. */
  readonly good: 'more' | 'fewer';
};

/** By how much a number moved: an arrow to the eye, what it was to the ear. */
function Moved({ was, now, good }: MovedProps) {
  if (was === undefined || was === now) return null;
  const up = now > was;
  return (
    <span class="team-moved" data-way={up === (good === 'more') ? 'better' : 'worse'}>
      <span aria-hidden="true">
        {' '}
        {up ? '↑' : '↓'}
        {Math.abs(now - was)}
      </span>
      <span class="visually-hidden">, was {was}</span>
    </span>
  );
}

type CellProps = {
  readonly entry: PracticeTally;
  readonly before: PracticeTally | undefined;
  readonly onChoose: () => void;
};

function Cell({ entry, before, onChoose }: CellProps) {
  const { counts, standing } = entry;
  const was = before === undefined || before.standing === standing ? undefined : STANDING_LABEL[before.standing];
  return (
    <td role="cell">
      <button type="button" class="team-cell" aria-haspopup="dialog" onClick={onChoose}>
        <Meter counts={counts} />
        {counts.yes} of {counts.applicable}
        <span class="team-yes"> Yes</span>
        <Moved was={before?.counts.yes} now={counts.yes} good="more" />,{' '}
        <b data-standing={standing}>{STANDING_LABEL[standing].toLowerCase()}</b>
        {was === undefined ? null : <span class="team-was"> was {was.toLowerCase()}</span>}
      </button>
    </td>
  );
}

/** What is known of a system beside its answers, and since when it moved. */
function About({ system: { snapshot, earlier, group, contact } }: { readonly system: TeamSystem }) {
  const moves = earlier === undefined ? undefined : answerMoves(earlier.answers, snapshot.answers);
  return (
    <>
      <span class="label">
        {snapshot.tier} · {snapshot.date}
      </span>
      {group === undefined && contact === undefined ? null : (
        <span class="team-edition" dir="auto">
          {[group, contact].filter((each) => each !== undefined).join(' · ')}
        </span>
      )}
      {earlier === undefined || moves === undefined ? null : (
        <span class="team-edition">
          Since {earlier.date}: {moves.better} better, {moves.worse} worse
        </span>
      )}
    </>
  );
}

/** A system as a row of the matrix: how it stands, and by how much that moved since then. */
export function SystemRow({ system, onCell, onDescribe, onRemove }: Props) {
  const { snapshot, tally, before } = system;
  const now = systemNumbers(tally);
  const was = before === undefined ? undefined : systemNumbers(before);
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <span class="team-name" dir="auto">
          {snapshot.name}
        </span>{' '}
        <About system={system} />
        <SystemEdition snapshot={snapshot} />
      </th>
      {tally.practices.map((entry, n) => (
        <Cell
          key={entry.practice.slug}
          entry={entry}
          before={before?.practices[n]}
          onChoose={() => onCell(system, entry.practice.slug)}
        />
      ))}
      <td role="cell" class="team-number">
        {now.holding}
        <Moved was={was?.holding} now={now.holding} good="more" />
      </td>
      <td role="cell" class="team-number">
        {now.gaps}
        <Moved was={was?.gaps} now={now.gaps} good="fewer" />
      </td>
      <td role="cell" class="team-number team-wide">
        {now.answered}/{now.asked}
        <Moved was={was?.answered} now={now.answered} good="more" />
      </td>
      <td role="cell" class="team-number team-wide" data-open={now.essentialUnanswered > 0 ? '' : undefined}>
        {now.essentialUnanswered}
        <Moved was={was?.essentialUnanswered} now={now.essentialUnanswered} good="fewer" />
      </td>
      <td role="cell" class="team-tool">
        <button
          type="button"
          class="icon-button"
          aria-label={`Group and contact of ${snapshot.name}, ${snapshot.date}`}
          aria-haspopup="dialog"
          onClick={() => onDescribe(system)}
        >
          <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
            <path d="M4 16l1-4 8-8 3 3-8 8z" fill="none" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={`Remove ${snapshot.name}, ${snapshot.date}`}
          onClick={() => onRemove(system)}
        >
          <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
            <path d="M4.5 4.5l11 11M15.5 4.5l-11 11" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </button>
      </td>
    </tr>
  );
}
