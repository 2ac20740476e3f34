import type { PlanField } from '../../domain/plan/plan-item.ts';
import { assessmentPrefix } from '../storage/key.ts';

/** A stored key of a plan item's field or of a milestone, taken apart. */
export type RecordKey =
  | { readonly kind: PlanField; readonly checkId: string }
  | { readonly kind: 'milestone'; readonly code: string };

const KEY = /^(?:(owner|due|risk|revisit)\/(@?[a-z0-9][a-z0-9-]{0,80})|milestone\/([1-9][0-9]?\.[A-Za-z0-9_-]+))$/;

/** The key of one field of what is agreed on a check. */
export function planKey(assessmentId: string, field: PlanField, checkId: string): string {
  return `${assessmentPrefix(assessmentId)}${field}/${checkId}`;
}

/** The key of a milestone: its snapshot tells it from all others. */
export function milestoneKey(assessmentId: string, code: string): string {
  return `${assessmentPrefix(assessmentId)}milestone/${code}`;
}

/** A key of an assessment taken apart; undefined where it is neither a plan item's nor a milestone's. */
export function parseRecordKey(assessmentId: string, key: string): RecordKey | undefined {
  const [, field, checkId, code] = KEY.exec(key.slice(assessmentPrefix(assessmentId).length)) ?? [];
  if (code !== undefined) return { kind: 'milestone', code };
  return checkId === undefined ? undefined : { kind: field as PlanField, checkId };
}
