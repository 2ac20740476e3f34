import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { LEVELS, type Level } from '../../domain/catalogue/level.ts';
import { TIERS, type Tier } from '../../domain/catalogue/tier.ts';
import { gapCount } from '../../domain/tally/count.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import type { TeamSystem } from '../../domain/team/matrix.ts';
import { ORDERS, orderOf, PRACTICE_ORDERS, type ViewChoice } from './view-choice.ts';

type Props = {
  readonly snapshots: readonly Snapshot[];
  /** The systems of the tier looked at, counted at every level. */
  readonly systems: readonly TeamSystem[];
  readonly choice: ViewChoice;
  /** `says` is told to assistive technology. */
  readonly onChoose: (choice: ViewChoice, says: string) => void;
};

function gapsAt(systems: readonly TeamSystem[], level: Level): number {
  return systems.reduce((sum, { tally }) => sum + gapCount(tally.levels[level]), 0);
}

/** What sorts and narrows the matrix and the list of missed checks. */
export function ViewBar({ snapshots, systems, choice, onChoose }: Props) {
  const ofTier = (tier: Tier) => snapshots.filter((snapshot) => snapshot.tier === tier).length;
  const count = (tier: Tier | '') => plural(tier === '' ? snapshots.length : ofTier(tier), 'system', 'systems');
  return (
    <form class="team-bar needs-script" aria-label="Sort and filter" onSubmit={(event) => event.preventDefault()}>
      <label class="field">
        <span class="label">Sort by</span>
        <select
          value={choice.order}
          onChange={({ currentTarget: { value } }) =>
            onChoose({ ...choice, order: value }, `Sorted: ${orderOf(value).label}.`)
          }
        >
          {ORDERS.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
          <optgroup label="Weakest first in">
            {PRACTICE_ORDERS.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <label class="field">
        <span class="label">Tier</span>
        <select
          value={choice.tier}
          onChange={({ currentTarget }) => {
            const tier = currentTarget.value as Tier | '';
            onChoose({ ...choice, tier }, `${count(tier)} shown.`);
          }}
        >
          <option value="">All tiers ({snapshots.length})</option>
          {TIERS.map((tier) => (
            <option key={tier} value={tier}>
              {tier} ({ofTier(tier)})
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="label">Level</span>
        <select
          value={choice.level}
          onChange={({ currentTarget }) => {
            const level = currentTarget.value as Level | '';
            onChoose(
              { ...choice, level },
              level === '' ? 'Checks of all levels counted.' : `Only ${level} checks counted.`,
            );
          }}
        >
          <option value="">All levels</option>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {level} ({plural(gapsAt(systems, level), 'gap', 'gaps')})
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}
