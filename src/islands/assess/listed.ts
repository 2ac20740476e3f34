import { catalogue } from 'virtual:catalogue';
import { searchText } from '../../domain/base/search-text.ts';
import type { Phase } from '../../domain/catalogue/phase.ts';
import type { Role } from '../../domain/catalogue/role.ts';
import type { Where } from '../../domain/catalogue/where.ts';
import type { SearchableCheck } from '../../domain/filter/filter-match.ts';

/** A check of the page as it is filtered. */
export type ListedCheck = SearchableCheck & {
  /** Whether the quick check asks it. */
  readonly key: boolean;
};

/** A check of the catalogue, with what only the page knows of it. Its words are read when they are searched. */
function listedCheck(check: Pick<ListedCheck, 'id' | 'level' | 'position' | 'practice'>): ListedCheck {
  const item = document.getElementById(check.id);
  let text: string | undefined;
  return {
    ...check,
    phase: item?.querySelector('.check-meta > .label')?.textContent as Phase,
    roles: (item?.dataset['roles'] ?? '').split(' ') as Role[],
    where: item?.dataset['where'] as Where,
    key: item?.dataset['key'] !== undefined,
    get statement() {
      return item?.querySelector('.statement')?.textContent ?? '';
    },
    get searchText() {
      text ??= searchText(this.statement);
      return text;
    },
  };
}

let listed: readonly ListedCheck[] | undefined;

/** All checks of the page in reading order, read when they are first asked for. */
export function listedChecks(): readonly ListedCheck[] {
  listed ??= catalogue.practices.flatMap(({ slug, checks }) =>
    checks.map(({ id, level, position }) => listedCheck({ id, level, position, practice: slug })),
  );
  return listed;
}
