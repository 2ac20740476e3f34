import { doorPlan } from '../../domain/tool/door-plan.ts';
import { loadAt } from '../../domain/tool/headroom.ts';
import { headroomInput } from '../../domain/tool/headroom-tool.ts';
import { counted, monthsText, percentage } from '../../domain/tool/wording.ts';
import { StaircaseDrawing } from '../../figure/staircase/staircase-drawing.tsx';
import type { ToolDrawing } from './tool-form.tsx';

/** Load against doors over the horizon, each ordered in time, or at once where that is past. */
export const HeadroomDrawing: ToolDrawing = ({ values, title }) => {
  const input = headroomInput(values);
  const { steps, orders, months } = doorPlan(input);
  const { load, growth } = input;
  const stairs = steps.map(({ month, capacity }, i) =>
    i === 0 ? `${counted(capacity)} now` : `${counted(capacity)} from month ${counted(month)}`,
  );
  const ordered = orders.map(({ month, label }) => `${label} in month ${counted(month)}`);
  const first = orders[0];
  return (
    <StaircaseDrawing
      title={title}
      describe={`Load goes from ${counted(load)} requests a second by ${percentage(growth)} a month to ${counted(loadAt(input, months))} in month ${counted(months)}. Usable capacity is ${stairs.join(', ')}. ${ordered.length === 0 ? 'Nothing has to be ordered.' : `Ordered: ${ordered.join(', ')}.`}`}
      caption={
        first === undefined
          ? `Nothing has to be ordered within ${monthsText(months)}.`
          : `Each order opens ${monthsText(input.lead)} later; the first, ${first.label}, is due ${first.month === 0 ? 'now' : `in ${monthsText(first.month)}`}.`
      }
      unit="req/s"
      load={{ start: load, growth, months }}
      steps={steps}
      orders={orders}
    />
  );
};
