import * as v from 'valibot';
import { FILE_FORMAT, FILE_VERSION } from '../../domain/assessment/file-limit.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import type { Learner } from '../../domain/learning/learner.ts';
import { FILE_MAX } from '../code/limit.ts';
import type { FiledAssessment } from './assessment-file.ts';
import { draftFaults, type PackIds } from './clean-drafted.ts';
import { fromElsewhere } from './elsewhere.ts';
import { cleanAssessment } from './file-clean.ts';
import { FAULTS_MAX, type FileFault, notAllowed } from './file-fault.ts';
import { cleanLearner } from './file-learner.ts';
import { fileShape, type RawFile } from './file-shape.ts';
import { unknownFields } from './file-unknown.ts';
import { jsonFaults } from './json-scanner.ts';

/** What a text turned out to be: the assessments of a file, or what is wrong with it. */
export type FileRead =
  | {
      readonly ok: true;
      readonly assessments: readonly FiledAssessment[];
      /** ISO date of the export. */
      readonly exported: string;
      /** Length of the register when it was exported. */
      readonly edition: number;
      /** What a newcomer did, where the file has it. */
      readonly learner?: Learner;
      /** A sentence for each thing that was not taken as it stands: unknown fields, and texts that had to be cleaned. */
      readonly ignored: readonly string[];
    }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** The catalogue of whoever reads: the name and the ids of its register, and those of its packs. */
type Home = { readonly uid: string; readonly register: Register; readonly packs?: PackIds | undefined };

const IGNORED_MAX = 100;

/** What is said of a file that is larger than the format allows. */
export const TOO_LARGE: FileRead = refuse('the file', 'Larger than 5 MiB: export fewer assessments at a time.');

/** What is said of a file whose bytes are no text. */
export const NOT_TEXT: FileRead = refuse(
  'the file',
  'Not text in UTF-8, as an assessment file is: export it again, or save it as UTF-8.',
);

/** The assessments in the text of a file. Never throws, whatever the text: a bad one says what is wrong, and where. */
export function readFile(text: string, home?: Home): FileRead {
  const json = text.replace(/^\ufeff/, '');
  if (json.length > FILE_MAX) return TOO_LARGE;
  if (json.trim() === '') return refuse('the file', 'There is nothing in it: export it again.');
  if (isListOfLinks(json)) return refuse('the file', LINKS);
  const faults = jsonFaults(json);
  const [first] = faults;
  if (first !== undefined && !/^\s*[[{]/.test(json)) return refuse(first.where, `${first.says} ${OTHER_KIND}`);
  return faults.length > 0 ? { ok: false, faults: faults.slice(0, FAULTS_MAX) } : readValue(JSON.parse(json), home);
}

/** Said of a text that begins like none of ours: a table, a calendar, a page, a list of another program. */
const OTHER_KIND = 'An assessment file is what Export saves; this is another kind of file.';

/** Said of summary links where a file of assessments belongs. */
const LINKS = 'Summary links, not an assessment file: they are opened on the team page, or one by one in the browser.';

// A roster file, or mail with links: JSON begins otherwise.
function isListOfLinks(text: string): boolean {
  return !/^\s*[[{"]/.test(text) && /#[1-9]\d?(?:[a-p]{6})?\.[\w-]{12}/.test(text);
}

function readValue(value: unknown, home: Home | undefined): FileRead {
  const { format, version }: { format?: unknown; version?: unknown } = Object(value);
  if (format !== FILE_FORMAT) {
    return refuse('format', `Not an assessment file of this site: in one, this is "${FILE_FORMAT}".`);
  }
  if (Number.isInteger(version) && Number(version) > FILE_VERSION) {
    return refuse('version', 'Made by a newer version of this site: reload the page, then import the file again.');
  }
  if (version !== FILE_VERSION) return refuse('version', notAllowed(version, `${FILE_VERSION}`));
  const read = v.safeParse(fileShape, value);
  const faults = read.success ? faultsBetween(read.output) : read.issues.slice(0, FAULTS_MAX).map(faultOf);
  return read.success && faults.length === 0 ? accept(read.output, value, home) : { ok: false, faults };
}

/** Said of a file that asks nothing of what this site asks. */
const NOTHING_HERE =
  'Made with another catalogue, of whose checks this site asks none: import it on the site it comes from.';

function accept(file: RawFile, value: unknown, home: Home | undefined): FileRead {
  const other = home !== undefined && file.catalogue !== undefined && file.catalogue !== home.uid;
  const taken = other ? fromElsewhere(file, home.register) : { ...file, says: [] };
  if (taken === undefined) return refuse('catalogue', NOTHING_HERE);
  const { assessments, exported, edition, learner: filed, says } = taken;
  const cleaned = assessments.map((assessment, index) =>
    cleanAssessment(assessment, `assessments[${index}]`, home?.register, home?.packs),
  );
  const changed: string[] = [];
  const learner = filed === undefined ? {} : { learner: cleanLearner(filed, changed) };
  const ignored = [...says, ...unknownFields(value), ...cleaned.flatMap(({ changes }) => changes), ...changed];
  const more = ignored.length - IGNORED_MAX;
  return {
    ok: true,
    assessments: cleaned.map(({ assessment }) => assessment),
    exported,
    edition,
    ...learner,
    ignored: more > 0 ? [...ignored.slice(0, IGNORED_MAX), `and ${more} more.`] : ignored,
  };
}

function faultsBetween(file: RawFile): readonly FileFault[] {
  const drafted = file.assessments.flatMap(({ drafts }, index) =>
    drafts === undefined ? [] : draftFaults(drafts, `assessments[${index}].drafts.`),
  );
  return [...sharedUids(file), ...drafted].slice(0, FAULTS_MAX);
}

function sharedUids({ assessments }: RawFile): readonly FileFault[] {
  const first = new Map<string, number>();
  const faults = assessments.flatMap(({ uid }, index) => {
    const other = first.get(uid);
    if (other === undefined) first.set(uid, index);
    const says = `“${uid}” is the uid of assessments[${other}] already: give each assessment its own.`;
    return other === undefined ? [] : [{ where: `assessments[${index}].uid`, says }];
  });
  return faults;
}

function faultOf(issue: v.BaseIssue<unknown>): FileFault {
  const where = `${v.getDotPath(issue)}`.replace(/(?<=\b(?:assessments|drafts|evidence))\.(\d+)/g, '[$1]');
  return { where, says: issue.message };
}

function refuse(where: string, says: string): FileRead {
  return { ok: false, faults: [{ where, says }] };
}
