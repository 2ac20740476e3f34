import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanNote } from '../../domain/assessment/assessment.ts';
import { bookFields, mergeMilestones } from '../../domain/assessment/full-assessment.ts';
import { byDate, readMilestone } from '../../domain/assessment/milestone.ts';
import { STRICTNESSES } from '../../domain/assessment/policy.ts';
import { seenName } from '../../domain/assessment/seen-name.ts';
import { isoDay, LAST_DAY } from '../../domain/base/date.ts';
import { ANSWERS } from '../../domain/catalogue/answer.ts';
import { ENTRY_NAME } from '../../domain/catalogue/check-name.ts';
import { TIERS } from '../../domain/catalogue/tier.ts';
import { cleanPlanItem } from '../../domain/plan/plan-item.ts';
import { type FiledAssessment, writeFile } from './assessment-file.ts';
import { readFile } from './read-file.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 2100 }),
);
const anyId = fc.oneof(
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,79}$/),
  fc.nat(99_999).map((place) => `@${place}`),
  fc.constantFrom('constructor', 'prototype', '0', '10', '9', 'x'.repeat(80)),
);
const anyMoment = fc
  .date({ noInvalidDate: true, min: new Date('0000-01-01'), max: new Date('9999-12-31T23:59:59.999Z') })
  .map((date) => date.toISOString());

const anyDay = fc.oneof(
  fc.nat(LAST_DAY).map(isoDay),
  anyMoment.map((moment) => moment.slice(0, 10)),
);
const anyItem = fc.record({ owner: anyText, due: anyDay, risk: anyText, revisit: anyDay }, { requiredKeys: [] });
const anyMilestone = fc.record({
  name: anyText,
  date: anyDay,
  code: fc.stringMatching(/^[1-9]\.[A-Za-z0-9_-]{1,40}$/),
});

const anyFiled: fc.Arbitrary<FiledAssessment> = fc
  .record(
    {
      uid: fc.stringMatching(/^[a-z0-9]{8,24}$/),
      name: anyText,
      tier: fc.constantFrom(...TIERS),
      changed: anyMoment,
      answers: fc.dictionary(anyId, fc.constantFrom(...ANSWERS)),
      notes: fc.dictionary(anyId, anyText),
      plan: fc.dictionary(anyId, anyItem, { minKeys: 1 }),
      // In order of time, as every file is written; a reader that puts them in order has nothing to tell.
      milestones: fc.array(anyMilestone, { minLength: 1, maxLength: 4 }).map(byDate),
      policy: fc
        .record(
          {
            essential: fc.constantFrom(...STRICTNESSES),
            moved: fc.constantFrom(...STRICTNESSES),
            staleDays: fc.nat(3650),
          },
          { requiredKeys: ['staleDays'] },
        )
        .map((policy) => ({ ...policy })),
    },
    { requiredKeys: ['uid', 'name', 'tier', 'answers', 'notes'] },
  )
  .map(({ plan, ...filed }) => ({
    ...filed,
    answers: { ...filed.answers },
    notes: { ...filed.notes },
    ...(plan === undefined ? {} : { plan: { ...plan } }),
  }));

const anyAssessments = fc.uniqueArray(anyFiled, { selector: ({ uid }) => uid, maxLength: 5 });
const anyHead = fc.record({
  exported: anyMoment.map((moment) => moment.slice(0, 10)),
  edition: fc.maxSafeNat(),
  schema: anyText,
});

/** An assessment as the browser keeps it. */
function clean(filed: FiledAssessment): FiledAssessment {
  const notes = Object.entries(filed.notes).map(([id, text]) => [id, cleanNote(text)] as const);
  const written = notes.filter(([, note]) => note.trim() !== '');
  const { plan = {}, milestones = [], ...rest } = filed;
  const items = Object.entries(plan).map(([id, item]) => [id, cleanPlanItem(item)] as const);
  const agreed = items.filter(([, item]) => Object.keys(item).length > 0);
  const kept = mergeMilestones(
    [],
    milestones.flatMap((milestone) => readMilestone(milestone) ?? []),
  );
  const fields = bookFields(Object.fromEntries(agreed), kept);
  return { ...rest, name: seenName(filed.name), notes: Object.fromEntries(written), ...fields };
}

/** A value as text, whatever the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

test('any assessments are read back as they were, and nothing is said of them', () => {
  fc.assert(
    fc.property(anyAssessments, anyHead, (any, head) => {
      const assessments = any.map(clean);
      const { exported, edition } = head;
      const read = readFile(writeFile(assessments, head));
      expect(read).toEqual({ ok: true, assessments, exported, edition, ignored: [] });
    }),
  );
});

test('texts that may not be shown are cleaned, and each is told', () => {
  fc.assert(
    fc.property(anyAssessments, anyHead, (any, head) => {
      const read = readFile(writeFile(any, head));
      const kept = any.map(clean);
      expect(read).toMatchObject({ ok: true, assessments: kept });
      const changed = any.some((each, index) => canonical(each) !== canonical(kept[index]));
      expect(read.ok && read.ignored.length > 0).toBe(changed);
    }),
  );
});

test('what is read is written the same', () => {
  fc.assert(
    fc.property(anyAssessments, anyHead, (any, head) => {
      const text = writeFile(any.map(clean), head);
      const read = readFile(text);
      expect(read.ok && writeFile(read.assessments, head)).toBe(text);
    }),
  );
});

test('every id that the arbitraries make is an id', () => {
  fc.assert(fc.property(anyId, (id) => ENTRY_NAME.test(id)));
});
