import { compareNames } from '../../domain/base/name-order.ts';
import { LEVELS, type Level } from '../../domain/catalogue/level.ts';
import { TIERS, type Tier } from '../../domain/catalogue/tier.ts';
import { gapCount } from '../../domain/tally/count.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import type { TeamSystem } from '../../domain/team/matrix.ts';
import type { System } from '../../domain/team/system.ts';
import { ORDERS, orderOf, PRACTICE_ORDERS, type ViewChoice } from './view-choice.ts';

type Props = {
  /** All systems of the roster. */
  readonly all: readonly System[];
  /** The systems of the tier looked at, counted at every level. */
  readonly systems: readonly TeamSystem[];
  readonly choice: ViewChoice;
  /** `says` is told to assistive technology. */
  readonly onChoose: (choice: ViewChoice, says: string) => void;
};

function gapsAt(systems: readonly TeamSystem[], level: Level): number {
  return systems.reduce((sum, { tally }) => sum + gapCount(tally.levels[level]), 0);
}

/** The groups of a roster by name; empty, and last, for systems that are in none. Nothing where no system is in any. */
function groupsOf(all: readonly System[]): readonly string[] {
  const named = [...new Set(all.flatMap(({ group }) => group ?? []))].sort(compareNames);
  return named.length === 0 || all.every(({ group }) => group !== undefined) ? named : [...named, ''];
}

/** What sorts and narrows the matrix and the list of missed checks. */
export function ViewBar({ all, systems, choice, onChoose }: Props) {
  const ofTier = (tier: Tier) => all.filter(({ snapshot }) => snapshot.tier === tier).length;
  const count = (tier: Tier | '') => plural(tier === '' ? all.length : ofTier(tier), 'system', 'systems');
  const groups = groupsOf(all);
  const ofGroup = (group: string) => all.filter((system) => (system.group ?? '') === group).length;
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
          <option value="">All tiers ({all.length})</option>
          {TIERS.map((tier) => (
            <option key={tier} value={tier}>
              {tier} ({ofTier(tier)})
            </option>
          ))}
        </select>
      </label>
      {groups.length === 0 ? null : (
        <label class="field">
          <span class="label">Group</span>
          <select
            value={choice.group === undefined ? 'all' : `of ${choice.group}`}
            onChange={({ currentTarget: { value } }) => {
              const group = value === 'all' ? undefined : value.slice('of '.length);
              onChoose(
                { ...choice, group },
                `${plural(group === undefined ? all.length : ofGroup(group), 'system', 'systems')} shown.`,
              );
            }}
          >
            <option value="all">All groups ({all.length})</option>
            {groups.map((group) => (
              <option key={group} value={`of ${group}`} dir="auto">
                {group === '' ? 'No group' : group} ({ofGroup(group)})
              </option>
            ))}
          </select>
        </label>
      )}
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
