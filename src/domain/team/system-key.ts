import { DEFAULT_NAME } from '../assessment/assessment.ts';
import { searchText } from '../base/search-text.ts';

/** Under which name a system is found again; undefined where it has none of its own. */
export function systemKey(name: string): string | undefined {
  return name === DEFAULT_NAME ? undefined : searchText(name);
}
