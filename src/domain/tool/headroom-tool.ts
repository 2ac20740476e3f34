import type { FieldValues } from './fragment.ts';
import { type Headroom, type HeadroomInput, headroom } from './headroom.ts';
import { inFlight, queue } from './queue.ts';
import { numbersOf, type Tool, type Worked } from './tool.ts';
import { counted, monthsText, percentage, quantified, times } from './wording.ts';

/** The input of the calculation among the values of the fields. */
export function headroomInput(values: FieldValues): HeadroomInput {
  const at = numbersOf(values);
  return {
    load: at('load'),
    growth: at('growth') / 100,
    units: at('doors'),
    ratePerUnit: at('rate'),
    utilisation: at('target') / 100,
    spare: at('spare'),
    lead: at('lead'),
    buffer: at('buffer'),
    horizon: at('horizon'),
  };
}

const rate = (value: number) => quantified(value, 'req/s');
const NEVER = 'never: the load does not grow';

/** When the wall is full, in words. */
function fullText({ full }: Headroom): string {
  if (full === 0) return 'now';
  return Number.isFinite(full) ? `in ${monthsText(full)}` : NEVER;
}

/** When to order, in words. */
function orderText({ order }: Headroom): string {
  if (!Number.isFinite(order)) return NEVER;
  return order < 0 ? `now: late by ${monthsText(-order)}` : `in ${monthsText(order)}`;
}

function verdict(found: Headroom): string {
  const { usable, busy, full, order, orderAt } = found;
  if (usable <= 0) return 'With the spare doors lost, none is left: nothing bears the load.';
  const share = `Today’s load takes ${percentage(busy, 1)} of the doors that may not be lost`;
  if (full === 0) return `${share}: that is over the target. The wall is full now, and the order is late.`;
  if (!Number.isFinite(full)) return `${share}, and it does not grow: the wall never fills.`;
  if (order < 0)
    return `${share}, and the order is already late by ${monthsText(-order)}: lead time and buffer are longer than the ${monthsText(full)} until the wall is full.`;
  return `${share}. Order in ${monthsText(order)}, when the load reaches ${rate(orderAt)}: set the alert there.`;
}

/** How much longer than its own time a request takes at a utilisation, with some servers. */
function stretch(utilisation: number, servers: number): string {
  const { response } = queue(utilisation * servers, 1, servers);
  return Number.isFinite(response) ? times(response) : 'grows without end';
}

function formulas(input: HeadroomInput, found: Headroom): readonly string[] {
  const { load, growth, units, ratePerUnit, utilisation, spare, lead, buffer, horizon } = input;
  const { usable, full, order, orderAt, loadAtHorizon, unitsAtHorizon } = found;
  const factor = counted(1 + growth, 4);
  const dated = growth > 0 && Number.isFinite(full) && full > 0;
  return [
    `Usable = (${counted(units)} − ${counted(spare)}) × ${rate(ratePerUnit)} × ${percentage(utilisation)} = ${rate(usable)}`,
    ...(dated
      ? [
          `Full in = ln(${counted(usable)} ÷ ${counted(load)}) ÷ ln(${factor}) = ${monthsText(full)}`,
          `Order in = ${counted(full)} − ${counted(lead)} − ${counted(buffer)} = ${monthsText(order)}`,
        ]
      : []),
    ...(growth > 0 && usable > 0
      ? [`Order at = ${counted(usable)} ÷ ${factor} ^ (${counted(lead)} + ${counted(buffer)}) = ${rate(orderAt)}`]
      : []),
    `Load in ${monthsText(horizon)} = ${counted(load)} × ${factor} ^ ${counted(horizon)} = ${rate(loadAtHorizon)}`,
    `Doors by then = ⌈${counted(loadAtHorizon)} ÷ ${counted(ratePerUnit * utilisation)}⌉ + ${counted(spare)} = ${counted(unitsAtHorizon)}`,
  ];
}

