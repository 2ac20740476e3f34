import type { Assessment } from '../../domain/assessment/assessment.ts';
import { checkPath, templatePath, toolPath } from '../../domain/base/route.ts';
import type { Check } from '../../domain/catalogue/check.ts';
import type { WorkItem, Worklist } from '../../domain/plan/worklist.ts';
import type { Gap } from '../../domain/tally/gap.ts';

/** A plan with everything that is written about it when it leaves the browser. */
export type PlanSheet = {
  readonly assessment: Assessment;
  /** ISO date of the day on which it leaves. */
  readonly date: string;
  readonly worklist: Worklist;
  /** The words of the checks, by id. */
  readonly words: Readonly<Record<string, Check>>;
  /** Absolute address of the site, with a slash at its end. */
  readonly site: string;
};

/** The lists of a plan with what each is called, in order. */
export function sheetLists({ worklist }: PlanSheet): readonly (readonly [name: string, items: readonly WorkItem[]])[] {
  return [
    ['Overdue or due for revisiting', worklist.attention],
    ['To do', worklist.todo],
    ['To find out', worklist.findOut],
    ['Accepted risks', worklist.accepted],
  ];
}

/** The statement of a gap's check; its id where the words are missing. */
export function statementOf({ words }: PlanSheet, { check }: Gap): string {
  return words[check.id]?.statement ?? check.id;
}

/** What would close a gap; empty where the words are missing. */
export function evidenceOf({ words }: PlanSheet, { check }: Gap): string {
  return words[check.id]?.evidence ?? '';
}

/** The absolute address of a gap's check on its guide. */
export function guideLink({ site }: PlanSheet, { check, practice }: Gap): string {
  return site + checkPath(practice.slug, check.id);
}

/** The absolute address of a tool. */
export function toolLink({ site }: PlanSheet, name: string): string {
  return site + toolPath(name);
}

/** The absolute address of a template. */
export function templateLink({ site }: PlanSheet, name: string): string {
  return site + templatePath(name);
}
