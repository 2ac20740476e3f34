type Props = {
  readonly label: string;
  /** Value and label of each option. */
  readonly options: readonly (readonly [string, string])[];
  /** How many checks each option would show. */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** One dimension of the filter: its options, each with the number of checks that it would show. */
export function FilterGroup({ label, options, counts, chosen, onChange }: Props) {
  const toggle = (option: string) =>
    onChange(chosen.includes(option) ? chosen.filter((other) => other !== option) : [...chosen, option]);
  return (
    <details class="filter-group" open={chosen.length > 0 || undefined}>
      <summary>
        {label}
        {chosen.length === 0 ? '' : ` (${chosen.length})`}
      </summary>
      <fieldset>
        <legend class="visually-hidden">{label}</legend>
        {options.map(([option, text]) => (
          <label key={option} class="choice">
            <input type="checkbox" checked={chosen.includes(option)} onChange={() => toggle(option)} />
            <span>
              {text} <span class="filter-count">{counts.get(option) ?? 0}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
