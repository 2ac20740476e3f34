import { breakEven, type Runtimes } from './break-even.ts';
import type { Field, OwnNumberField } from './field.ts';
import type { FieldValues } from './fragment.ts';
import { functionCost } from './function-cost.ts';
import { type Architecture, PRICES } from './price.ts';
import { serviceCost } from './service-cost.ts';
import { numbersOf, type Tool, type Worked } from './tool.ts';
import { counted, dollars, percentage, quantified } from './wording.ts';

/** Prices within a fifth of each other are equal: then operations decide. */
const EQUAL = 0.2;

/** Both runtimes with their prices, and the traffic, among the values of the fields. */
export function runtimeInput(values: FieldValues): Runtimes & { readonly requests: number } {
  const at = numbersOf(values);
  const own = (id: string, listed: number) => (values.get(id) === '' ? listed : at(id));
  const listed = PRICES[values.get('arch') as Architecture];
  const { functions, service } = listed;
  return {
    requests: at('requests'),
    functions: {
      milliseconds: at('ms'),
      megabytes: at('mb'),
      freeTier: values.get('free') === 'yes',
      frontDoorPerMillion: at('door'),
    },
    functionPrice: {
      ...functions,
      perMillionRequests: own('million', functions.perMillionRequests),
      duration: values.get('gbs') === '' ? functions.duration : [{ units: Number.POSITIVE_INFINITY, price: at('gbs') }],
    },
    service: {
      vcpu: at('vcpu'),
      gigabytes: at('gb'),
      ratePerTask: at('rate'),
      peak: at('peak'),
      utilisation: at('target') / 100,
      minTasks: at('tasks'),
      balancerUnits: at('lcu'),
      extra: at('extra'),
      hours: at('hours'),
    },
    servicePrice: {
      vcpuHour: own('vcpuhour', service.vcpuHour),
      gbHour: own('gbhour', service.gbHour),
      balancerHour: own('albhour', service.balancerHour),
      balancerUnitHour: own('lcuhour', service.balancerUnitHour),
    },
  };
}

function verdict(functions: number, service: number): string {
  const [less, more] = functions < service ? [functions, service] : [service, functions];
  const cheaper = functions < service ? 'Functions are' : 'The service is';
  if (more - less <= EQUAL * more)
    return `${dollars(functions)} for functions and ${dollars(service)} for the service a month: within a fifth of each other. Let operations decide, not the price.`;
  return `${cheaper} cheaper by ${dollars(more - less)} a month: ${dollars(less)} against ${dollars(more)}.`;
}

/** The load at which the choice flips, in words. */
function flips(at: number | undefined, hours: number): string {
  if (at === undefined) return 'not reachable: functions stay cheaper up to 50 billion requests a month';
  return `${counted(at, 0)} requests a month, ${quantified(at / (hours * 3600), 'req/s', 1)} on average`;
}

function work(values: FieldValues): Worked {
  const input = runtimeInput(values);
  const { requests, functions: shape, functionPrice, service: run, servicePrice } = input;
  const functions = functionCost(requests, shape, functionPrice);
  const service = serviceCost(requests, run, servicePrice);
  const even = breakEven(input);
  const gbSeconds = quantified(functions.gbSeconds, 'GB-s', 0);
  const free = shape.freeTier ? ', the free ones taken off' : '';
  const tasks = `${counted(service.tasks)} ${service.tasks === 1 ? 'task' : 'tasks'}`;
  const choice = flips(even, run.hours);
  return {
    verdict: verdict(functions.total, service.total),
    findings: [
      { label: 'Functions a month', value: dollars(functions.total) },
      { label: 'Service a month', value: `${dollars(service.total)}, ${tasks}` },
      { label: 'The choice flips at', value: choice },
      { label: 'Average rate', value: quantified(service.rate, 'req/s') },
      { label: 'Peak rate', value: quantified(service.rate * run.peak, 'req/s') },
    ],
    tables: [
      {
        label: 'What a month is made of',
        head: ['Part', 'Functions', 'Service'],
        rows: [
          ['Requests', dollars(functions.requests), ''],
          ['Duration', dollars(functions.duration), ''],
          ['In front', dollars(functions.frontDoor), dollars(service.forBalancer)],
          ['Tasks', '', dollars(service.forTasks)],
          ['Other', '', dollars(service.extra)],
          ['Together', dollars(functions.total), dollars(service.total)],
        ],
      },
    ],
    formulas: [
      `Duration = ${counted(requests)} × ${counted(shape.megabytes)} ÷ 1,024 GB × ${counted(shape.milliseconds)} ÷ 1,000 s = ${gbSeconds}`,
      `Functions = requests ${dollars(functions.requests)} + duration ${dollars(functions.duration)} + in front ${dollars(functions.frontDoor)}${free} = ${dollars(functions.total)}`,
      `Average rate = ${counted(requests)} ÷ (${counted(run.hours)} h × 3,600 s) = ${quantified(service.rate, 'req/s')}`,
      `Tasks = max(${counted(run.minTasks)}, ⌈${counted(service.rate)} × ${counted(run.peak)} ÷ (${counted(run.ratePerTask)} × ${percentage(run.utilisation)})⌉) = ${counted(service.tasks)}`,
      `Service = tasks ${dollars(service.forTasks)} + load balancer ${dollars(service.forBalancer)} + other ${dollars(service.extra)} = ${dollars(service.total)}`,
    ],
    warnings: [],
    note: `Runtime cost, prices read up to ${PRICES.read}: ${counted(requests)} requests a month of ${counted(shape.milliseconds)} ms and ${counted(shape.megabytes)} MB cost ${dollars(functions.total)} as functions and ${dollars(service.total)} as a service of ${tasks}. The choice flips at: ${choice}.`,
  };
}

