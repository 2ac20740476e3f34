import { availabilityOf, downtime, type Node } from './availability.ts';
import { type Field, shownNumber } from './field.ts';
import type { FieldValues } from './fragment.ts';
import { numbersOf, type Tool, type Worked } from './tool.ts';
import { counted, percentage, quantified } from './wording.ts';

/** One part of a system as the fields have it. */
type SystemPart = {
  readonly name: string;
  /** Of one copy, as a fraction of 1. */
  readonly availability: number;
  readonly soft: boolean;
  readonly copies: number;
  /** How many of the copies are needed. */
  readonly needed: number;
};

/** Parts that there is room for. */
const ROWS = [1, 2, 3, 4, 5, 6] as const;

/** The parts that are there, in order, and the share of failures that strikes all copies of one. */
export function systemParts(values: FieldValues): {
  readonly parts: readonly SystemPart[];
  readonly shared: number;
  readonly objective: number;
} {
  const at = numbersOf(values);
  const parts = ROWS.filter((row) => values.get(`r${row}`) !== 'none').map((row) => ({
    name: String(values.get(`n${row}`)) || `Part ${row}`,
    availability: at(`a${row}`) / 100,
    soft: values.get(`r${row}`) === 'soft',
    copies: at(`c${row}`),
    needed: at(`k${row}`),
  }));
  return { parts, shared: at('shared') / 100, objective: at('slo') / 100 };
}

/** A part as the calculation has it. Where more than one copy is needed, they are taken to fail independently. */
function nodeOf({ name, availability, soft, copies, needed }: SystemPart, shared: number): Node {
  const one: Node = { kind: 'part', name, availability };
  if (soft) return { kind: 'soft', of: one };
  if (needed > 1) return { kind: 'quorum', of: one, needed, copies };
  return copies > 1 ? { kind: 'copies', of: one, copies, shared } : one;
}

const together = (parts: readonly SystemPart[], shared: number) =>
  availabilityOf({ kind: 'series', of: parts.map((part) => nodeOf(part, shared)) });

const minutes = (value: number) => quantified(value, 'min', 1);

function copiesText({ copies, needed, soft }: SystemPart): string {
  if (soft) return 'soft: left out';
  if (copies === 1) return '';
  return needed === 1 ? `${copies} copies, one is enough` : `${needed} of ${copies} needed`;
}

function formulas(parts: readonly SystemPart[], shared: number, total: number): readonly string[] {
  const hard = parts.filter(({ soft }) => !soft);
  const inner = hard
    .filter(({ copies }) => copies > 1)
    .map((part) => {
      const { name, availability, copies, needed } = part;
      const value = percentage(availabilityOf(nodeOf(part, shared)), 5);
      const down = shownNumber(Number((1 - availability).toPrecision(9)));
      return needed > 1
        ? `${name} = at least ${needed} of ${copies} at ${percentage(availability, 5)} = ${value}`
        : `${name} = 1 − (${counted(shared, 4)} × ${down} + (${counted(1 - shared, 4)} × ${down}) ^ ${copies}) = ${value}`;
    });
  const factors = hard.map((part) => percentage(availabilityOf(nodeOf(part, shared)), 5));
  return [
    ...inner,
    `Expected = ${factors.join(' × ')} = ${percentage(total, 5)}`,
    `Down in 30 days = (1 − ${percentage(total, 5)}) × 43,200 min = ${minutes(downtime(total).thirtyDays)}`,
  ];
}

