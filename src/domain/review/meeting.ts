import { MILESTONE_CODE } from '../assessment/milestone.ts';
import { cleanLine } from '../base/clean-text.ts';
import { isInstant } from '../base/date.ts';
import { ENTRY_NAME } from '../catalogue/check-name.ts';

/** Most people who are named as present, and the longest of their names, in characters. */
const PRESENT_MAX = 40;
const PERSON_MAX = 60;

/** Longest meeting that can be set, in minutes. */
export const MINUTES_MAX = 600;

/** What is remembered of a review that is in progress. */
export type Meeting = {
  /** The moment at which it began; what changed is what changed since then. */
  readonly began: string;
  /** The moment since which its time is counted: it may go on another day. */
  readonly clock: string;
  /** How long it may take, in minutes; 0 where nobody said. */
  readonly minutes: number;
  readonly present: readonly string[];
  /** Whether checks that the tier does not ask are gone through too. */
  readonly others: boolean;
  /** Ids of the checks to come back to, in the order in which they were parked. */
  readonly parked: readonly string[];
  /** Ids of the checks that were gone through. */
  readonly seen: readonly string[];
  /** The assessment as it was when the review began, as a summary code. */
  readonly code: string;
  /** Fingerprints of what was written on checks then, by id. */
  readonly written: Readonly<Record<string, string>>;
};

/** Names as someone typed them, with commas or on lines of their own: each once, at most forty. */
export function readPresent(text: string): readonly string[] {
  const names = text.split(/[,;\n]/).map((name) => cleanLine(name, PERSON_MAX));
  return [...new Set(names.filter((name) => name !== ''))].slice(0, PRESENT_MAX);
}

/** A length in minutes as someone typed it; 0 for none, undefined for what is no length of a meeting. */
export function readMinutes(text: string): number | undefined {
  if (text.trim() === '') return 0;
  const minutes = Number(text);
  return Number.isInteger(minutes) && minutes > 0 && minutes <= MINUTES_MAX ? minutes : undefined;
}

/** A meeting as it is stored. */
export function meetingText(meeting: Meeting): string {
  return JSON.stringify(meeting);
}

/** A meeting out of storage; undefined for anything else. */
export function readMeeting(text: string): Meeting | undefined {
  const { began, clock, minutes, present, others, parked, seen, code, written } = fieldsOf(text);
  if (!isMoment(began) || !isMoment(clock) || !isCode(code) || typeof others !== 'boolean') return undefined;
  if (!isLength(minutes) || !isNames(present) || !isIds(parked) || !isIds(seen) || !isWritten(written))
    return undefined;
  return { began, clock, minutes, present, others, parked, seen, code, written };
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && isInstant(value);
}

function isCode(value: unknown): value is string {
  return typeof value === 'string' && MILESTONE_CODE.test(value);
}

function isLength(value: unknown): value is number {
  return value === 0 || (typeof value === 'number' && readMinutes(String(value)) === value);
}

function isNames(value: unknown): value is readonly string[] {
  return isTexts(value) && value.length <= PRESENT_MAX && value.every((name) => cleanLine(name, PERSON_MAX) === name);
}

function isIds(value: unknown): value is readonly string[] {
  return isTexts(value) && value.every((id) => ENTRY_NAME.test(id));
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string' && each !== '');
}

function isWritten(value: unknown): value is Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([id, print]) => ENTRY_NAME.test(id) && /^[\da-f]{8}$/.test(String(print)));
}

/** A meeting that goes on at some moment: what was agreed on length and people may be new, what happened stays. */
export function resumed(meeting: Meeting, terms: Pick<Meeting, 'clock' | 'minutes' | 'present' | 'others'>): Meeting {
  return { ...meeting, ...terms };
}

/** Parks a check, or takes it back; what is parked stays in its order. */
export function togglePark(meeting: Meeting, checkId: string): Meeting {
  const { parked } = meeting;
  return {
    ...meeting,
    parked: parked.includes(checkId) ? parked.filter((id) => id !== checkId) : [...parked, checkId],
  };
}

/** Notes that a check was gone through. */
export function see(meeting: Meeting, checkId: string): Meeting {
  return meeting.seen.includes(checkId) ? meeting : { ...meeting, seen: [...meeting.seen, checkId] };
}
