import { breakEven } from '../../domain/tool/break-even.ts';
import { functionCost } from '../../domain/tool/function-cost.ts';
import { runtimeInput } from '../../domain/tool/runtime-cost-tool.ts';
import { serviceCost } from '../../domain/tool/service-cost.ts';
import { counted, dollars } from '../../domain/tool/wording.ts';
import { CurveDrawing } from '../../figure/curve/curve-drawing.tsx';
import type { Point } from '../../figure/geometry/point.ts';
import { ticks } from '../../figure/geometry/scale.ts';
import type { ToolDrawing } from './tool-form.tsx';

const MILLION = 1e6;
/** Points of a line that may bend, and steps of tasks that are drawn one by one. */
const SAMPLES = 48;

/** The bill of the service: flat until the next task is needed. */
function stairs(input: ReturnType<typeof runtimeInput>, end: number): readonly Point[] {
  const { service, servicePrice } = input;
  const cost = (requests: number) => serviceCost(requests, service, servicePrice);
  const each = ((service.ratePerTask * service.utilisation) / service.peak) * service.hours * 3600;
  const most = cost(end).tasks;
  const even = Array.from({ length: SAMPLES + 1 }, (_, i) => (end * i) / SAMPLES);
  if (most - service.minTasks > SAMPLES) return even.map((requests) => [requests / MILLION, cost(requests).total]);
  const edges = Array.from({ length: most - service.minTasks }, (_, i) => (service.minTasks + i) * each);
  const starts = [0, ...edges];
  return starts.flatMap((start, i): readonly Point[] => {
    const to = starts[i + 1] ?? end;
    const flat = cost((start + to) / 2).total;
    return [
      [start / MILLION, flat],
      [to / MILLION, flat],
    ];
  });
}

/** Both bills against the requests of a month, where they cross, and where the reader stands. */
export const CostDrawing: ToolDrawing = ({ values, title }) => {
  const input = runtimeInput(values);
  const { requests, functions, functionPrice } = input;
  const even = breakEven(input);
  const seen = even !== undefined && even < requests * 20;
  const across = ticks(Math.max(requests * 1.2, seen ? even * 1.3 : 0) / MILLION, 5);
  const end = Math.max(...across) * MILLION;
  const bill = (at: number) => functionCost(at, functions, functionPrice).total;
  const line = Array.from({ length: SAMPLES + 1 }, (_, i): Point => {
    const at = (end * i) / SAMPLES;
    return [at / MILLION, bill(at)];
  });
  const service = stairs(input, end);
  const up = ticks(Math.max(...[...line, ...service].map(([, cost]) => cost), 1), 5);
  const millions = (value: number) => `${counted(value / MILLION, 1)} million`;
  const here = service.findLast(([at]) => at <= requests / MILLION)?.[1] ?? 0;
  const crossing = seen ? `They cross at ${millions(even)}.` : 'They do not cross in the drawing.';
  return (
    <CurveDrawing
      title={title}
      describe={`Monthly cost in dollars against millions of requests a month. At ${millions(requests)} functions cost ${dollars(bill(requests))} and the service ${dollars(here)}; at ${millions(end)} they cost ${dollars(bill(end))} and ${dollars(service.at(-1)?.[1] ?? 0)}. ${crossing}`}
      caption={
        seen
          ? `The bills cross at ${millions(even)} requests a month; you are at ${millions(requests)}.`
          : `You are at ${millions(requests)} requests a month; the bills do not cross in this drawing.`
      }
      x={{ label: 'Million requests a month', min: 0, max: Math.max(...across), ticks: across }}
      y={{ label: 'US dollars a month', min: 0, max: Math.max(...up), ticks: up }}
      series={[
        { name: 'Functions', points: line },
        { name: 'Service', points: service },
      ]}
      marks={[
        ...(seen ? [{ x: even / MILLION, y: bill(even), label: 'crossing' }] : []),
        { x: requests / MILLION, y: bill(requests), label: 'you' },
      ]}
    />
  );
};
