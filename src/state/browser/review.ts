import { fieldKey } from '../storage/key.ts';
import { local } from '../storage/local.ts';
import { workspace } from './workspace.ts';

/** Id of the check at which a review of an assessment was left; undefined before the first. */
export function readPlace(assessmentId: string): string | undefined {
  return local.read(fieldKey(assessmentId, 'review')) ?? undefined;
}

/** Notes the check at which a review stands, so that it is resumed there. */
export function storePlace(assessmentId: string, checkId: string): void {
  workspace.keep(fieldKey(assessmentId, 'review'), checkId);
}
