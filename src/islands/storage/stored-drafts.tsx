import { render } from 'preact';
import { plural } from '../../domain/tally/tally-text.ts';
import { draftCount } from '../../state/browser/draft.ts';
import { $shelf } from '../../state/browser/shelf.ts';
import { useStore } from '../ui/use-store.ts';
import { placesOf } from '../wake/place.ts';

/** What is drafted for each assessment, and that it counts nowhere. */
function StoredDrafts() {
  const drafted = useStore($shelf, $shelf.get()).filter(({ id }) => draftCount(id) > 0);
  if (drafted.length === 0) return null;
  return (
    <>
      <h2>Drafts</h2>
      <p>Proposed answers that nobody has confirmed. They count nowhere, and no link has them.</p>
      <ul>
        {drafted.map(({ id, assessment }) => (
          <li key={id}>
            <bdi>{assessment.name}</bdi>: {plural(draftCount(id), 'drafted answer', 'drafted answers')}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Shows it below what is kept of assessments. */
export function showDrafts(): void {
  const place = document.createElement('div');
  place.className = 'storage';
  for (const root of placesOf('storage')) root.after(place);
  render(<StoredDrafts />, place);
}
