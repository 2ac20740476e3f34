import { catalogue, mark } from 'virtual:catalogue';
import { useState } from 'preact/hooks';
import { addressOf } from '../../domain/base/route.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import type { TeamRoster } from '../../domain/team/system.ts';
import { LONG_LINK } from '../../share/code/limit.ts';
import { summaryLink } from '../../share/code/link.ts';
import type { WrittenRoster } from '../../share/roster/roster.ts';
import { today } from '../../state/browser/workspace.ts';
import { copyText } from '../status/copy.ts';
import { show } from '../status/status.ts';
import { download } from '../ui/download.ts';
import { LinkField } from '../ui/link-field.tsx';

export type RosterBoxProps = { readonly team: TeamRoster; readonly written: WrittenRoster };

const here = (path: string) => addressOf(window.location.origin, path);
const digits = new Intl.NumberFormat('en');

async function saveFile({ systems, expected }: TeamRoster, notes: boolean): Promise<void> {
  const { writeRosterFile } = await import('../../share/roster/roster.ts');
  const written = notes
    ? systems
    : systems.map((system) => ({ ...system, snapshot: { ...system.snapshot, notes: {} } }));
  const text = await writeRosterFile(
    { systems: written, expected },
    catalogue.register,
    here('summary/'),
    mark,
    catalogue.packs,
  );
  download(text, `roster-${today()}.txt`, 'text/plain');
  show(`Roster of ${plural(systems.length, 'system', 'systems')} saved as a file.`);
}

function LengthNote({ length }: { readonly length: number }) {
  if (length <= LONG_LINK) return null;
  return (
    <p>
      Some mail and chat programs cut links of more than {digits.format(LONG_LINK)} characters: send the file instead.
    </p>
  );
}

/** The roster to keep or to send: as one link, and as a file of links. */
export function RosterBox({ team, written }: RosterBoxProps) {
  const [notes, setNotes] = useState(false);
  const noted = team.systems.filter(({ snapshot }) => Object.keys(snapshot.notes).length > 0).length;
  const link = written.ok ? summaryLink(here('team/'), written.roster) : '';
  return (
    <section class="share needs-script" aria-labelledby="roster-heading">
      <div>
        <h2 id="roster-heading">Keep or send this roster</h2>
        <p>
          The roster is not stored in this browser. Keep the link or the file: opening either brings all of it back, and
          stores nothing. Both hold groups, contacts and what each system is compared with.
        </p>
      </div>
      <div class="link-box">
        {written.ok ? (
          <>
            <LinkField label="Roster link" link={link} />
            <button type="button" class="button primary" onClick={() => copyText(Promise.resolve(link), 'Roster link')}>
              Copy roster link
            </button>
          </>
        ) : (
          <p>
            This roster takes {digits.format(written.length)} characters, more than one link can hold. Save it as a
            file; the address of this page does not hold it.
          </p>
        )}
        <button
          type="button"
          class="button"
          onClick={() =>
            saveFile(team, notes).catch(() =>
              show(
                `The file could not be made. ${written.ok ? 'Reload the page and try again.' : 'Try again; a reload would lose what is not in the address.'}`,
              ),
            )
          }
        >
          Save roster file
        </button>
        {written.ok ? <span class="label">{digits.format(link.length)} characters</span> : null}
        <LengthNote length={link.length} />
        {noted === 0 ? null : (
          <label class="choice">
            <input type="checkbox" checked={notes} onChange={(event) => setNotes(event.currentTarget.checked)} />
            <span>Notes in the file too ({plural(noted, 'system has', 'systems have')} some). The link has none.</span>
          </label>
        )}
      </div>
    </section>
  );
}
