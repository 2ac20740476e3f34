import type { VNode } from 'preact';
import { type Tier, tierIncludes } from '../../domain/catalogue/tier.ts';
import type { ShownCheck } from './shown-check.ts';

type Props = {
  readonly checks: readonly ShownCheck[];
  readonly tier: Tier;
  readonly row: (check: ShownCheck) => VNode;
};

/** Checks in a list. Those that the tier does not ask are folded away at its end, and can be answered all the same. */
export function CheckRows({ checks, tier, row }: Props) {
  const asked = checks.filter(({ level }) => tierIncludes(tier, level));
  const others = checks.filter((check) => !asked.includes(check));
  const list = (some: readonly ShownCheck[]) => some[0] && <ol class="checks">{some.map(row)}</ol>;
  return (
    <>
      {list(asked)}
      {others[0] && (
        <details class="fold">
          <summary class="checklist-foot">{`${others.length} more, not asked at tier ${tier}`}</summary>
          {list(others)}
        </details>
      )}
    </>
  );
}
