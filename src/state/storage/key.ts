import { CHECK_ID } from '../../domain/catalogue/check-name.ts';
import type { PlanField } from '../../domain/plan/plan-item.ts';

/**
 * Every key this site writes to localStorage. An example of what is stored:
 *
 *   loadbearing/1/since                                              2026-11-22 0.7182   first write; gone or another = storage was emptied
 *   loadbearing/1/active                                             first        id of the assessment that opens
 *   loadbearing/1/theme                                              dark         read by the script in the head
 *   loadbearing/1/keys                                               off          single keys do nothing
 *   loadbearing/1/offline                                            off          nothing of the site is held for when there is no connection
 *   loadbearing/1/seen                                               2026-11-22   newest change of the catalogue that was seen
 *   loadbearing/1/persist                                            asked        navigator.storage.persist() was called
 *   loadbearing/1/seq                                                1764108000000   number of the last change, for the second copy
 *   loadbearing/1/room                                               ......     for a moment: whether an import will fit
 *   loadbearing/1/assessment/first/name                              Payments API
 *   loadbearing/1/assessment/first/tier                              production
 *   loadbearing/1/assessment/first/answer/error-budget-policy-signed partly
 *   loadbearing/1/assessment/first/answer/@131                       yes          a check that only a newer site knows
 *   loadbearing/1/assessment/first/note/error-budget-policy-signed   Signed in March, see the wiki.
 *   loadbearing/1/assessment/first/owner/error-budget-policy-signed  Ana        who closes a gap; so do due, risk and revisit
 *   loadbearing/1/assessment/first/milestone/1.GNUT…                 2026-11-22 Before the peak   a kept snapshot, as a code
 *   loadbearing/1/assessment/first/carried/acme.3f2a1b               BGFjbWU…     what a pack that this site lacks has in its code
 *   loadbearing/1/assessment/first/uid                               k3v90qpx2m7c says on every machine that it is the same one
 *   loadbearing/1/assessment/first/changed                           2026-11-22T09:30:00.000Z   last change
 *   loadbearing/1/assessment/first/backup                            2026-11-10   day of the last export
 *   loadbearing/1/assessment/first/unbacked                          12           changes since then
 *   loadbearing/1/assessment/first/filed                             2026-11-10 2026-11-09T…   day from which on exports say this, and the last change then
 *   loadbearing/1/assessment/first/policy                            {"staleDays":90}   how strictly the checker reads its file
 *   loadbearing/1/assessment/first/draft/every-call-has-a-timeout    {"answer":"partly","basis":"seen",…   proposed, and counted nowhere
 *   loadbearing/1/assessment/first/draft-of                          {"by":"an assistant 4.2",…   who drafted, when, and of what
 *   loadbearing/1/assessment/first/review                            one-writer-per-table   where the review mode was left
 *   loadbearing/1/assessment/first/meeting                           {"began":"2026-11-26T09:00:00.000Z",…   the review in progress
 *   loadbearing/1/assessment/first/votes                             1.GNUT… Ana   what people answered on their own, a line each
 *   loadbearing/1/learner/name                                       Mia          how the mentor knows whose link it is
 *   loadbearing/1/learner/track                                      backend-engineer 2026-11-25   and the day of the start
 *   loadbearing/1/learner/step/meet-parcelhub                        done 2026-11-25
 *   loadbearing/1/learner/evidence/meet-parcelhub                    Told to Ana at noon.
 *   loadbearing/1/learner/question/probe-that-asks-the-database      2026-11-25:goes-on 2026-11-26:all-out   attempts
 *   loadbearing/1/learner/talk/meet-parcelhub                        yes          a step or question to talk about
 *   loadbearing/1/learner/backup, …/unbacked                         as of an assessment
 *   loadbearing/1/deleted/k3v90q                                                  it is deleted; its keys stay, until they go for good
 *   loadbearing/1/gone                                               k3v90q b2    assessments that were removed for good
 *   loadbearing/1/quarantine/assessment/first/tier                   prodction    a value that could not be read
 *
 * `active` stands in sessionStorage too: a tab stays with its assessment when another tab opens another one.
 *
 * Another catalogue than the published one puts its mark between: `loadbearing-abcdef/1/…`, so that two sites of one
 * address and different catalogues never read each other's shelf, while previews of the same one share it.
 *
 * What is taken back stays as an empty value: a key that is missing was lost, or removed with its whole assessment.
 *
 * One key per answer and per note: two tabs can never overwrite each other's work, and a write costs the same with 10
 * checks as with 10,000. An assessment exists as soon as one of its keys does.
 *
 * What a newcomer does is one learner for this browser, apart from every assessment. Its ids are those of steps and questions;
 * one that the content no longer has stays stored and travels in files.
 *
 * - A check is added: nothing changes here; it is unanswered.
 * - A check is reworded: its id stays, so its answer and note stay.
 * - A check is retired: its answer and note stay stored and travel in files and codes; nothing counts them.
 * - The schema version rises: `1` becomes `2`, the site copies what it finds under `1` and leaves the originals.
 */
