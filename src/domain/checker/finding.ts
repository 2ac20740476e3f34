/** What a finding means for whoever asked: the file falls short, somebody should look, or it is only told. */
const SEVERITIES = ['fails', 'warns', 'says'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** The rules of the checker, in the order in which a report has them. */
const RULES = [
  'draft',
  'worse',
  'essential',
  'policy',
  'overdue',
  'moved',
  'reworded',
  'stale',
  'retired',
  'newer',
  'better',
] as const;

type Rule = (typeof RULES)[number];

/** Something that the checker found in an assessment. */
export type Finding = {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Id of the check that it is about; absent where it is about the assessment. */
  readonly check?: string;
  /** What was found, in one sentence. */
  readonly says: string;
  /** What to do about it, in one sentence. */
  readonly mend: string;
};

/** Findings as a report has them: what falls short first, then by rule, each in the order found. */
export function sortedFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || RULES.indexOf(a.rule) - RULES.indexOf(b.rule),
  );
}
