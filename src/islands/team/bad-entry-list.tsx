import { useState } from 'preact/hooks';
import type { Reading } from './reading.ts';

type Props = { readonly reading: Reading; readonly onClose: () => void };

/** How many are shown at first. */
const SHOWN = 20;

/** What could not be read, entry by entry, and what was not taken as it stands. The good entries are on the page all the same. */
export function BadEntryList({ reading: { bad, changed, systems }, onClose }: Props) {
  const [whole, setWhole] = useState(false);
  if (bad.length + changed.length === 0) return null;
  const shown = whole ? bad : bad.slice(0, SHOWN);
  return (
    <section class="note team-bad" aria-labelledby="team-bad">
      <h2 id="team-bad">{bad.length > 0 ? 'Could not be read' : 'Not taken as it stands'}</h2>
      {bad.length === 0 ? null : (
        <>
          {systems.length === 0 ? null : <p>Everything else was read.</p>}
          <ul aria-label="Could not be read">
            {shown.map(({ where, text, says }, index) => (
              <li key={index}>
                <b dir="auto">{where}</b> {text === '' ? null : <code>{text}</code>} {says}
              </li>
            ))}
          </ul>
          {shown.length === bad.length ? null : (
            <button type="button" class="link-button" onClick={() => setWhole(true)}>
              Show all {bad.length}
            </button>
          )}
        </>
      )}
      {changed.length === 0 ? null : (
        <>
          {bad.length === 0 ? null : <p>Not taken as it stands:</p>}
          <ul aria-label="Not taken as it stands">
            {changed.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="button" onClick={onClose}>
        Close the list
      </button>
    </section>
  );
}
