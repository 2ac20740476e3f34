import { useEffect } from 'preact/hooks';
import { tierIncludes } from '../../domain/catalogue/tier.ts';
import { useTier } from '../ui/use-workspace.ts';
import { CheckItem, type ShownCheck } from './check-item.tsx';

function rows(checks: readonly ShownCheck[]) {
  return (
    checks[0] && (
      <ol class="checks">
        {checks.map((check) => (
          <CheckItem key={check.id} check={check} />
        ))}
      </ol>
    )
  );
}

/** Checks in a list. Those that the tier does not ask are folded away at its end, and can be answered all the same. */
export function CheckRows({ checks }: { readonly checks: readonly ShownCheck[] }) {
  const tier = useTier();
  const asked = checks.filter(({ level }) => tierIncludes(tier, level));
  const others = checks.filter((check) => !asked.includes(check));
  useEffect(() => {
    // The tier has moved the check that the address names: unfold it, and go there again.
    const fold = document.getElementById(location.hash.slice(1))?.closest('details');
    if (!fold || fold.open) return;
    fold.open = true;
    location.replace(location.hash);
  }, [tier]);
  return (
    <>
      {rows(asked)}
      {others[0] && (
        <details class="fold">
          <summary class="checklist-foot">
            {others.length} more, not asked at tier {tier}
          </summary>
          {rows(others)}
        </details>
      )}
    </>
  );
}
