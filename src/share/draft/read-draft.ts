import * as v from 'valibot';
import { FILE_FORMAT } from '../../domain/assessment/file-limit.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import type { Drafted } from '../../domain/draft/draft.ts';
import { cleanDrafted, draftFaults, type PackIds } from '../file/clean-drafted.ts';
import { FAULTS_MAX, type FileFault, notAllowed } from '../file/file-fault.ts';
import { unknownInDrafts } from '../file/file-unknown.ts';
import { jsonFaults } from '../file/json-scanner.ts';
import { draftFileShape } from './draft-shape.ts';

/** What a draft file calls its own format. */
export const DRAFT_FORMAT = 'loadbearing-draft';

/** The version of the format that is written. */
export const DRAFT_VERSION = 1;

/** Longest text that is looked at as a draft file, in characters: 1 MiB. */
export const DRAFT_MAX = 1_048_576;

const IGNORED_MAX = 100;

/** What a text turned out to be: drafts, or what is wrong with it. */
export type DraftRead =
  | ({
      readonly ok: true;
      /** A sentence for each thing that was not taken as it stands. */
      readonly ignored: readonly string[];
    } & Drafted)
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** The catalogue of whoever reads: the name and the ids of its register, and those of its packs. */
type Home = { readonly uid: string; readonly register: Register; readonly packs?: PackIds | undefined };

function refuse(where: string, says: string): DraftRead {
  return { ok: false, faults: [{ where, says }] };
}

/** Whether a text says of itself that it is a draft file, whatever else is wrong with it. */
export function isDraftText(text: string): boolean {
  return /^\ufeff?\s*\{[^{[]*"format"\s*:\s*"loadbearing-draft"/.test(text.slice(0, 2000));
}

/** The drafts in the text of a file. Never throws, whatever the text: a bad one says what is wrong, and where. */
export function readDraftFile(text: string, home?: Home): DraftRead {
  const json = text.replace(/^\ufeff/, '');
  if (json.length > DRAFT_MAX) return refuse('the file', 'Larger than 1 MiB: draft fewer checks at a time.');
  if (json.trim() === '') return refuse('the file', 'There is nothing in it.');
  const faults = jsonFaults(json);
  return faults.length > 0 ? { ok: false, faults: faults.slice(0, FAULTS_MAX) } : readValue(JSON.parse(json), home);
}

function readValue(value: unknown, home: Home | undefined): DraftRead {
  const { format, version }: { format?: unknown; version?: unknown } = Object(value);
  if (format !== DRAFT_FORMAT) {
    const other = format === FILE_FORMAT ? ' An assessment file is imported under Assessments.' : '';
    return refuse('format', `Not a draft file: in one, this is "${DRAFT_FORMAT}".${other}`);
  }
  if (Number.isInteger(version) && Number(version) > DRAFT_VERSION) {
    return refuse('version', 'Made for a newer version of this site: reload the page, then open the file again.');
  }
  if (version !== DRAFT_VERSION) return refuse('version', notAllowed(version, `${DRAFT_VERSION}`));
  const read = v.safeParse(draftFileShape, value);
  if (!read.success) return { ok: false, faults: read.issues.slice(0, FAULTS_MAX).map(faultOf) };
  const faults = draftFaults(read.output, '').slice(0, FAULTS_MAX);
  if (faults.length > 0) return { ok: false, faults };
  const { drafted, changes } = cleanDrafted(read.output, '', home?.register, home?.packs);
  if (drafted === undefined) return refuse('by', 'Nothing of its name can be shown: name the tool or the person.');
  const { catalogue } = read.output;
  const ignored = [
    ...(home !== undefined && catalogue !== undefined && catalogue !== home.uid
      ? ['Made for another catalogue of checks: an id that both have is taken for the same check.']
      : []),
    ...unknownInDrafts(value as object, ['format', 'version', ...Object.keys(draftFileShape.entries)], ''),
    ...changes,
  ];
  const more = ignored.length - IGNORED_MAX;
  return {
    ok: true,
    ...drafted,
    ignored: more > 0 ? [...ignored.slice(0, IGNORED_MAX), `and ${more} more.`] : ignored,
  };
}

function faultOf(issue: v.BaseIssue<unknown>): FileFault {
  return { where: `${v.getDotPath(issue)}`.replace(/\.(\d+)(?=\.|$)/g, '[$1]'), says: issue.message };
}
