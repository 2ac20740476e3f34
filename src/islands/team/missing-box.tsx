import { useEffect, useState } from 'preact/hooks';
import { NAME_MAX } from '../../domain/assessment/assessment.ts';
import { cleanLine } from '../../domain/base/clean-text.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import { type MissingSystem, missingSystems } from '../../domain/team/missing.ts';
import type { ExpectedSystem, TeamRoster } from '../../domain/team/system.ts';
import { show } from '../status/status.ts';

export type MissingBoxProps = {
  readonly team: TeamRoster;
  /** ISO date from which on a link counts. */
  readonly since: string;
  readonly onSince: (since: string) => void;
  readonly onExpect: (expected: readonly ExpectedSystem[]) => void;
};

function Missing({ name, last, group, contact }: MissingSystem) {
  const about = [last === undefined ? 'no link yet' : `last on ${last}`, group, contact];
  return (
    <li>
      <b dir="auto">{name}</b>
      {about.filter((each) => each !== undefined).map((each, n) => [n === 0 ? ' ' : ' · ', <bdi>{each}</bdi>])}
    </li>
  );
}

/** Which systems have sent no link since a day, and which should be here at all. */
export function MissingBox({ team, since, onSince, onExpect }: MissingBoxProps) {
  const missing = missingSystems(team, since);
  const [names, setNames] = useState('');
  useEffect(() => setNames(team.expected.map(({ name }) => name).join('\n')), [team.expected]);
  const save = (event: Event) => {
    event.preventDefault();
    const known = new Map(team.expected.map((each) => [each.name, each]));
    const lines = names.split('\n').map((line) => cleanLine(line, NAME_MAX));
    const expected = [...new Set(lines)].filter((name) => name !== '').map((name) => known.get(name) ?? { name });
    onExpect(expected);
    show(`${plural(expected.length, 'system', 'systems')} should be here.`);
  };
  return (
    <section class="team-missing" aria-labelledby="team-missing">
      <h2 id="team-missing">Who is missing</h2>
      <label class="team-since">
        <span>No link since</span>
        <input
          type="date"
          value={since}
          onChange={(event) => event.currentTarget.value !== '' && onSince(event.currentTarget.value)}
        />
      </label>
      {missing.length === 0 ? (
        <p>Every system has sent a link since then.</p>
      ) : (
        <ul aria-label="Missing">
          {missing.map((each, n) => (
            <Missing key={n} {...each} />
          ))}
        </ul>
      )}
      <details class="needs-script">
        <summary>Which systems should be here</summary>
        <form class="field" onSubmit={save}>
          <label class="label" for="team-expected">
            Names, one a line
          </label>
          <textarea
            id="team-expected"
            class="note-field"
            rows={5}
            spellcheck={false}
            value={names}
            onInput={(event) => setNames(event.currentTarget.value)}
          />
          <p class="actions">
            <button type="submit" class="button">
              Keep these names
            </button>
          </p>
        </form>
      </details>
    </section>
  );
}
