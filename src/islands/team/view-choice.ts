import { catalogue } from 'virtual:catalogue';
import { publishedOf } from '../../domain/catalogue/catalogue.ts';
import type { Level } from '../../domain/catalogue/level.ts';
import { sheetNumber } from '../../domain/catalogue/position.ts';
import type { Tier } from '../../domain/catalogue/tier.ts';
import type { TeamSort } from '../../domain/team/order.ts';

/** What a team is compared on: the published checks, which are the same for everybody, whatever packs a site has. */
export const core = publishedOf(catalogue);

/** An order of the rows: what it is called, and what it sorts by; without `sort` they stand as they were added. */
export type RowOrder = {
  readonly key: string;
  readonly label: string;
  readonly sort?: TeamSort;
  readonly direction?: 'ascending' | 'descending';
};

/** The orders of whole systems. */
export const ORDERS = [
  { key: 'added', label: 'As added' },
  { key: 'name', label: 'Name', sort: { by: 'name' }, direction: 'ascending' },
  { key: 'newest', label: 'Date, newest first', sort: { by: 'date' }, direction: 'descending' },
  { key: 'oldest', label: 'Date, oldest first', sort: { by: 'date' }, direction: 'ascending' },
  { key: 'tier', label: 'Tier, critical first', sort: { by: 'tier' }, direction: 'descending' },
  { key: 'open', label: 'Most gaps and unanswered first', sort: { by: 'open' }, direction: 'descending' },
  { key: 'answered', label: 'Least answered first', sort: { by: 'answered' }, direction: 'ascending' },
  { key: 'holding', label: 'Fewest practices hold first', sort: { by: 'holding' }, direction: 'ascending' },
  { key: 'group', label: 'Group', sort: { by: 'group' }, direction: 'ascending' },
] as const satisfies readonly RowOrder[];

/** The orders by one practice, the weakest system first. */
export const PRACTICE_ORDERS: readonly RowOrder[] = core.practices.map(({ slug, number, title }) => ({
  key: slug,
  label: `${sheetNumber(number)} ${title}`,
  sort: { by: 'practice', slug },
  direction: 'ascending',
}));

/** The order of a key; as added for any other. */
export function orderOf(key: string): RowOrder {
  return [...ORDERS, ...PRACTICE_ORDERS].find((order) => order.key === key) ?? ORDERS[0];
}

/** What of the team is looked at, and in which order. Empty stands for all. */
export type ViewChoice = {
  readonly order: string;
  readonly level: Level | '';
  readonly tier: Tier | '';
  /** Name of a group; undefined for all of them. */
  readonly group?: string | undefined;
};

/** All of it, as it was added. */
export const WHOLE: ViewChoice = { order: 'added', level: '', tier: '' };