function work(values: FieldValues): Worked {
  const input = headroomInput(values);
  const seconds = numbersOf(values)('time') / 1000;
  const { load, growth, utilisation, horizon } = input;
  const found = headroom(input);
  const { usable, busy, orderAt, doubling, loadAtHorizon, unitsAtHorizon, add } = found;
  const { requests, workers } = inFlight(load, seconds, utilisation);
  const cases = [0.5, 1, 1.5].map((factor) => ({ ...input, growth: growth * factor }));
  const grows = growth > 0 && usable > 0;
  return {
    verdict: verdict(found),
    findings: [
      { label: 'Usable capacity', value: rate(Math.max(0, usable)) },
      { label: 'Busy now', value: Number.isFinite(busy) ? percentage(busy, 1) : 'no door is left' },
      { label: 'Full', value: fullText(found) },
      { label: 'Order', value: orderText(found) },
      { label: 'Order when the load reaches', value: grows ? rate(orderAt) : 'no such load' },
      { label: 'Load doubles', value: Number.isFinite(doubling) ? `in ${monthsText(doubling)}` : 'never' },
      { label: `Load in ${monthsText(horizon)}`, value: rate(loadAtHorizon) },
      { label: 'Doors by then', value: `${counted(unitsAtHorizon)} (${add === 0 ? 'none' : counted(add)} to add)` },
      { label: 'In flight at peak', value: `${quantified(requests, 'requests')}, ${quantified(workers, 'workers')}` },
      {
        label: 'Response at the target',
        value: `one server ${stretch(utilisation, 1)}, pool of four ${stretch(utilisation, 4)}`,
      },
    ],
    tables: [
      {
        label: 'If the load grows by less, or by more',
        head: ['Growth a month', 'Full', 'Order', 'Order at'],
        rows: cases.map((each) => {
          const other = headroom(each);
          return [
            percentage(each.growth),
            fullText(other),
            orderText(other),
            each.growth > 0 && usable > 0 ? rate(other.orderAt) : 'no such load',
          ];
        }),
      },
    ],
    formulas: [
      ...formulas(input, found),
      `In flight = ${rate(load)} × ${counted(seconds, 4)} s = ${counted(requests)}; workers = ⌈${counted(requests)} ÷ ${percentage(utilisation)}⌉ = ${counted(workers)}`,
    ],
    warnings: [],
    note: `Headroom: ${counted(input.units)} doors of ${rate(input.ratePerUnit)}, ${counted(input.spare)} spare, target ${percentage(utilisation)}: ${rate(Math.max(0, usable))} usable. Load ${rate(load)}, growing ${percentage(growth)} a month; full ${fullText(found)}; order ${orderText(found)}${grows ? `, at ${rate(orderAt)}` : ''}.`,
  };
}

/** The loading dock of guide 10: when capacity is full and when to order more. */
export const headroomTool: Tool = {
  name: 'headroom',
  title: 'Headroom',
  summary: 'When growing load fills what is installed, and when and at which load more has to be ordered.',
  fields: [
    {
      kind: 'number',
      id: 'load',
      label: 'Peak load now',
      unit: 'req/s',
      initial: 400,
      min: 0.01,
      max: 1e9,
      hint: 'The 99th percentile minute of the last 30 days.',
    },
    { kind: 'number', id: 'growth', label: 'Growth a month', unit: '%', initial: 8, min: -50, max: 100 },
    {
      kind: 'number',
      id: 'doors',
      label: 'Doors installed',
      unit: '',
      initial: 4,
      min: 1,
      max: 100_000,
      whole: true,
      hint: 'A door is what is ordered, added and lost as one: an instance, a node.',
    },
    {
      kind: 'number',
      id: 'rate',
      label: 'Measured capacity of a door',
      unit: 'req/s',
      initial: 250,
      min: 0.01,
      max: 1e9,
      hint: 'By load test, while the objective holds.',
    },
    { kind: 'number', id: 'target', label: 'Target utilisation', unit: '%', initial: 70, min: 1, max: 100 },
    {
      kind: 'number',
      id: 'spare',
      label: 'Doors that may be lost',
      unit: '',
      initial: 1,
      min: 0,
      max: 100_000,
      whole: true,
      hint: 'One covers a machine; for a zone, doors ÷ zones, rounded up.',
    },
    {
      kind: 'number',
      id: 'lead',
      label: 'Lead time',
      unit: 'months',
      initial: 1.5,
      min: 0,
      max: 60,
      hint: 'Approval, quota, build and test: from the order to the traffic.',
    },
    { kind: 'number', id: 'buffer', label: 'Buffer', unit: 'months', initial: 0.5, min: 0, max: 60 },
    { kind: 'number', id: 'horizon', label: 'Horizon', unit: 'months', initial: 12, min: 1, max: 60, whole: true },
    {
      kind: 'number',
      id: 'time',
      label: 'Time of a request',
      unit: 'ms',
      initial: 120,
      min: 0.01,
      max: 1e7,
      hint: 'For the requests in flight and the workers that they take.',
    },
  ],
  conflict: () => undefined,
  work,
};
