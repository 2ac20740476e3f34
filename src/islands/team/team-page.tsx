import './team.css';
import './matrix.css';
import { AddSystems } from './add-systems.tsx';
import { BadEntryList } from './bad-entry-list.tsx';
import { TeamView } from './team-view.tsx';
import { useRoster } from './use-roster.ts';

/** Many snapshots side by side; `example` is a summary link as it looks. */
export function TeamPage({ example }: { readonly example: string }) {
  const roster = useRoster();
  const { team, reading, add, dismiss } = roster;
  const { systems } = team;
  return (
    <>
      <AddSystems open={systems.length === 0 || reading.bad.length > 0} example={example} onAdd={add} />
      <BadEntryList reading={reading} onClose={dismiss} />
      {systems.length === 0 ? (
        <p class="team-empty needs-script">
          No systems yet. Ask each team for its summary link: the Summary page has a button that copies it.
        </p>
      ) : (
        <TeamView roster={roster} />
      )}
    </>
  );
}
