import { cleanNote } from '../../domain/assessment/assessment.ts';

/** One thing that is wrong with a file, and where. */
export type FileFault = {
  /** A path such as `assessments[0].answers.error-budget-policy-signed`, or a line and column. */
  readonly where: string;
  /** One sentence: what is there, and what is allowed. */
  readonly says: string;
};

/** Most faults that are told of one file. */
export const FAULTS_MAX = 20;

/** Text of a stranger on one line, cut, and without what may not be shown. */
export function shown(text: string, max: number): string {
  const clean = cleanNote(text.slice(0, max)).replaceAll('\n', ' ');
  return text.length > max ? `${clean}…` : clean;
}

/** The beginning of a stranger's text in quotation marks. */
export function quoted(text: string): string {
  return `“${shown(text, 40)}”`;
}

// Not `JSON.stringify`: a stranger's value may be as large as the file.
function described(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return `The number ${value}`;
  if (Array.isArray(value)) return 'A list';
  return typeof value === 'object' && value !== null ? 'An object' : `${value}`;
}

/** What is said of a value that may not stand where it does: `“maybe” is not allowed here: write yes or no.` */
export function notAllowed(value: unknown, allowed: string): string {
  return value === undefined
    ? `Missing: write ${allowed}.`
    : `${described(value)} is not allowed here: write ${allowed}.`;
}
