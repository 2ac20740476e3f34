import { entry } from '../base/entry.ts';

/** How strict the checker is with a finding that may be made stricter or milder. */
export const STRICTNESSES = ['fails', 'warns'] as const;

type Strictness = (typeof STRICTNESSES)[number];

/** Most days that a policy may wait. */
export const POLICY_DAYS_MAX = 3650;

/** What a team has agreed with itself on how its assessment is checked; what is absent is as the checker has it. */
export type Policy = {
  /** An essential check that is answered No, with nothing agreed on it. */
  readonly essential?: Strictness;
  /** Evidence in a note that is not there any more. */
  readonly moved?: Strictness;
  /** Days after which a date that has passed falls short. */
  readonly overdueDays?: number;
  /** Days without a change after which an assessment is told to be old. */
  readonly staleDays?: number;
};

/** The parts of a policy, in the order in which they are written. */
export const POLICY_FIELDS = ['essential', 'moved', 'overdueDays', 'staleDays'] as const;

export type PolicyField = (typeof POLICY_FIELDS)[number];

function isOfField(field: PolicyField, value: unknown): boolean {
  return field === 'essential' || field === 'moved'
    ? STRICTNESSES.some((each) => each === value)
    : Number.isInteger(value) && Number(value) >= 0 && Number(value) <= POLICY_DAYS_MAX;
}

/** What is known of a policy, its fields in their order. */
export function knownPolicy(policy: Policy): Policy {
  return Object.fromEntries(POLICY_FIELDS.flatMap((field) => given(policy, field)));
}

/** A policy as a field of an assessment: one that says nothing is absent. */
export function policyField(policy: Policy): { readonly policy?: Policy } {
  return Object.keys(policy).length === 0 ? {} : { policy };
}

/** A policy as one line, as it is stored. */
export function policyText(policy: Policy): string {
  return JSON.stringify(knownPolicy(policy));
}

function given(policy: object, field: PolicyField): readonly (readonly [PolicyField, unknown])[] {
  const value = entry(policy as Record<string, unknown>, field);
  return value === undefined ? [] : [[field, value]];
}

/** A stored policy; undefined where it cannot be read. What a newer version has agreed on is left out. */
export function readPolicy(text: string): Policy | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const fields = POLICY_FIELDS.flatMap((field) => given(value, field));
    return fields.every(([field, each]) => isOfField(field, each)) ? Object.fromEntries(fields) : undefined;
  } catch {
    return undefined;
  }
}

/** The fields in which two policies differ, in their order. */
export function policyChanges(before: Policy = {}, after: Policy = {}): readonly PolicyField[] {
  return POLICY_FIELDS.filter((field) => before[field] !== after[field]);
}

/** Where one policy is milder than another: the fields, in their order. `standard` is what holds where neither says anything. */
export function milderFields(now: Policy, before: Policy, standard: Required<Policy>): readonly PolicyField[] {
  return POLICY_FIELDS.filter((field) => {
    const [a, b] = [now[field] ?? standard[field], before[field] ?? standard[field]];
    return typeof a === 'number' && typeof b === 'number' ? a > b : a === 'warns' && b === 'fails';
  });
}
