/** What an error budget is counted from. */
export type BudgetInput = {
  /** The objective as a fraction of 1, such as 0.999. */
  readonly objective: number;
  /** Length of the window in days. */
  readonly windowDays: number;
  /** Valid events in the window. */
  readonly validEvents: number;
  /** Events so far that were not good. */
  readonly badEvents: number;
  /** Share of events that fail now, as a fraction of 1. */
  readonly errorRate: number;
};

/** What an error budget allows, what of it is spent, and how fast it goes. */
export type Budget = {
  /** Share of good events so far, as a fraction of 1. */
  readonly indicator: number;
  /** How many events may fail in the window. */
  readonly events: number;
  /** The same as minutes of full outage. */
  readonly minutes: number;
  /** Share that is spent: 1 is all of it, more is overspent. */
  readonly consumed: number;
  /** How many times as fast as allowed the budget goes now: 1 spends it exactly in the window. */
  readonly burn: number;
  /** Days that a full budget lasts at this rate; Infinity when nothing fails. */
  readonly fullLastsDays: number;
  /** Days that what is left lasts at this rate; Infinity when nothing fails. */
  readonly restLastsDays: number;
};

const MINUTES_A_DAY = 1440;

/**
 * The error budget of an objective over a window: the SRE Workbook's arithmetic (chapters 2 and 5). Expects an objective
 * under 1 and at least one valid event.
 */
export function errorBudget({ objective, windowDays, validEvents, badEvents, errorRate }: BudgetInput): Budget {
  const share = 1 - objective;
  const events = validEvents * share;
  const consumed = badEvents / events;
  const burn = errorRate / share;
  const lasts = (part: number) => (burn > 0 ? (part * windowDays) / burn : Number.POSITIVE_INFINITY);
  return {
    indicator: 1 - badEvents / validEvents,
    events,
    minutes: share * windowDays * MINUTES_A_DAY,
    consumed,
    burn,
    fullLastsDays: lasts(1),
    restLastsDays: lasts(Math.max(0, 1 - consumed)),
  };
}