function work(values: FieldValues): Worked {
  const { parts, shared, objective } = systemParts(values);
  const total = together(parts, shared);
  const apart = together(parts, 0);
  const { year, thirtyDays } = downtime(total);
  const allowed = downtime(objective).thirtyDays;
  const holds = total >= objective - 1e-12;
  const result = `${percentage(total)} expected, ${minutes(thirtyDays)} down in 30 days`;
  return {
    verdict: `${result}: ${holds ? 'the objective' : 'below the objective'} of ${percentage(objective)} ${holds ? 'holds' : 'as drafted'}, which allows ${minutes(allowed)}.`,
    findings: [
      { label: 'Expected availability', value: percentage(total) },
      { label: 'Down in 30 days', value: minutes(thirtyDays) },
      { label: 'Down in a year', value: minutes(year) },
      { label: 'The objective allows', value: `${minutes(allowed)} in 30 days` },
      { label: 'If copies never failed together', value: percentage(apart) },
    ],
    tables: [
      {
        label: 'What each part takes of it',
        head: ['Part', 'One copy', 'Copies', 'Together', 'Down in 30 days'],
        rows: parts.map((part) => {
          const each = availabilityOf(nodeOf(part, shared));
          return [
            part.name,
            percentage(part.availability),
            copiesText(part),
            part.soft ? '' : percentage(each),
            part.soft ? 'nothing' : minutes(downtime(each).thirtyDays),
          ];
        }),
      },
    ],
    formulas: formulas(parts, shared, total),
    warnings: [],
    note: `Availability: ${parts.map((part) => [part.name, percentage(part.availability), copiesText(part)].filter(Boolean).join(' ')).join('; ')}. ${result}; the objective of ${percentage(objective)} ${holds ? 'holds' : 'does not hold'}.`,
  };
}

/** What the parts are called to begin with. */
const NAMES: Readonly<Record<(typeof ROWS)[number], string>> = {
  1: 'Own code',
  2: 'Dependency 1',
  3: 'Dependency 2',
  4: 'Dependency 3',
  5: '',
  6: '',
};

function rowFields(row: (typeof ROWS)[number]): readonly Field[] {
  const group = `Part ${row}`;
  const when = { id: `r${row}`, not: 'none' };
  return [
    {
      kind: 'choice',
      id: `r${row}`,
      label: 'Is',
      group,
      initial: row <= 4 ? 'needed' : 'none',
      options: [
        { value: 'needed', label: 'needed' },
        { value: 'soft', label: 'soft: it can be missing' },
        { value: 'none', label: 'not there' },
      ],
    },
    { kind: 'name', id: `n${row}`, label: 'Name', group, when, initial: NAMES[row], max: 22 },
    {
      kind: 'number',
      id: `a${row}`,
      label: 'Availability',
      unit: '%',
      group,
      when,
      initial: row === 1 ? 99.99 : 99.95,
      min: 0,
      max: 100,
    },
    { kind: 'number', id: `c${row}`, label: 'Copies', unit: '', group, when, initial: 1, min: 1, max: 9, whole: true },
    {
      kind: 'number',
      id: `k${row}`,
      label: 'Copies needed',
      unit: '',
      group,
      when,
      initial: 1,
      min: 1,
      max: 9,
      whole: true,
    },
  ];
}

/** Availability of parts in series, with copies, quorums and soft dependencies. */
export const availabilityTool: Tool = {
  name: 'availability',
  title: 'Availability',
  summary:
    'What the availabilities of parts come to together, and what copies of a part are worth when they fail together.',
  fields: [
    { kind: 'number', id: 'slo', label: 'Objective', unit: '%', initial: 99.9, min: 0, max: 99.9999 },
    {
      kind: 'number',
      id: 'shared',
      label: 'Failures that strike all copies',
      unit: '%',
      initial: 5,
      min: 0,
      max: 100,
      hint: 'A zone, a release, a certificate. Nobody has 0.',
    },
    ...ROWS.flatMap(rowFields),
  ],
  conflict: (values) => {
    const at = numbersOf(values);
    const row = ROWS.find((each) => at(`k${each}`) > at(`c${each}`));
    if (row !== undefined) return { id: `k${row}`, fault: `At most the ${at(`c${row}`)} that there are.` };
    return systemParts(values).parts.some(({ soft }) => !soft)
      ? undefined
      : { id: 'r1', fault: 'At least one part has to be needed.' };
  },
  work,
};
