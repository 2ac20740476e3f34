import { errorBudget } from '../../domain/tool/error-budget.ts';
import { budgetInput } from '../../domain/tool/error-budget-tool.ts';
import { counted, daysText, percentage, times } from '../../domain/tool/wording.ts';
import { CurveDrawing } from '../../figure/curve/curve-drawing.tsx';
import { ticks } from '../../figure/geometry/scale.ts';
import type { ToolDrawing } from './tool-form.tsx';

/** What is left of the budget over one more window: at the present rate, and spent evenly. */
export const BudgetDrawing: ToolDrawing = ({ values, title }) => {
  const input = budgetInput(values);
  const { consumed, burn, restLastsDays } = errorBudget(input);
  const left = Math.max(0, 1 - consumed) * 100;
  const days = input.windowDays;
  const marks = ticks(days, 6);
  const end = Math.max(...marks);
  const at = (rate: number) => (day: number) => Math.max(0, left - (day * rate * 100) / days);
  const until = (rate: number) => (rate > 0 ? Math.min(end, (left * days) / (rate * 100)) : end);
  const line = (rate: number) => [
    [0, left] as const,
    [until(rate), at(rate)(until(rate))] as const,
    ...(until(rate) < end ? [[end, 0] as const] : []),
  ];
  const gone = restLastsDays < end && left > 0;
  const when = gone
    ? `gone in ${daysText(restLastsDays)}`
    : left === 0
      ? 'nothing is left to spend'
      : `${percentage(at(burn)(end) / 100, 1)} left after ${counted(end)} days`;
  return (
    <CurveDrawing
      title={title}
      describe={`Budget that is left, in per cent of the whole, against days from now. Now: ${counted(left, 1)} %. At the present burn rate of ${times(burn)}: ${when}. Spent evenly, at a burn rate of 1×, it is ${left === 0 ? 'nothing too' : until(1) < end ? `gone in ${daysText(until(1))}` : `${counted(at(1)(end), 1)} % after ${counted(end)} days`}.`}
      caption={`At the present rate: ${when}.`}
      x={{ label: 'Days from now', min: 0, max: end, ticks: marks }}
      y={{ label: 'Budget left (%)', min: 0, max: 100, ticks: [0, 25, 50, 75, 100] }}
      series={[
        { name: `At ${times(burn)}`, points: line(burn) },
        { name: 'Spent evenly', points: line(1) },
      ]}
      marks={gone ? [{ x: restLastsDays, y: 0, label: daysText(restLastsDays) }] : []}
    />
  );
};
