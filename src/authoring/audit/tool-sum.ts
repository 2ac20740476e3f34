import { availabilityOf, type Node, redundant } from '../../domain/tool/availability.ts';
import { errorBudget } from '../../domain/tool/error-budget.ts';
import { headroom } from '../../domain/tool/headroom.ts';
import { inFlight, queue } from '../../domain/tool/queue.ts';
import type { WrittenTool } from '../schema/question.ts';

type Inputs = WrittenTool['of'];
/** The inputs that a sum takes, each with the value it has where none is given; undefined where one must be. */
type Defaults = Readonly<Record<string, number | undefined>>;
type Sum = { readonly inputs: Defaults; readonly gives: (input: (name: string) => number) => number };

const budgeted = (gives: keyof ReturnType<typeof errorBudget>, scale = 1): Sum => ({
  inputs: { objective: undefined, windowDays: 30, validEvents: 1, badEvents: 0, errorRate: 0 },
  gives: (of) =>
    scale *
    errorBudget({
      objective: of('objective'),
      windowDays: of('windowDays'),
      validEvents: of('validEvents'),
      badEvents: of('badEvents'),
      errorRate: of('errorRate'),
    })[gives],
});

const planned = (gives: 'usable' | 'full' | 'order' | 'orderAt'): Sum => ({
  inputs: {
    load: 1,
    growth: 0,
    units: undefined,
    ratePerUnit: undefined,
    utilisation: undefined,
    spare: 0,
    lead: 0,
    buffer: 0,
    horizon: 12,
  },
  gives: (of) =>
    headroom({
      load: of('load'),
      growth: of('growth'),
      units: of('units'),
      ratePerUnit: of('ratePerUnit'),
      utilisation: of('utilisation'),
      spare: of('spare'),
      lead: of('lead'),
      buffer: of('buffer'),
      horizon: of('horizon'),
    })[gives],
});

const waiting = (gives: (of: (name: string) => number) => number): Sum => ({
  inputs: { rate: undefined, seconds: undefined, utilisation: 1, servers: 1 },
  gives,
});

/** What questions may ask the tools for: the tool and one of its results, in the unit in which it is asked. */
const SUMS: Readonly<Record<string, Sum>> = {
  'error-budget/minutes': budgeted('minutes'),
  'error-budget/events': budgeted('events'),
  'error-budget/spent': budgeted('consumed', 100),
  'error-budget/burn': budgeted('burn'),
  'error-budget/days': budgeted('fullLastsDays'),
  'availability/copies': {
    inputs: { availability: undefined, copies: 2, shared: 0 },
    gives: (of) => 100 * redundant(of('availability'), of('copies'), of('shared')),
  },
  'headroom/usable': planned('usable'),
  'headroom/full': planned('full'),
  'headroom/order': planned('order'),
  'headroom/order-at': planned('orderAt'),
  'headroom/in-flight': waiting((of) => inFlight(of('rate'), of('seconds'), of('utilisation')).requests),
  'headroom/workers': waiting((of) => inFlight(of('rate'), of('seconds'), of('utilisation')).workers),
  'headroom/stretch': waiting((of) => queue(of('rate'), of('seconds'), of('servers')).response / of('seconds')),
};

/** Availability in per cent of parts that are all needed: the one sum whose input is a list. */
function chained({ parts }: Inputs): number | undefined {
  if (!Array.isArray(parts)) return undefined;
  const of = parts.map((availability): Node => ({ kind: 'part', name: '', availability }));
  return 100 * availabilityOf({ kind: 'series', of });
}

/** What a tool gives for a question, or what is wrong with how it is asked. */
export function toolSum({ sum, of }: WrittenTool): { readonly value: number } | { readonly fault: string } {
  if (sum === 'availability/chain') {
    const value = chained(of);
    return value === undefined ? { fault: 'Give the parts of the chain: parts: [0.9995, 0.9999].' } : { value };
  }
  const known = SUMS[sum];
  if (known === undefined) {
    const names = ['availability/chain', ...Object.keys(SUMS)].sort().join(', ');
    return { fault: `No tool gives "${sum}". Write one of: ${names}.` };
  }
  const unknown = Object.keys(of).find((name) => !(name in known.inputs) || typeof of[name] !== 'number');
  const missing = Object.keys(known.inputs).find((name) => known.inputs[name] === undefined && of[name] === undefined);
  if (unknown !== undefined || missing !== undefined) {
    const names = Object.keys(known.inputs).join(', ');
    return {
      fault: `Input "${unknown ?? missing}" is ${unknown === undefined ? 'missing' : 'none of its numbers'}. It takes: ${names}.`,
    };
  }
  return { value: known.gives((name) => (of[name] as number | undefined) ?? known.inputs[name] ?? 0) };
}
