import { freeze, type Snapshot } from '../domain/assessment/snapshot.ts';
import { isDay } from '../domain/base/date.ts';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import type { Change } from '../domain/catalogue/change.ts';
import { type CheckedAssessment, checkAssessment } from '../domain/checker/check-assessment.ts';
import { tally } from '../domain/tally/tally.ts';
import {
  type AssessmentReport,
  type CheckerReport,
  fallsShort,
  reportJson,
  reportMarkdown,
} from '../share/checker/report.ts';
import { encodeCode } from '../share/code/code.ts';
import { summaryLink } from '../share/code/link.ts';
import { badgeSvg } from '../share/export/badge.ts';
import { mergeFile } from '../share/file/merge-file.ts';
import { type FileRead, readFile } from '../share/file/read-file.ts';
import { type MergeArguments, readArguments, USAGE } from './argument.ts';

/** What this checker was published with. */
export type Publication = {
  readonly catalogue: Catalogue;
  readonly changes: readonly Change[];
  readonly statements: ReadonlyMap<string, string>;
  readonly uid: string;
  readonly mark: string;
  /** Address of the site's summary page, with its slash. */
  readonly summary: string;
};

/** The machine that it runs on. */
export type Machine = {
  readonly args: readonly string[];
  readonly today: string;
  /** The text of a file; a sentence that says why there is none. */
  readonly read: (path: string) => { readonly text: string } | { readonly fault: string };
  /** How many lines a file under a root has; undefined where there is none, or none under that root. */
  readonly linesOf: (root: string, path: string) => number | undefined;
  readonly write: (path: string, text: string) => { readonly fault?: string };
};

/** What it says on both outputs, and its exit code. */
export type CheckerRun = { readonly code: 0 | 1 | 2; readonly out: string; readonly err: string };

type GoodFile = Extract<FileRead, { ok: true }>;

const unusable = (err: string): CheckerRun => ({ code: 2, out: '', err: `${err}\n` });

/** A file as assessments, or an outcome that says what is wrong with it. */
function opened(path: string, machine: Machine, { uid, catalogue }: Publication): GoodFile | CheckerRun {
  const file = machine.read(path);
  if ('fault' in file) return unusable(`${path}: ${file.fault}`);
  const read = readFile(file.text, { uid, register: catalogue.register, packs: catalogue.packs });
  if (read.ok) return read;
  return unusable(read.faults.map(({ where, says }) => `${path}: ${where}: ${says}`).join('\n'));
}

/** Merges three files into the second, as git asks a merge driver to. */
function merged({ base, ours, theirs }: MergeArguments, machine: Machine): CheckerRun {
  const texts = [base, ours, theirs].map((path) => ({ path, ...machine.read(path) }));
  const unread = texts.find((each) => 'fault' in each);
  if (unread !== undefined && 'fault' in unread) return unusable(`${unread.path}: ${unread.fault}`);
  const [before = '', mine = '', other = ''] = texts.map((each) => ('text' in each ? each.text : ''));
  const result = mergeFile({ base: before, ours: mine, theirs: other });
  if (!result.ok) return unusable(result.says);
  const { fault } = machine.write(ours, result.text);
  if (fault !== undefined) return unusable(`${ours}: ${fault}`);
  const told = result.conflicts.map((where) => `Changed by both: ${where}\n`).join('');
  return { code: result.conflicts.length === 0 ? 0 : 1, out: '', err: told };
}

/** Checks a file as the command line asks. Never throws; whatever is wrong has a sentence and an exit code. */
export function runChecker(publication: Publication, machine: Machine): CheckerRun {
  if (machine.args.includes('--help')) return { code: 0, out: `${USAGE}\n`, err: '' };
  const args = readArguments(machine.args);
  if ('fault' in args) return unusable(`${args.fault}\n\n${USAGE}`);
  if ('base' in args) return merged(args, machine);
  const today = args.today ?? machine.today;
  if (!isDay(today)) return unusable(`--today is “${today}”, which is no day. Write one such as 2026-11-26.`);
  const now = opened(args.file, machine, publication);
  if ('code' in now) return now;
  const base = args.against === undefined ? undefined : opened(args.against, machine, publication);
  if (base !== undefined && 'code' in base) return base;
  const { catalogue, changes, mark } = publication;
  const snapshotOf = (assessment: CheckedAssessment): Snapshot => freeze(assessment, now.exported, now.edition);
  const reportOf = (assessment: (typeof now.assessments)[number]): AssessmentReport => ({
    uid: assessment.uid,
    name: assessment.name,
    tier: assessment.tier,
    tally: tally(catalogue, assessment.answers, assessment.tier),
    link: summaryLink(
      publication.summary,
      encodeCode(snapshotOf(assessment), catalogue.register, mark, catalogue.packs).code,
    ),
    findings: checkAssessment(
      assessment,
      {
        ...{ catalogue, changes, today, exported: now.exported },
        linesOf: (path) => machine.linesOf(args.root, path),
      },
      base?.assessments.find(({ uid }) => uid === assessment.uid),
    ),
  });
  const gone = (base?.assessments ?? []).filter(({ uid }) => now.assessments.every((each) => each.uid !== uid));
  const report: CheckerReport = {
    ...{ file: args.file, today, ignored: now.ignored, statements: publication.statements },
    gone: gone.map(({ name }) => name),
    assessments: now.assessments.map(reportOf),
  };
  const [first] = now.assessments;
  if (args.badge !== undefined) {
    if (first === undefined) return unusable(`${args.file} has no assessment to draw a badge of.`);
    const snapshot = snapshotOf(first);
    const { fault } = machine.write(args.badge, badgeSvg(snapshot, tally(catalogue, first.answers, first.tier)));
    if (fault !== undefined) return unusable(`${args.badge}: ${fault}`);
  }
  return {
    code: fallsShort(report) ? 1 : 0,
    out: args.json ? reportJson(report) : reportMarkdown(report),
    err: '',
  };
}
