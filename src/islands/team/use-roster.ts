import { catalogue, mark } from 'virtual:catalogue';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import type { ExpectedSystem, System, SystemWords, TeamRoster } from '../../domain/team/system.ts';
import type { WrittenRoster } from '../../share/roster/roster.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { announce, show } from '../status/status.ts';
import { NOTHING, type Reading, readingText } from './reading.ts';
import { putInAddress, rosterFilesInAddress, rosterInAddress } from './roster-address.ts';

const NONE: TeamRoster = { systems: [], expected: [] };
const EMPTY: WrittenRoster = { ok: true, roster: '' };

/** The roster on the page. */
export type RosterOnPage = {
  readonly team: TeamRoster;
  /** The same, as the fragment of a link. */
  readonly written: WrittenRoster;
  /** What came last: its bad entries are told. */
  readonly reading: Reading;
  /** Adds what is read; gives whether all of it could be. */
  readonly add: (reading: Promise<Reading>) => Promise<boolean>;
  /** Puts rows of the same system together: the newest now, the one before it to compare with. */
  readonly join: () => Promise<void>;
  readonly remove: (system: Pick<System, 'snapshot'>) => void;
  readonly clear: () => void;
  /** Says of a system to which group it belongs and whom to ask. */
  readonly describe: (system: Pick<System, 'snapshot'>, words: SystemWords) => void;
  /** Names the systems that should be here. */
  readonly expect: (expected: readonly ExpectedSystem[]) => void;
  /** Takes the list of bad entries down. */
  readonly dismiss: () => void;
};

/** Snapshots that are equal but for their notes give equal texts; each is encoded once. */
async function keys(): Promise<(snapshot: Snapshot) => string> {
  const { encodeCode } = await import('../../share/code/code.ts');
  const known = new WeakMap<Snapshot, string>();
  return (snapshot) => {
    const key = known.get(snapshot) ?? encodeCode(snapshot, catalogue.register, mark, catalogue.packs).code;
    known.set(snapshot, key);
    return key;
  };
}

/** What puts rows of the same system together, fetched once something is added. */
async function joiner() {
  const [{ joinSystems }, keyOf] = await Promise.all([import('../../domain/team/join.ts'), keys()]);
  return (held: readonly System[], coming: readonly System[]) => joinSystems(held, coming, keyOf);
}

/** Every system that is named without a link, once. */
function namedOnce(all: readonly ExpectedSystem[]): readonly ExpectedSystem[] {
  return [...new Map(all.map((each) => [each.name, each])).values()];
}

/**
 * The systems on the page. They come from the address, and every change goes back there; nothing is stored. A link that
 * is only opened stays as it is, and one with bad entries stays in the tab's history.
 */
