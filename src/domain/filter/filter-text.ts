import type { CatalogueCheck } from '../catalogue/catalogue.ts';
import { type Tier, tierIncludes } from '../catalogue/tier.ts';

type LevelledCheck = Pick<CatalogueCheck, 'id' | 'level'>;

/** Whether a list shows a check: one that was found, or before anything was sought one that the tier asks. */
export function isShown({ id, level }: LevelledCheck, found: ReadonlySet<string> | undefined, tier: Tier): boolean {
  return found?.has(id) ?? tierIncludes(tier, level);
}

/** How many checks a list shows, in words: `12 of 101 asked at tier production`. */
export function shownText(
  checks: readonly LevelledCheck[],
  found: ReadonlySet<string> | undefined,
  tier: Tier,
): string {
  const shown = checks.filter((check) => isShown(check, found, tier));
  const beyond = shown.filter(({ level }) => !tierIncludes(tier, level)).length;
  if (beyond > 0) return `${shown.length} of ${checks.length} checks, ${beyond} of them not asked at tier ${tier}`;
  const asked = checks.filter(({ level }) => tierIncludes(tier, level)).length;
  return `${shown.length === asked ? '' : `${shown.length} of `}${asked} asked at tier ${tier}`;
}
