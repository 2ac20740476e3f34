/** What an alert does: wakes somebody, or waits for the morning. */
type Severity = 'page' | 'ticket';

/** "This share of the budget within this many hours", watched over a long and a short window. */
type BudgetRule = {
  readonly severity: Severity;
  readonly share: number;
  readonly longHours: number;
  readonly shortHours: number;
};

/** Multi-window, multi-burn-rate rules of the SRE Workbook, chapter 5; the one over 24 hours stands in its rule text. */
const RULES: readonly BudgetRule[] = [
  { severity: 'page', share: 0.02, longHours: 1, shortHours: 1 / 12 },
  { severity: 'page', share: 0.05, longHours: 6, shortHours: 0.5 },
  { severity: 'ticket', share: 0.1, longHours: 24, shortHours: 2 },
  { severity: 'ticket', share: 0.1, longHours: 72, shortHours: 6 },
];

/** One rule for an objective and a window. */
export type AlertRule = BudgetRule & {
  /** The burn rate from which it fires. */
  readonly burn: number;
  /** The error rate from which it fires, as a fraction of 1; above 1 it never fires. */
  readonly errorRate: number;
};

/** The burn-rate alerts of an objective (a fraction of 1) over a window in days. The multipliers of 30 days hold only there. */
export function alertRules(objective: number, windowDays: number): readonly AlertRule[] {
  return RULES.map((rule) => {
    const burn = (rule.share * windowDays * 24) / rule.longHours;
    return { ...rule, burn, errorRate: burn * (1 - objective) };
  });
}

/** Hours until a rule fires while events fail at a constant rate; Infinity when that rate is not above its threshold. */
export function hoursToFire(rule: AlertRule, errorRate: number): number {
  return errorRate > rule.errorRate ? (rule.longHours * rule.errorRate) / errorRate : Number.POSITIVE_INFINITY;
}
