import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../domain/base/local-day.ts';
import type { Stock } from '../../domain/offline/stock.ts';
import { keepOfflineChoice } from '../../state/browser/choice.ts';
import { heldHere, isOfflineRefused, removeHeldHere } from '../../state/browser/offline.ts';
import { $shelf } from '../../state/browser/shelf.ts';
import { ExportButton } from '../file/export-button.tsx';
import { dayWords } from '../learning/day-words.ts';
import { dismissWorker, type HoldOutcome, holdSite, sparesData } from '../offline/worker.ts';
import { show } from '../status/status.ts';
import { useStore } from '../ui/use-store.ts';
import { placesOf } from '../wake/place.ts';

const OUTCOME: Readonly<Record<HoldOutcome, string>> = {
  kept: 'The site is held in this browser.',
  full: 'This browser has no room for the site. Nothing of it is held; your answers are untouched.',
  failed: 'Not all of the site came. What did is not fetched again: try it once more when the connection is better.',
  none: 'This browser does not hold sites, or not at an address like this one.',
};

/** What is held, since when and how large: all builds that are, as the newest is read with the help of the one before. */
function heldText([newest, ...older]: readonly Stock[]): string {
  if (newest === undefined) {
    const why = isOfflineRefused() ? ' You said so.' : sparesData() ? ' Your browser asks sites to spare it data.' : '';
    return `Nothing of the site is held in this browser.${why}`;
  }
  const bytes = older.reduce((sum, stock) => sum + stock.bytes, newest.bytes);
  const since = dayWords(dayOf(new Date(newest.at)));
  return `${newest.pages} pages, search and all checks of edition ${newest.edition} are held in this browser since ${since}: ${(bytes / 1e6).toFixed(1)} MB. Nothing that you wrote is among it.`;
}

function OfflineCopy() {
  const [held, setHeld] = useState<readonly Stock[]>([]);
  const [busy, setBusy] = useState(false);
  const look = () => heldHere().then(setHeld);
  useEffect(() => void look(), []);
  const hold = async () => {
    setBusy(true);
    keepOfflineChoice(true);
    show(OUTCOME[await holdSite()]);
    await look();
    setBusy(false);
  };
  const remove = async () => {
    keepOfflineChoice(false);
    await dismissWorker().catch(() => undefined);
    const gone = await removeHeldHere();
    show(gone ? 'Nothing of the site is held in this browser any more.' : 'This browser did not remove all of it.');
    await look();
  };
  return (
    <>
      <h2>Offline</h2>
      <p>What is held works without a connection: every page, every check and search. {heldText(held)}</p>
      <div class="actions">
        {held.length > 0 ? (
          <button type="button" class="button" onClick={remove}>
            Remove offline copy
          </button>
        ) : (
          <button type="button" class="button" disabled={busy} onClick={hold}>
            {busy ? 'Fetching the site…' : 'Keep this site offline'}
          </button>
        )}
      </div>
    </>
  );
}

function Install() {
  const shelf = useStore($shelf, []);
  return (
    <>
      <h2>Install</h2>
      <p>
        Installed, the site has an icon and a window of its own. It is no second copy of your answers: take one with you
        first.
      </p>
      <div class="actions">
        <ExportButton entries={shelf} label="Export a backup" text="Export a backup" all />
      </div>
      <p>
        Then choose <i>Install</i> in the menu of Chrome or Edge, or <i>Add to Dock</i> in that of Safari on a Mac.
      </p>
      <p>
        <b>On an iPhone or iPad</b> it is <i>Add to Home Screen</i>, under Share. What is installed there may have a
        storage of its own: then your answers are not in it until you import the file, on the page of assessments. It
        counts seven days of its own too, anew each time you open it.
      </p>
    </>
  );
}

/** Shows at the foot of the page what is held of the site, and how it is installed. */
export function showOffline(): void {
  for (const root of placesOf('storage')) {
    const place = document.createElement('div');
    place.className = 'storage';
    root.parentElement?.append(place);
    render(
      <>
        {import.meta.env.OFFLINE ? <OfflineCopy /> : null}
        <Install />
      </>,
      place,
    );
  }
}
