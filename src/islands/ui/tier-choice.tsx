import { TIERS, type Tier } from '../../domain/catalogue/tier.ts';
import { TIER_MEANING } from '../../domain/catalogue/tier-text.ts';

type Props = {
  /** Name of the radio group, unlike any other on the page. */
  readonly name: string;
  readonly tier: Tier;
  readonly onChoose: (tier: Tier) => void;
};

/** The three tiers, each with what it means. */
export function TierChoice({ name, tier, onChoose }: Props) {
  return (
    <fieldset class="field">
      <legend class="label">Tier</legend>
      {TIERS.map((value) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={tier === value}
            autocomplete="off"
            onChange={() => onChoose(value)}
          />
          <span>
            <b>{value}</b> {TIER_MEANING[value]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
