import { type FullAssessment, ownItem } from '../assessment/full-assessment.ts';
import { milderFields, type Policy } from '../assessment/policy.ts';
import { dayNumber } from '../base/date.ts';
import { entry } from '../base/entry.ts';
import { ANSWER_LABEL, type Answer } from '../catalogue/answer.ts';
import { allChecks, type Catalogue } from '../catalogue/catalogue.ts';
import { type Change, retirements } from '../catalogue/change.ts';
import { TIERS } from '../catalogue/tier.ts';
import { answerMove } from '../compare/answer-move.ts';
import { handlingOf } from '../plan/plan-item.ts';
import { plan } from '../tally/gap.ts';
import { evidencePaths } from './evidence-path.ts';
import { type Finding, sortedFindings } from './finding.ts';

/** What the checker needs to know besides the assessment. */
export type CheckerWorld = {
  readonly catalogue: Catalogue;
  /** What changed in the catalogue, newest first. */
  readonly changes: readonly Change[];
  /** Today as an ISO date. */
  readonly today: string;
  /** ISO date of the export. */
  readonly exported: string;
  /** How many lines a file of the repository has; undefined where there is none of that path. */
  readonly linesOf: (path: string) => number | undefined;
};

/** An assessment as a file has it. */
export type CheckedAssessment = FullAssessment & { readonly changed?: string | undefined };

/** From when on what is overdue falls short, and what is old is told, in days. */
const OVERDUE_DAYS = 30;
const STALE_DAYS = 120;

/** What holds for an assessment whose file says nothing else. */
function standardOf(tier: CheckedAssessment['tier']): Required<Policy> {
  return {
    essential: tier === 'critical' ? 'fails' : 'warns',
    moved: 'warns',
    overdueDays: OVERDUE_DAYS,
    staleDays: STALE_DAYS,
  };
}

/** The policy by which an assessment is checked. */
function policyOf({ tier, policy }: CheckedAssessment): Required<Policy> {
  return { ...standardOf(tier), ...policy };
}

/** Where the policy allows more than that of the base: whoever reviews the change is to know. */
function milder(now: CheckedAssessment, base: CheckedAssessment): readonly Finding[] {
  const fields = milderFields(now.policy ?? {}, base.policy ?? {}, standardOf(now.tier));
  const [after, before] = [policyOf(now), { ...standardOf(now.tier), ...base.policy }];
  const tiers = [TIERS.indexOf(now.tier), TIERS.indexOf(base.tier)] as const;
  const mend = 'Let somebody who did not write it agree to it.';
  const asks: readonly Finding[] =
    tiers[0] < tiers[1]
      ? [
          {
            ...{ rule: 'policy', severity: 'warns', mend },
            says: `The tier was ${base.tier}, and is ${now.tier}: fewer checks are asked.`,
          },
        ]
      : [];
  const allows = fields.map(
    (field): Finding => ({
      ...{ rule: 'policy', severity: 'warns', mend },
      says: `The policy allows more than before: ${field} was ${before[field]}, and is ${after[field]}.`,
    }),
  );
  return [...asks, ...allows];
}

/** Days from one ISO date to another; 0 where one of them is none. */
function daysBetween(from: string, to: string): number {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return start === undefined || end === undefined ? 0 : end - start;
}

const said = (answer: Answer | undefined) => (answer === undefined ? 'Unanswered' : ANSWER_LABEL[answer]);

/** A note that says that a tool or a colleague wrote the answer, and not that somebody confirmed it. */
function isUnconfirmed(note: string): boolean {
  return note.split('\n').some((line) => /^Drafted by /.test(line) && !/\bconfirmed \d{4}-\d\d-\d\d\b/.test(line));
}

function drafts({ notes }: CheckedAssessment): readonly Finding[] {
  return Object.entries(notes)
    .filter(([, note]) => isUnconfirmed(note))
    .map(([check]) => ({
      rule: 'draft',
      severity: 'fails',
      check,
      says: 'The note says that the answer was drafted, and nobody has confirmed it.',
      mend: 'Confirm it on the site, or take the answer back.',
    }));
}

/** What hides a claim when it is taken back. */
const CLAIMS: readonly (Answer | undefined)[] = ['yes', 'partly', 'na'];

/** Whether an answer claims less than before. */
function isWorse(before: Answer | undefined, after: Answer | undefined): boolean {
  const move = answerMove(before, after);
  return move === 'worse' || (move === 'cleared' && CLAIMS.includes(before)) || (before === 'na' && after === 'no');
}

function moves(now: CheckedAssessment, base: CheckedAssessment): readonly Finding[] {
  const ids = [...new Set([...Object.keys(base.answers), ...Object.keys(now.answers)])];
  return ids.flatMap((check): Finding[] => {
    const [before, after] = [entry(base.answers, check), entry(now.answers, check)];
    const says = `${said(before)} before, ${said(after)} now`;
    if (answerMove(before, after) === 'better') {
      return [{ rule: 'better', severity: 'says', check, says: `${says}.`, mend: 'Nothing: the base rises with it.' }];
    }
    if (!isWorse(before, after)) return [];
    const note = entry(now.notes, check) ?? '';
    return note !== '' && note !== entry(base.notes, check)
      ? [{ rule: 'worse', severity: 'says', check, says: `${says}, and its note says why.`, mend: 'Nothing to do.' }]
      : [
          {
            rule: 'worse',
            severity: 'fails',
            check,
            says: `${says}, and its note did not change.`,
            mend: 'Say in its note what happened.',
          },
        ];
  });
}

