import type { Snapshot } from '../assessment/snapshot.ts';
import type { System } from './system.ts';
import { systemKey } from './system-key.ts';

/** A newer snapshot that took the place of an older one. */
type Replacement = { readonly name: string; readonly earlier: string; readonly now: string };

/** A roster with more systems in it, and what became of them. */
export type Joined = {
  readonly systems: readonly System[];
  /** How many systems there are more than before. */
  readonly added: number;
  /** How many were there already. */
  readonly alike: number;
  /** Those whose older snapshot is what they are compared with now. */
  readonly replaced: readonly Replacement[];
  /** How many came as the earlier snapshot of a system that is there with a newer one. */
  readonly older: number;
};

/** The system with whatever is known of it by either. */
function merged(now: System, other: System, earlier: Snapshot | undefined): System {
  const { snapshot } = now;
  const uid = now.uid ?? other.uid;
  const group = now.group ?? other.group;
  const contact = now.contact ?? other.contact;
  return {
    snapshot,
    ...(earlier === undefined ? {} : { earlier }),
    ...(uid === undefined ? {} : { uid }),
    ...(group === undefined ? {} : { group }),
    ...(contact === undefined ? {} : { contact }),
  };
}

/** Of some snapshots the last one before a day. */
function lastBefore(date: string, snapshots: readonly (Snapshot | undefined)[]): Snapshot | undefined {
  const before = snapshots.filter((each): each is Snapshot => each !== undefined && each.date < date);
  return before.reduce<Snapshot | undefined>(
    (last, each) => (last === undefined || each.date > last.date ? each : last),
    undefined,
  );
}

function hasNotes({ notes }: Snapshot): boolean {
  return Object.keys(notes).length > 0;
}

/**
 * Adds systems to a roster. What is of the same system (its uid, or its name if it was given one) and of another day
 * becomes one row: the newer snapshot now, the last one before it then. Of the same day both stay, since neither is
 * newer. `keyOf` gives equal texts for equal snapshots, notes aside; of two equal ones, the one with notes is kept.
 */
export function joinSystems(
  before: readonly System[],
  added: readonly System[],
  keyOf: (snapshot: Snapshot) => string,
): Joined {
  const rows: System[] = [];
  const places = new Map<string, number[]>();
  const register = (tag: string, place: number) => {
    const known = places.get(tag);
    if (known === undefined) places.set(tag, [place]);
    else if (!known.includes(place)) known.push(place);
  };
  const tagsOf = ({ snapshot, uid }: System) => {
    const key = systemKey(snapshot.name);
    return [...(uid === undefined ? [] : [`uid ${uid}`]), ...(key === undefined ? [] : [`name ${key}`])];
  };
  const put = (place: number, system: System) => {
    rows[place] = system;
    for (const tag of [`code ${keyOf(system.snapshot)}`, ...tagsOf(system)]) register(tag, place);
  };
  const rowsAt = (tag: string) => (places.get(tag) ?? []).map((place) => ({ place, row: rows[place] as System }));
  const equalTo = ({ snapshot }: System) => {
    const key = keyOf(snapshot);
    const notes = JSON.stringify(Object.entries(snapshot.notes).sort());
    return rowsAt(`code ${key}`).find(
      ({ row }) =>
        keyOf(row.snapshot) === key &&
        (!hasNotes(row.snapshot) ||
          !hasNotes(snapshot) ||
          JSON.stringify(Object.entries(row.snapshot.notes).sort()) === notes),
    );
  };
  const sameAs = (system: System) => {
    const [uid, name] = [system.uid, systemKey(system.snapshot.name)];
    const ofUid = uid === undefined ? [] : rowsAt(`uid ${uid}`).filter(({ row }) => row.uid === uid);
    const ofName = name === undefined ? [] : rowsAt(`name ${name}`);
    const others = ofName.filter(
      ({ row }) => systemKey(row.snapshot.name) === name && (uid === undefined || row.uid === undefined),
    );
    // The newest, where an old roster has several of it.
    const found = (ofUid.length > 0 ? ofUid : others).toSorted((a, b) =>
      a.row.snapshot.date < b.row.snapshot.date ? 1 : -1,
    );
    return found.find(({ row }) => row.snapshot.date !== system.snapshot.date);
  };

  for (const [place, system] of before.entries()) put(place, system);
  let alike = 0;
  let older = 0;
  const replaced: Replacement[] = [];
  for (const system of added) {
    const equal = equalTo(system);
    if (equal !== undefined) {
      const kept = hasNotes(equal.row.snapshot) ? equal.row : { ...equal.row, snapshot: system.snapshot };
      put(equal.place, merged(kept, system, lastBefore(system.snapshot.date, [equal.row.earlier, system.earlier])));
      alike += 1;
      continue;
    }
    const same = sameAs(system);
    if (same === undefined) {
      put(rows.length, system);
      continue;
    }
    const { place, row } = same;
    const isNewer = system.snapshot.date > row.snapshot.date;
    const [now, other] = isNewer ? [system, row] : [row, system];
    put(place, merged(now, other, lastBefore(now.snapshot.date, [other.snapshot, now.earlier, other.earlier])));
    if (isNewer) replaced.push({ name: now.snapshot.name, earlier: other.snapshot.date, now: now.snapshot.date });
    else older += 1;
  }
  return { systems: rows, added: rows.length - before.length, alike, replaced, older };
}
