import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../assessment/snapshot.ts';
import { joinSystems } from './join.ts';
import type { System } from './system.ts';

function snapshot(name: string, date: string, rest: Partial<Snapshot> = {}): Snapshot {
  return { name, date, tier: 'production', answers: {}, notes: {}, edition: 4, ...rest };
}

const keyOf = ({ name, date, tier, edition, answers }: Snapshot) =>
  JSON.stringify({ name, date, tier, edition, answers });
const [Q1, Q2, Q3] = ['2026-03-01', '2026-06-01', '2026-09-01'] as const;

/** Rows in short: the name, the day now, the day then, and what else is known. */
function short(systems: readonly System[]) {
  return systems.map(({ snapshot: now, earlier, uid, group, contact }) =>
    [now.name, now.date, earlier?.date ?? '–', uid, group, contact].filter((each) => each !== undefined).join(' '),
  );
}

function joined(before: readonly System[], ...added: readonly System[]) {
  return joinSystems(before, added, keyOf);
}

const hub = (date: string, rest: Omit<System, 'snapshot'> = {}): System => ({
  snapshot: snapshot('Hub', date),
  ...rest,
});

describe('a newer link of the same system', () => {
  test('takes the place of the older one, which is kept to be compared with', () => {
    const result = joined([hub(Q1), { snapshot: snapshot('Pay', Q1) }], hub(Q2));
    expect(short(result.systems)).toEqual([`Hub ${Q2} ${Q1}`, `Pay ${Q1} –`]);
    expect(result).toMatchObject({ added: 0, alike: 0, older: 0, replaced: [{ name: 'Hub', earlier: Q1, now: Q2 }] });
  });

  test('whatever the order in which they come: now is the last, then the one before it', () => {
    for (const days of [
      [Q1, Q2, Q3],
      [Q3, Q1, Q2],
      [Q2, Q3, Q1],
      [Q1, Q3, Q2],
    ]) {
      expect(short(joined([], ...days.map((day) => hub(day))).systems)).toEqual([`Hub ${Q3} ${Q2}`]);
    }
  });

  test('an older one is where it is compared with', () => {
    const result = joined([hub(Q2)], hub(Q1));
    expect(short(result.systems)).toEqual([`Hub ${Q2} ${Q1}`]);
    expect(result).toMatchObject({ added: 0, older: 1, replaced: [] });
  });

  test('what is known of the system stays, and what the newer one says goes before it', () => {
    const before = [hub(Q1, { group: 'Core', contact: 'ana' })];
    expect(short(joined(before, hub(Q2, { contact: 'ben' })).systems)).toEqual([`Hub ${Q2} ${Q1} Core ben`]);
  });

  test('case, accents and white space in a name make no difference', () => {
    expect(short(joined([hub(Q1)], { snapshot: snapshot(' HÜB', Q2) }).systems)).toEqual([` HÜB ${Q2} ${Q1}`]);
  });

  test('a uid finds it under another name, and keeps namesakes apart', () => {
    const one = hub(Q1, { uid: 'aaaaaaaa' });
    const renamed: System = { snapshot: snapshot('Hub 2', Q2), uid: 'aaaaaaaa' };
    expect(short(joined([one], renamed).systems)).toEqual([`Hub 2 ${Q2} ${Q1} aaaaaaaa`]);
    const other = hub(Q2, { uid: 'bbbbbbbb' });
    expect(short(joined([one], other).systems)).toEqual([`Hub ${Q1} – aaaaaaaa`, `Hub ${Q2} – bbbbbbbb`]);
    expect(short(joined([hub(Q1)], other).systems)).toEqual([`Hub ${Q2} ${Q1} bbbbbbbb`]);
  });
});

describe('stays a row of its own', () => {
  test('what is of the same day: neither is newer', () => {
    const other: System = { snapshot: snapshot('Hub', Q1, { answers: { a: 'no' } }) };
    expect(joined([hub(Q1)], other)).toMatchObject({ added: 1, replaced: [] });
  });

  test('what nobody has given a name', () => {
    const mine = (date: string): System => ({ snapshot: snapshot('My system', date) });
    expect(joined([mine(Q1)], mine(Q2))).toMatchObject({ added: 1, replaced: [] });
  });

  test('what an old roster has twice, until a newer one comes: it takes the place of the newest', () => {
    const before = [hub(Q1), hub(Q2)];
    expect(short(joined(before).systems)).toEqual([`Hub ${Q1} –`, `Hub ${Q2} –`]);
    expect(short(joined(before, hub(Q3)).systems)).toEqual([`Hub ${Q1} –`, `Hub ${Q3} ${Q2}`]);
    expect(short(joined([], ...before).systems)).toEqual([`Hub ${Q2} ${Q1}`]);
  });
});

describe('what is there already', () => {
  test('stays once, with whatever more is known of it', () => {
    const result = joined([hub(Q2)], hub(Q2, { group: 'Core', earlier: snapshot('Hub', Q1) }));
    expect(short(result.systems)).toEqual([`Hub ${Q2} ${Q1} Core`]);
    expect(result).toMatchObject({ added: 0, alike: 1, replaced: [], older: 0 });
  });

  test('of two that are equal but for notes, the one with notes is kept; other notes are another', () => {
    const noted = (text: string): System => ({ snapshot: snapshot('Hub', Q1, { notes: { a: text } }) });
    expect(joined([hub(Q1)], noted('x')).systems).toEqual([noted('x')]);
    expect(joined([noted('x')], hub(Q1)).systems).toEqual([noted('x')]);
    expect(joined([noted('x')], noted('x')).systems).toEqual([noted('x')]);
    expect(joined([noted('x')], noted('y'))).toMatchObject({ added: 1 });
  });
});

test('any systems: nothing is lost, then is before now, and joining again changes nothing', () => {
  const any = fc
    .record({
      name: fc.constantFrom('Hub', 'hub', 'Pay', 'My system'),
      date: fc.constantFrom(Q1, Q2, Q3),
      answer: fc.constantFrom('yes' as const, 'no' as const),
      uid: fc.option(fc.constantFrom('aaaaaaaa', 'bbbbbbbb'), { nil: undefined }),
    })
    .map(
      ({ name, date, answer, uid }): System => ({
        snapshot: snapshot(name, date, { answers: { a: answer } }),
        ...(uid === undefined ? {} : { uid }),
      }),
    );
  fc.assert(
    fc.property(fc.array(any, { maxLength: 10 }), fc.array(any, { maxLength: 10 }), (before, added) => {
      const kept = joinSystems([], before, keyOf).systems;
      const { systems, alike, replaced, older, ...rest } = joinSystems(kept, added, keyOf);
      expect(rest.added + alike + replaced.length + older).toBe(added.length);
      for (const { snapshot: now, earlier } of systems)
        if (earlier !== undefined) expect(earlier.date < now.date).toBe(true);
      const last = [...kept, ...added]
        .map((each) => each.snapshot.date)
        .sort()
        .at(-1);
      if (last !== undefined) expect(systems.map((each) => each.snapshot.date)).toContain(last);
      expect(joinSystems(systems, [], keyOf).systems).toEqual(systems);
    }),
  );
});
