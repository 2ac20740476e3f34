import { fieldKey } from '../storage/key.ts';
import { local } from '../storage/local.ts';

/** Id of the check at which a review of an assessment was left; undefined before the first. */
export function readPlace(assessmentId: string): string | undefined {
  return local.read(fieldKey(assessmentId, 'review')) ?? undefined;
}

/** Notes the check at which a review stands, so that it is resumed there. */
export function storePlace(assessmentId: string, checkId: string): void {
  local.write(fieldKey(assessmentId, 'review'), checkId);
}