const price = (id: string, label: string, unit: string): OwnNumberField => ({
  kind: 'own',
  id,
  label,
  unit,
  initial: '',
  min: 0,
  max: 1000,
  group: 'Prices of your own',
});

const FIELDS: readonly Field[] = [
  {
    kind: 'number',
    id: 'requests',
    label: 'Requests',
    unit: 'a month',
    initial: 60_000_000,
    min: 1000,
    max: 1e11,
    whole: true,
    group: 'Traffic',
    hint: '1 a second on average is 2.628 million.',
  },
  { kind: 'number', id: 'peak', label: 'Peak ÷ average', unit: '', initial: 3, min: 1, max: 1000, group: 'Traffic' },
  {
    kind: 'choice',
    id: 'arch',
    label: 'Processor',
    initial: 'arm',
    options: [
      { value: 'arm', label: 'arm64' },
      { value: 'x86', label: 'x86' },
    ],
    group: 'Traffic',
  },
  {
    kind: 'number',
    id: 'ms',
    label: 'Billed duration',
    unit: 'ms',
    initial: 150,
    min: 1,
    max: 900_000,
    group: 'Functions',
    hint: 'Measured, its share of cold starts included.',
  },
  { kind: 'number', id: 'mb', label: 'Memory', unit: 'MB', initial: 512, min: 128, max: 10_240, group: 'Functions' },
  {
    kind: 'choice',
    id: 'free',
    label: 'Free tier',
    initial: 'yes',
    options: [
      { value: 'yes', label: 'used here' },
      { value: 'no', label: 'used elsewhere' },
    ],
    group: 'Functions',
  },
  {
    kind: 'number',
    id: 'door',
    label: 'Gateway in front',
    unit: '$ a million',
    initial: 0,
    min: 0,
    max: 1000,
    group: 'Functions',
  },
  { kind: 'number', id: 'vcpu', label: 'Task', unit: 'vCPU', initial: 0.5, min: 0.25, max: 192, group: 'Service' },
  { kind: 'number', id: 'gb', label: 'Task memory', unit: 'GB', initial: 1, min: 0.5, max: 1024, group: 'Service' },
  {
    kind: 'number',
    id: 'rate',
    label: 'A task bears',
    unit: 'req/s',
    initial: 100,
    min: 0.01,
    max: 1e6,
    group: 'Service',
    hint: 'Measure it.',
  },
  {
    kind: 'number',
    id: 'target',
    label: 'Target utilisation',
    unit: '%',
    initial: 60,
    min: 1,
    max: 100,
    group: 'Service',
  },
  {
    kind: 'number',
    id: 'tasks',
    label: 'Tasks at least',
    unit: '',
    initial: 2,
    min: 1,
    max: 10_000,
    whole: true,
    group: 'Service',
  },
  { kind: 'number', id: 'lcu', label: 'Load balancer', unit: 'LCU', initial: 1, min: 0, max: 10_000, group: 'Service' },
  {
    kind: 'number',
    id: 'extra',
    label: 'Other',
    unit: '$ a month',
    initial: 0,
    min: 0,
    max: 1e9,
    group: 'Service',
    hint: 'Hours of operation above all.',
  },
  {
    kind: 'number',
    id: 'hours',
    label: 'Hours of a month',
    unit: '',
    initial: 730,
    min: 1,
    max: 744,
    group: 'Service',
  },
  price('million', 'Requests', '$ a million'),
  price('gbs', 'Duration', '$ a GB-s'),
  price('vcpuhour', 'vCPU', '$ an hour'),
  price('gbhour', 'Memory', '$ a GB-hour'),
  price('albhour', 'Load balancer', '$ an hour'),
  price('lcuhour', 'LCU', '$ an hour'),
];

/** Functions or a service: what each costs in a month, and where the choice flips. */
export const runtimeCostTool: Tool = {
  name: 'runtime-cost',
  title: 'Runtime cost',
  summary: 'What the same requests cost in a month as functions and as a service, and at which load the choice flips.',
  fields: FIELDS,
  conflict: () => undefined,
  work,
};