const mark: string = import.meta.env?.CATALOGUE_MARK ?? '';
const NAME = `loadbearing${mark && `-${mark}`}`;
export const PREFIX = `${NAME}/1/`;

/** The second copy: name of its database, and what a tab's session remembers once it has compared it. */
export const DATABASE = NAME;
export const COMPARED = `${PREFIX}compared`;

export const SINCE = `${PREFIX}since`;
export const ACTIVE = `${PREFIX}active`;
export const THEME = `${PREFIX}theme`;
export const SEEN = `${PREFIX}seen`;
export const KEYS = `${PREFIX}keys`;
export const OFFLINE = `${PREFIX}offline`;
export const PERSIST = `${PREFIX}persist`;
export const ROOM = `${PREFIX}room`;
export const GONE = `${PREFIX}gone`;
export const SEQ = `${PREFIX}seq`;
export const QUARANTINE = `${PREFIX}quarantine/`;
export const SHELF = `${PREFIX}assessment/`;
export const DELETED = `${PREFIX}deleted/`;
export const LEARNER = `${PREFIX}learner/`;

/** What stands under an answer, a note or anything else that was taken back. */
export const TAKEN_BACK = '';

/** What SINCE is while everything is being deleted: other tabs are to let go of it too. */
export const ERASED = 'erased';

/** The assessment that exists before anyone creates one. */
export const FIRST_ID = 'first';

const ASSESSMENT_ID = /^[a-z0-9]{1,24}$/;

/** The parts of an assessment that have one key each. */
export type AssessmentField =
  | 'name'
  | 'tier'
  | 'uid'
  | 'changed'
  | 'backup'
  | 'unbacked'
  | 'filed'
  | 'policy'
  | 'review'
  | 'meeting'
  | 'votes'
  | 'draft-of';

/** The parts of an assessment that have one key per check. */
export type Collection = 'answer' | 'note' | 'draft' | PlanField;

/** What one key of an assessment holds; a milestone is told from all others by its snapshot, a summary code. */
export type KeyPart =
  | { readonly kind: AssessmentField }
  | { readonly kind: Collection; readonly checkId: string }
  | { readonly kind: 'milestone'; readonly code: string };

export function isAssessmentId(text: string): boolean {
  return ASSESSMENT_ID.test(text);
}

/** What all keys of an assessment begin with. */
export function assessmentPrefix(assessmentId: string): string {
  return `${SHELF}${assessmentId}/`;
}

/** The id in a key of an assessment. */
export function assessmentIdOf(key: string): string {
  return key.slice(SHELF.length, key.indexOf('/', SHELF.length));
}

/** The key of a part of an assessment. */
export function partKey(assessmentId: string, part: KeyPart): string {
  const name = 'checkId' in part ? `/${part.checkId}` : 'code' in part ? `/${part.code}` : '';
  return assessmentPrefix(assessmentId) + part.kind + name;
}

export function fieldKey(assessmentId: string, kind: AssessmentField): string {
  return partKey(assessmentId, { kind });
}

export function checkKey(assessmentId: string, kind: Collection, checkId: string): string {
  return partKey(assessmentId, { kind, checkId });
}

export function milestoneKey(assessmentId: string, code: string): string {
  return partKey(assessmentId, { kind: 'milestone', code });
}

/** A stored key taken apart; undefined for a key that this version does not write. */
export type ParsedKey = KeyPart & { readonly assessmentId: string };

const KEY = new RegExp(
  `^${SHELF}([a-z0-9]{1,24})/(?:(name|tier|policy|uid|changed|filed|backup|unbacked|review|meeting|votes|draft-of)|(answer|note|owner|due|risk|revisit|by|draft)/(@\\d{1,5}|${CHECK_ID.source})|milestone/([1-9]\\d?(?:[a-p]{6})?\\.[\\w-]+))$`,
);

export function parseKey(key: string): ParsedKey | undefined {
  const [, assessmentId, field, collection, checkId, code] = KEY.exec(key) ?? [];
  if (assessmentId === undefined) return undefined;
  if (field !== undefined) return { kind: field as AssessmentField, assessmentId };
  if (checkId !== undefined) return { kind: collection as Collection, assessmentId, checkId };
  return { kind: 'milestone', assessmentId, code: code as string };
}