function essentials(now: CheckedAssessment, { catalogue }: CheckerWorld) {
  const { answers, tier, plan: items = {} } = now;
  const { essential: severity } = policyOf(now);
  return plan(catalogue, answers, tier)
    .filter(({ check, answer }) => check.level === 'essential' && answer === 'no')
    .filter(({ check: { id } }) => {
      const { owner, due, risk } = ownItem(items, id);
      return risk === undefined && (owner === undefined || due === undefined);
    })
    .map(
      ({ check: { id } }): Finding => ({
        rule: 'essential',
        severity,
        check: id,
        says: 'An essential check is answered No, and the plan has neither owner and date nor an accepted risk.',
        mend: 'Give it an owner and a due date, or accept the risk with a reason.',
      }),
    );
}

function overdue(now: CheckedAssessment, { catalogue, today }: CheckerWorld) {
  const { answers, tier, plan: items = {} } = now;
  const { overdueDays } = policyOf(now);
  return plan(catalogue, answers, tier).flatMap(({ check: { id } }): Finding[] => {
    const item = ownItem(items, id);
    const handling = handlingOf(item, today);
    const day = handling === 'overdue' ? item.due : handling === 'revisit' ? item.revisit : undefined;
    if (day === undefined) return [];
    const severity = daysBetween(day, today) > overdueDays ? 'fails' : 'warns';
    return [
      handling === 'overdue'
        ? {
            ...{ rule: 'overdue', severity, check: id },
            says: `It was due on ${day}${item.owner === undefined ? '' : `, by ${item.owner}`}.`,
            mend: 'Close the gap and answer the check again, or agree on another date.',
          }
        : {
            ...{ rule: 'overdue', severity, check: id },
            says: `The accepted risk was to be looked at again on ${day}.`,
            mend: 'Look at it again: close the gap, or accept it to another day.',
          },
    ];
  });
}

function moved(now: CheckedAssessment, { linesOf }: CheckerWorld): readonly Finding[] {
  const { notes } = now;
  const { moved: severity } = policyOf(now);
  return Object.entries(notes).flatMap(([check, note]) =>
    evidencePaths(note).flatMap(({ path, line }): Finding[] => {
      const lines = linesOf(path);
      if (lines !== undefined && line <= lines) return [];
      const says = lines === undefined ? 'is not there' : `has ${lines} ${lines === 1 ? 'line' : 'lines'}`;
      return [
        {
          ...{ rule: 'moved', severity, check },
          says: `Its evidence moved: ${path}#L${line} is named, and the file ${says}.`,
          mend: 'Find the evidence again, and correct the note or the answer.',
        },
      ];
    }),
  );
}

function changedSince({ answers }: CheckedAssessment, { changes, exported }: CheckerWorld): readonly Finding[] {
  const since = changes.filter(({ date }) => date > exported);
  const answered = (id: string) => entry(answers, id) !== undefined;
  const reworded = since.flatMap((change) => change.reworded).filter(({ id }) => answered(id));
  const retired = [...retirements(since).values()].filter(({ id }) => answered(id));
  return [
    ...[...new Map(reworded.map((each) => [each.id, each])).values()].map(
      ({ id, says }): Finding => ({
        ...{ rule: 'reworded', severity: 'warns', check: id },
        says: `It was put in other words since the file was exported: ${says}`,
        mend: 'Read it again, answer it again, and export the file anew.',
      }),
    ),
    ...retired.map(
      ({ id, says }): Finding => ({
        ...{ rule: 'retired', severity: 'says', check: id },
        says: `It is no longer asked: ${says}`,
        mend: 'Nothing: its answer stays in the file, and counts nowhere.',
      }),
    ),
  ];
}

function newer({ answers }: CheckedAssessment, { catalogue }: CheckerWorld): readonly Finding[] {
  const known = new Set([...catalogue.register, ...allChecks(catalogue).map(({ id }) => id)]);
  const unknown = Object.keys(answers).filter((id) => !known.has(id));
  return unknown.length === 0
    ? []
    : [
        {
          ...{ rule: 'newer', severity: 'says' },
          says: `${unknown.length} ${unknown.length === 1 ? 'answer is' : 'answers are'} to checks that this checker does not know.`,
          mend: 'Copy the checker anew from the site that the file comes from.',
        },
      ];
}

function stale(now: CheckedAssessment, { exported, today }: CheckerWorld): readonly Finding[] {
  const { changed } = now;
  const last = changed?.slice(0, exported.length) ?? exported;
  const days = daysBetween(last, today);
  return days <= policyOf(now).staleDays
    ? []
    : [
        {
          ...{ rule: 'stale', severity: 'warns' },
          says: `Nothing changed since ${last}, ${days} days ago.`,
          mend: 'Go through the answers again: three months change a system.',
        },
      ];
}

/**
 * What there is to say about an assessment, also against what it was before, where that is given. Ids that strangers chose
 * are entries as any others; nothing throws.
 */
export function checkAssessment(
  now: CheckedAssessment,
  world: CheckerWorld,
  base?: CheckedAssessment,
): readonly Finding[] {
  return sortedFindings([
    ...drafts(now),
    ...(base === undefined ? [] : [...moves(now, base), ...milder(now, base)]),
    ...essentials(now, world),
    ...overdue(now, world),
    ...moved(now, world),
    ...changedSince(now, world),
    ...newer(now, world),
    ...stale(now, world),
  ]);
}
