import { useEffect, useRef } from 'preact/hooks';

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
  const box = useRef<HTMLDetailsElement>(null);
  const narrows = chosen.length > 0;
  useEffect(() => {
    // What narrows the list is not hidden. It never closes by itself: the last option would be taken from under the focus.
    if (narrows && box.current) box.current.open = true;
  }, [narrows]);
  return (
    <details class="filter-group" ref={box}>
      <summary>
        {label}
        {narrows ? ` (${chosen.length})` : ''}
      </summary>
      <fieldset>
        <legend class="visually-hidden">{label}</legend>
        {options.map(([option, text]) => (
          <label key={option} class="choice">
            <input
              type="checkbox"
              checked={chosen.includes(option)}
              autocomplete="off"
              onChange={() => toggle(option)}
            />
            <span>
              {text} <span class="filter-count">{counts.get(option) ?? 0}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
