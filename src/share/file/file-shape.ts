import * as v from 'valibot';
import { ASSESSMENTS_MAX, MILESTONES_MAX, UID } from '../../domain/assessment/file-limit.ts';
import type { Milestone } from '../../domain/assessment/milestone.ts';
import type { Policy } from '../../domain/assessment/policy.ts';
import { isDay, isInstant } from '../../domain/base/date.ts';
import { ANSWERS } from '../../domain/catalogue/answer.ts';
import { TIERS } from '../../domain/catalogue/tier.ts';
import { draftedShape } from './file-draft.ts';
import { entriesShape, isObject, isOf } from './file-entry.ts';
import { notAllowed } from './file-fault.ts';
import { learnerShape } from './file-learner.ts';
import { itemShape, milestoneShape, policyShape } from './file-record.ts';

const ALLOWED: Readonly<Record<string, string>> = {
  $schema: 'the address of the schema, or leave it out',
  exported: 'a day such as 2026-11-22',
  edition: 'a whole number from 0',
  catalogue: '8 to 24 characters of a–z and 0–9, or leave it out',
  assessments: 'a list of assessments',
  uid: '8 to 24 characters of a–z and 0–9',
  name: 'text',
  tier: `one of ${TIERS.join(', ')}`,
  changed: 'a moment such as 2026-11-20T09:30:00.000Z, or leave it out',
  answers: 'an object of answers by check id',
  notes: 'an object of notes by check id',
  plan: 'an object of plan items by check id, or leave it out',
  milestones: 'a list of milestones, or leave it out',
  policy:
    'an object with essential and moved as fails or warns, overdueDays and staleDays as whole numbers up to 3650, or leave it out',
  carried: 'an object of what packs have in it, or leave it out',
  learner: 'an object of what a newcomer did, or leave it out',
};

// The message of a field of this name, for whatever is wrong with it.
const says = (name: string) => (issue: v.BaseIssue<unknown>) => notAllowed(issue.input, `${ALLOWED[name]}`);

// The message of an object: of a field that it lacks (the issue has a path then), or that it is none itself.
const lacks = (issue: v.BaseIssue<unknown>) =>
  notAllowed(issue.input, ALLOWED[`${issue.path?.[0].key}`] ?? 'an object with uid, name, tier, answers and notes');

/** The shape of one assessment. */
export const filedShape = v.object(
  {
    uid: v.pipe(v.string(says('uid')), v.regex(UID, says('uid'))),
    name: v.string(says('name')),
    tier: v.picklist(TIERS, says('tier')),
    changed: v.exactOptional(v.pipe(v.string(says('changed')), v.check(isInstant, says('changed')))),
    answers: entriesShape({
      value: v.picklist(ANSWERS),
      allowed: `${ALLOWED['answers']}`,
      allowedValue: 'yes, partly, no, unknown or na',
    }),
    notes: entriesShape({
      value: v.string(),
      allowed: `${ALLOWED['notes']}`,
      allowedValue: 'text',
    }),
    plan: v.exactOptional(
      entriesShape({
        value: itemShape,
        allowed: `${ALLOWED['plan']}`,
        allowedValue: 'an object with owner, risk and by as text, due and revisit as days such as 2026-11-22',
      }),
    ),
    policy: v.exactOptional(
      // One message for all of it; its shape beside it, for whoever describes the file to others.
      Object.assign(
        v.custom<Policy>((value) => isOf(policyShape, value), says('policy')),
        { value: policyShape },
      ),
    ),
    drafts: v.exactOptional(draftedShape),
    milestones: v.exactOptional(
      v.pipe(
        v.custom<unknown[]>(Array.isArray, says('milestones')),
        v.maxLength(
          MILESTONES_MAX,
          (issue) => `${issue.received} milestones are here; at most ${MILESTONES_MAX} are read.`,
        ),
        v.array(
          // One message for all of it; its shape beside it, for whoever describes the file to others.
          Object.assign(
            v.custom<Milestone>(
              (value) => isOf(milestoneShape, value),
              ({ input }) =>
                notAllowed(
                  input,
                  'an object with a name, a day such as 2026-11-22 as date, and a summary code as code',
                ),
            ),
            { value: milestoneShape },
          ),
        ),
      ),
    ),
    // Whether it can be read is looked at later: what cannot is left out, and the rest of the file is good.
    carried: v.exactOptional(
      Object.assign(v.custom<Readonly<Record<string, unknown>>>(isObject, says('carried')), {
        value: v.looseObject({}),
      }),
    ),
  },
  lacks,
);

/** The shape of a file of version 1, once its format and version are known. Fields that it does not name are left alone. */
export const fileShape = v.object(
  {
    $schema: v.exactOptional(v.string(says('$schema'))),
    exported: v.pipe(v.string(says('exported')), v.check(isDay, says('exported'))),
    edition: v.pipe(v.number(says('edition')), v.safeInteger(says('edition')), v.minValue(0, says('edition'))),
    catalogue: v.exactOptional(v.pipe(v.string(says('catalogue')), v.regex(UID, says('catalogue')))),
    assessments: v.pipe(
      v.custom<unknown[]>(Array.isArray, says('assessments')),
      // Before its items are looked at: a file of 5 MiB has room for a million.
      v.maxLength(
        ASSESSMENTS_MAX,
        (issue) => `${issue.received} assessments are here; at most ${ASSESSMENTS_MAX} are read.`,
      ),
      v.array(filedShape),
    ),
    learner: v.exactOptional(learnerShape),
  },
  lacks,
);

/** A file as it is written, before its texts are cleaned. */
export type RawFile = v.InferOutput<typeof fileShape>;

/** One of its assessments. */
export type RawAssessment = v.InferOutput<typeof filedShape>;