export function useRoster(): RosterOnPage {
  const [team, setTeam] = useState(NONE);
  const [written, setWritten] = useState(EMPTY);
  const [reading, setReading] = useState(NOTHING);
  const latest = useRef({ team, written, changed: false, keep: false });
  const put = (next: TeamRoster, changed: boolean) => {
    latest.current.team = next;
    latest.current.changed = changed;
    setTeam(next);
  };

  useEffect(() => {
    let asked = 0;
    const read = async () => {
      asked += 1;
      const mine = asked;
      const roster = rosterInAddress();
      // The skip link led here: the address goes on holding the roster.
      if (roster === undefined) {
        if (latest.current.team.systems.length > 0) putInAddress(latest.current.written, false);
        return;
      }
      // What somebody made of a file goes before the file.
      const files = roster === '' ? rosterFilesInAddress() : [];
      if (files.length > 0) {
        const { readSiteRosters } = await import('./site-roster.ts');
        const found = await readSiteRosters(files);
        if (mine !== asked) return;
        const joined = (await joiner())([], found.systems);
        put({ systems: joined.systems, expected: namedOnce(found.expected) }, false);
        setReading(found);
        announce(`${plural(joined.systems.length, 'system', 'systems')} in this roster.`);
        return;
      }
      const { readLinks } = await import('./read.ts');
      const found = await readLinks(roster, () => 'In the link');
      if (mine !== asked) return;
      latest.current.keep = found.bad.length > 0;
      put({ systems: found.systems, expected: found.expected }, false);
      setReading(found);
      if (roster !== '') announce(`${plural(found.systems.length, 'system', 'systems')} in this link.`);
    };
    const open = () => {
      read().catch(notLoaded('The link could not be opened.'));
    };
    if (rosterInAddress() || rosterFilesInAddress().length > 0) open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);

  useEffect(() => {
    if (team === NONE) return;
    import('../../share/roster/roster.ts').then(({ writeRoster }) => {
      if (team !== latest.current.team) return;
      const next = writeRoster(team, catalogue.register, mark, catalogue.packs);
      latest.current.written = next;
      setWritten(next);
      if (!latest.current.changed) return;
      putInAddress(next, latest.current.keep);
      latest.current.keep = false;
    }, notLoaded('The roster link could not be made.'));
  }, [team]);

  /** Says what did not come. A page that is loaded anew has the roster of its address: where that has not all of it, it stays. */
  const notHere = (says: string) => {
    if (latest.current.written.ok) notLoaded(says)();
    else show(`${says} Try again; a reload would lose what is not in the address.`);
  };

  /** Takes a change back: what was here before, and what came since. */
  const backTo = (before: TeamRoster, after: TeamRoster, says: string) => {
    const undo = () => {
      const { systems, expected } = latest.current.team;
      const since = systems.filter((each) => !after.systems.includes(each) && !before.systems.includes(each));
      put({ systems: [...before.systems, ...since], expected: namedOnce([...before.expected, ...expected]) }, true);
    };
    workspace.offerUndo(says, undo);
  };
  const add = async (coming: Promise<Reading>): Promise<boolean> => {
    try {
      const [found, joinSystems] = await Promise.all([coming, joiner()]);
      const before = latest.current.team;
      const joined = joinSystems(before.systems, found.systems);
      const expected = namedOnce([...before.expected, ...found.expected]);
      const after = { systems: joined.systems, expected };
      if (found.systems.length + found.expected.length > 0) put(after, true);
      setReading(found);
      const says = readingText(found, joined);
      // Undone, both rows stand there: two systems may share a name.
      if (joined.replaced.length === 0) show(says);
      else backTo({ systems: [...before.systems, ...found.systems], expected }, after, says);
      return found.bad.length === 0;
    } catch {
      notHere('It could not be read.');
      return false;
    }
  };
  const join = async () => {
    const joinSystems = await joiner().catch(() => undefined);
    if (joinSystems === undefined) return notHere('The rows could not be put together.');
    const before = latest.current.team;
    const after = { ...before, systems: joinSystems([], before.systems).systems };
    const fewer = before.systems.length - after.systems.length;
    if (fewer === 0) return show('No two rows are of the same system and of different days.');
    put(after, true);
    backTo(before, after, `${plural(fewer, 'row', 'rows')} put together with the newer one of the same system.`);
  };
  const take = (gone: readonly Snapshot[], says: string) => {
    const before = latest.current.team;
    const isGone = ({ snapshot }: System) => gone.includes(snapshot);
    put({ ...before, systems: before.systems.filter((each) => !isGone(each)) }, true);
    const undo = () => {
      const now = latest.current.team;
      const held = new Map(now.systems.map((each) => [each.snapshot, each]));
      // In their old order, what was added since behind them; what came back meanwhile is not there twice.
      const old = before.systems.flatMap((each) => (isGone(each) ? each : (held.get(each.snapshot) ?? [])));
      const since = now.systems.filter(({ snapshot }) => !before.systems.some((each) => each.snapshot === snapshot));
      joiner().then(
        (joinSystems) => put({ ...now, systems: joinSystems(old, since).systems }, true),
        // Then the same row may stand there twice, and none is lost.
        () => put({ ...now, systems: [...old, ...since] }, true),
      );
    };
    workspace.offerUndo(says, undo);
  };
  return {
    ...{ team, written, reading, add, join },
    remove: ({ snapshot }) => take([snapshot], `“${snapshot.name}” removed from the roster.`),
    clear: () =>
      take(
        latest.current.team.systems.map(({ snapshot }) => snapshot),
        'All systems removed from the roster.',
      ),
    describe: ({ snapshot }, words) => {
      const { systems, expected } = latest.current.team;
      const described = systems.map((each) => {
        const { group: _group, contact: _contact, ...rest } = each;
        return each.snapshot === snapshot ? { ...rest, ...words } : each;
      });
      put({ systems: described, expected }, true);
    },
    expect: (expected) => put({ ...latest.current.team, expected: namedOnce(expected) }, true),
    dismiss: () => setReading(NOTHING),
  };
}
