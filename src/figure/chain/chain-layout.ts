import { nines, percent } from '../geometry/quantity.ts';
import type { SheetSize } from '../geometry/sheet.ts';
import { availability, minutesDown, type Part, product } from './chain.ts';
import { chainColumn } from './chain-column.ts';
import type { Cell, ChainPlan } from './chain-plan.ts';
import { chainRow } from './chain-row.ts';

function cell(part: Part): Cell {
  const { name, soft = false, copies = 1, needed = 1 } = part;
  const together =
    copies > 1 ? `${needed > 1 ? `${needed} of ${copies}: ` : 'together '}${percent(availability(part), 3)}` : '';
  return {
    name,
    each: nines(part.availability),
    note: soft ? 'soft: left out' : together,
    copies: soft ? 1 : copies,
    soft,
  };
}

/** A chain of parts in series with its product: a row where there is room for one, otherwise a column. */
export function chainSheet(parts: readonly Part[], size: SheetSize): ChainPlan {
  const total = product(parts);
  const cells = parts.map(cell);
  const outcome = {
    result: percent(total, 3),
    aside: `${minutesDown(total).toFixed(1)}\u00a0min down in 30\u00a0days`,
  };
  return size === 'wide' ? chainRow(cells, outcome) : chainColumn(cells, outcome);
}
