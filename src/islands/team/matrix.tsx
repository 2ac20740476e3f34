// biome-ignore-all lint/a11y/noRedundantRoles: rows are laid out as grids, which takes a table its roles in some browsers.

import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { sheetNumber } from '../../domain/catalogue/position.ts';
import type { TeamSystem } from '../../domain/team/matrix.ts';
import type { TeamSort } from '../../domain/team/order.ts';
import { SystemRow } from './system-row.tsx';
import { useSliced } from './use-sliced.ts';
import type { RowOrder } from './view-choice.ts';
import { core } from './view-choice.ts';

type Props = {
  /** In the order in which they are shown. */
  readonly systems: readonly TeamSystem[];
  readonly order: RowOrder;
  readonly onCell: (system: TeamSystem, slug: string) => void;
  readonly onDescribe: (system: TeamSystem) => void;
  readonly onRemove: (system: TeamSystem) => void;
};

let lastKey = 0;

/**
 * Rows by their systems. A row that was drawn is given back as it is, so that sorting two hundred of them draws none
 * again; a system is another object as soon as anything of it is counted otherwise.
 */
type Acts = Pick<Props, 'onCell' | 'onDescribe' | 'onRemove'>;

function useRows(acts: Acts): (system: TeamSystem) => VNode {
  const latest = useRef(acts);
  latest.current = acts;
  const keys = useRef(new WeakMap<Snapshot, number>());
  const rows = useRef(new WeakMap<TeamSystem, VNode>());
  return (system) => {
    const drawn = rows.current.get(system);
    if (drawn !== undefined) return drawn;
    // Two snapshots may have all their words in common.
    const key = keys.current.get(system.snapshot) ?? ++lastKey;
    keys.current.set(system.snapshot, key);
    const row = (
      <SystemRow
        key={key}
        system={system}
        onCell={(chosen, slug) => latest.current.onCell(chosen, slug)}
        onDescribe={(chosen) => latest.current.onDescribe(chosen)}
        onRemove={(chosen) => latest.current.onRemove(chosen)}
      />
    );
    rows.current.set(system, row);
    return row;
  };
}

function Head({ order: { sort, direction } }: { readonly order: RowOrder }) {
  const sorted = (by: TeamSort['by'], slug?: string) =>
    sort?.by === by && (sort.by !== 'practice' || sort.slug === slug) ? direction : undefined;
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader" aria-sort={sorted('name')}>
          System
        </th>
        {core.practices.map(({ slug, number, title }) => (
          <th key={slug} scope="col" role="columnheader" class="team-practice" aria-sort={sorted('practice', slug)}>
            <span class="team-title">{title}</span> <span class="mark">{sheetNumber(number)}</span>
          </th>
        ))}
        <th scope="col" role="columnheader" class="team-number" aria-sort={sorted('holding')}>
          Hold
        </th>
        <th scope="col" role="columnheader" class="team-number" aria-sort={sorted('open')}>
          Gaps
        </th>
        <th scope="col" role="columnheader" class="team-number team-wide" aria-sort={sorted('answered')}>
          Answered
        </th>
        <th scope="col" role="columnheader" class="team-number team-wide">
          Essential unanswered
        </th>
        <th scope="col" role="columnheader" class="team-tool">
          <span class="visually-hidden">Change</span>
        </th>
      </tr>
    </thead>
  );
}

/** Systems by practices: every cell in the drawing's fills, with its counts, its standing and a way to its checks. */
export function Matrix({ systems, order, ...acts }: Props) {
  const drawn = useSliced(systems.length);
  const rowOf = useRows(acts);
  return (
    <div class="table-scroll team-scroll" role="region" aria-label="Matrix" tabIndex={0}>
      <table role="table" class="team-matrix" style={{ '--practices': String(core.practices.length) }}>
        <caption class="visually-hidden">Systems by practice</caption>
        <Head order={order} />
        <tbody role="rowgroup">{systems.slice(0, drawn).map(rowOf)}</tbody>
      </table>
    </div>
  );
}
