import type { Finding, Severity } from '../../domain/checker/finding.ts';
import type { Tally } from '../../domain/tally/tally.ts';
import { holdingText } from '../../domain/tally/tally-text.ts';
import { markdownCode, markdownLine } from '../export/markdown.ts';

/** What the checker has to say of one assessment. */
export type AssessmentReport = {
  readonly uid: string;
  readonly name: string;
  readonly tier: string;
  readonly tally: Tally;
  readonly findings: readonly Finding[];
  /** The summary link of the assessment, where the site is known. */
  readonly link?: string;
};

/** What the checker has to say of a file. */
export type CheckerReport = {
  readonly file: string;
  /** ISO date of the day on which it was checked. */
  readonly today: string;
  readonly assessments: readonly AssessmentReport[];
  /** Names of assessments that the file had before, and has no longer. */
  readonly gone: readonly string[];
  /** What was read otherwise than it stands in the file. */
  readonly ignored: readonly string[];
  /** What the checks say, by id. */
  readonly statements: ReadonlyMap<string, string>;
};

const HEADINGS: Readonly<Record<Severity, string>> = {
  fails: 'Falls short',
  warns: 'To look at',
  says: 'Told',
};

/** Whether something falls short. */
export function fallsShort({ assessments, gone }: CheckerReport): boolean {
  return gone.length > 0 || assessments.some(({ findings }) => findings.some(({ severity }) => severity === 'fails'));
}

function findingLine({ check, says, mend }: Finding, statements: CheckerReport['statements']): string {
  const found = `${markdownLine(says)} ${markdownLine(mend)}`;
  if (check === undefined) return `- ${found}`;
  const statement = statements.get(check);
  return statement === undefined
    ? `- ${markdownCode(check)}: ${found}`
    : `- ${markdownCode(check)} ${markdownLine(statement)}  \n  ${found}`;
}

function assessmentText(report: AssessmentReport, statements: CheckerReport['statements']): string {
  const groups = (Object.keys(HEADINGS) as Severity[]).flatMap((severity) => {
    const found = report.findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    return [
      `### ${HEADINGS[severity]}: ${found.length}`,
      found.map((each) => findingLine(each, statements)).join('\n'),
    ];
  });
  return [
    `## ${markdownLine(report.name)}`,
    `Tier ${report.tier}: ${holdingText(report.tally)}.`,
    ...(report.link === undefined ? [] : [`[Summary](<${report.link}>)`]),
    ...(groups.length === 0 ? ['Nothing found.'] : groups),
  ].join('\n\n');
}

function list(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${heading}\n\n${lines.map((line) => `- ${markdownLine(line)}`).join('\n')}`];
}

/** The report as Markdown, for people and for the summary of a job. Nothing that a file says is markup in it. */
export function reportMarkdown(report: CheckerReport): string {
  return `${[
    `# ${markdownLine(report.file)}: ${fallsShort(report) ? 'falls short' : 'passes'}`,
    ...list('Gone from the file, which falls short', report.gone),
    ...report.assessments.map((each) => assessmentText(each, report.statements)),
    ...list('Read otherwise than it stands', report.ignored),
  ].join('\n\n')}\n`;
}

/** The report as JSON, for programs. */
export function reportJson(report: CheckerReport): string {
  const { file, today, assessments, gone, ignored } = report;
  const value = {
    ...{ file, today, passes: !fallsShort(report), gone, ignored },
    assessments: assessments.map(({ uid, name, tier, findings, tally: { holding, practices }, link }) => ({
      ...{ uid, name, tier, holding, practices: practices.length },
      ...(link === undefined ? {} : { link }),
      findings,
    })),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
