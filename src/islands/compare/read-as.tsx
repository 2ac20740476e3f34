import type { ReadAs } from '../../share/code/compare-link.ts';

type Props = {
  readonly as: ReadAs;
  readonly differing: boolean;
  readonly onAs: (as: ReadAs) => void;
  readonly onDiffering: (differing: boolean) => void;
  readonly onSwap: () => void;
};

const WAYS = [
  ['time', 'Then and now'],
  ['people', 'Two people'],
] as const;

/** How the two are read, and whether what is the same is left out. */
export function ReadAsBar({ as, differing, onAs, onDiffering, onSwap }: Props) {
  return (
    <div class="read-as">
      <fieldset>
        <legend class="label">Read as</legend>
        {WAYS.map(([value, label]) => (
          <label key={value} class="choice">
            <input type="radio" name="read-as" value={value} checked={as === value} onChange={() => onAs(value)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <label class="choice">
        <input
          type="checkbox"
          checked={differing}
          autocomplete="off"
          onChange={(event) => onDiffering(event.currentTarget.checked)}
        />
        <span>Only the differences</span>
      </label>
      <button type="button" class="button" onClick={onSwap}>
        Swap first and second
      </button>
    </div>
  );
}
