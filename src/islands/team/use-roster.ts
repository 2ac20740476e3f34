import { catalogue, mark } from 'virtual:catalogue';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import type { WrittenRoster } from '../../share/roster/roster.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { announce, show } from '../status/status.ts';
import { NOTHING, type Reading, readingText } from './reading.ts';
import { putInAddress, rosterInAddress } from './roster-address.ts';

const NONE: readonly Snapshot[] = [];
const EMPTY: WrittenRoster = { ok: true, roster: '' };

/** The roster on the page. */
export type RosterOnPage = {
  readonly snapshots: readonly Snapshot[];
  /** The same, as the fragment of a link. */
  readonly written: WrittenRoster;
  /** What came last: its bad entries are told. */
  readonly reading: Reading;
  /** Whether it came with the address. */
  readonly opened: boolean;
  /** Adds what is read; gives whether all of it could be. */
  readonly add: (reading: Promise<Reading>) => Promise<boolean>;
  readonly remove: (snapshot: Snapshot) => void;
  readonly clear: () => void;
  /** Takes the list of bad entries down. */
  readonly dismiss: () => void;
};

/**
 * The systems on the page. They come from the address, and every change goes back there; nothing is stored. A link that
 * is only opened stays as it is, and one with bad entries stays in the tab's history.
 */
export function useRoster(): RosterOnPage {
  const [snapshots, setSnapshots] = useState(NONE);
  const [written, setWritten] = useState(EMPTY);
  const [reading, setReading] = useState(NOTHING);
  const [opened, setOpened] = useState(false);
  const latest = useRef({ snapshots, written, changed: false, keep: false });
  const put = (next: readonly Snapshot[], changed: boolean) => {
    latest.current.snapshots = next;
    latest.current.changed = changed;
    setSnapshots(next);
  };

  useEffect(() => {
    let asked = 0;
    const read = async () => {
      asked += 1;
      const mine = asked;
      const roster = rosterInAddress();
      // The skip link led here: the address goes on holding the roster.
      if (roster === undefined) {
        if (latest.current.snapshots.length > 0) putInAddress(latest.current.written, false);
        return;
      }
      const { readLinks } = await import('./read.ts');
      const found = await readLinks(roster, () => 'In the link');
      if (mine !== asked) return;
      latest.current.keep = found.bad.length > 0;
      put(found.snapshots, false);
      setReading(found);
      setOpened(roster !== '');
      if (roster !== '') announce(`${plural(found.snapshots.length, 'system', 'systems')} in this link.`);
    };
    const open = () => {
      read().catch(notLoaded('The link could not be opened.'));
    };
    if (rosterInAddress()) open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);

  useEffect(() => {
    if (snapshots === NONE) return;
    import('../../share/roster/roster.ts').then(({ writeRoster }) => {
      if (snapshots !== latest.current.snapshots) return;
      const next = writeRoster(snapshots, catalogue.register, mark);
      latest.current.written = next;
      setWritten(next);
      if (!latest.current.changed) return;
      putInAddress(next, latest.current.keep);
      latest.current.keep = false;
    }, notLoaded('The roster link could not be made.'));
  }, [snapshots]);

  const add = async (reading: Promise<Reading>): Promise<boolean> => {
    try {
      const [found, { unite }] = await Promise.all([reading, import('../../share/roster/unite.ts')]);
      const { snapshots: before } = latest.current;
      const united = unite([...before, ...found.snapshots], catalogue.register).filter((each) => each !== undefined);
      if (found.snapshots.length > 0) put(united, true);
      setReading(found);
      show(readingText(found, united.length - before.length));
      return found.bad.length === 0;
    } catch {
      notLoaded('It could not be read.')();
      return false;
    }
  };
  const take = (gone: readonly Snapshot[], says: string) => {
    const { snapshots: before } = latest.current;
    put(
      before.filter((each) => !gone.includes(each)),
      true,
    );
    const undo = async () => {
      const { unite } = await import('../../share/roster/unite.ts');
      const now = latest.current.snapshots;
      // In their old order, what was added since behind them; what came back meanwhile is not there twice.
      const all = [...new Set([...before, ...now])].filter((each) => gone.includes(each) || now.includes(each));
      put(
        unite(all, catalogue.register).filter((each) => each !== undefined),
        true,
      );
    };
    workspace.offerUndo(says, undo);
  };
  return {
    ...{ snapshots, written, reading, opened, add },
    remove: (snapshot) => take([snapshot], `“${snapshot.name}” removed from the roster.`),
    clear: () => take(latest.current.snapshots, 'All systems removed from the roster.'),
    dismiss: () => setReading(NOTHING),
  };
}
