import * as v from 'valibot';
import { MILESTONE_CODE } from '../../domain/assessment/milestone.ts';
import { POLICY_DAYS_MAX, type PolicyField, STRICTNESSES } from '../../domain/assessment/policy.ts';
import { isDay } from '../../domain/base/date.ts';
import type { PlanField } from '../../domain/plan/plan-item.ts';

const day = v.pipe(v.string(), v.check(isDay));

// Every field of an item is here, or the compiler says so: one that is stored and not filed would be lost by a backup.
const itemFields = {
  owner: v.exactOptional(v.string()),
  due: v.exactOptional(day),
  risk: v.exactOptional(v.string()),
  revisit: v.exactOptional(day),
  by: v.exactOptional(v.string()),
} satisfies Readonly<Record<PlanField, v.GenericSchema>>;

/** The shape of a plan item. What it says is looked at later. */
export const itemShape = v.object(itemFields);

const strictness = v.picklist(STRICTNESSES);
const days = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(POLICY_DAYS_MAX));

const policyFields = {
  essential: v.exactOptional(strictness),
  moved: v.exactOptional(strictness),
  overdueDays: v.exactOptional(days),
  staleDays: v.exactOptional(days),
} satisfies Readonly<Record<PolicyField, v.GenericSchema>>;

/** The shape of a policy. */
export const policyShape = v.object(policyFields);

/** The shape of a milestone. Whether its code can be opened is not judged. */
export const milestoneShape = v.object({
  name: v.string(),
  date: day,
  code: v.pipe(v.string(), v.regex(MILESTONE_CODE)),
});
