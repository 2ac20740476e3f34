import type { Field } from './field.ts';
import type { FieldValues } from './fragment.ts';

/** Every tool, by the last part of its address. A check may name one. */
export const TOOL_NAMES = ['error-budget', 'runtime-cost', 'availability', 'headroom'] as const;

type ToolName = (typeof TOOL_NAMES)[number];

/** One thing that a tool found out, worded: also where its number would be infinite. */
type Finding = { readonly label: string; readonly value: string };

/** Findings that want columns. */
export type FindingTable = {
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** What a tool makes of its values. */
export type Worked = {
  /** What it comes to, in a sentence or two. */
  readonly verdict: string;
  readonly findings: readonly Finding[];
  readonly tables: readonly FindingTable[];
  /** How the findings follow from the values: formulas with these numbers in them. */
  readonly formulas: readonly string[];
  /** What to beware of with these values. */
  readonly warnings: readonly string[];
  /** All of it in one line, as a note on a check has it. */
  readonly note: string;
};

/** A calculator: what it asks for and what it makes of it. */
export type Tool = {
  readonly name: ToolName;
  readonly title: string;
  /** One sentence: what it tells. */
  readonly summary: string;
  readonly fields: readonly Field[];
  /** The field that contradicts others, and why; undefined where all agree. Every field by itself is fine by then. */
  readonly conflict: (values: FieldValues) => { readonly id: string; readonly fault: string } | undefined;
  readonly work: (values: FieldValues) => Worked;
};

/** Reads numbers among some values by the ids of their fields. */
export function numbersOf(values: FieldValues): (id: string) => number {
  return (id) => Number(values.get(id));
}
