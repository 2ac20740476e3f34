import { readNumber } from './number-entry.ts';

/** A number that a tool asks for. */
export type NumberField = {
  readonly kind: 'number';
  /** Its name in the address. */
  readonly id: string;
  readonly label: string;
  /** Shown behind the label, such as `%` or `requests/s`; empty for a bare number. */
  readonly unit: string;
  readonly initial: number;
  readonly min: number;
  readonly max: number;
  /** Whether only whole numbers make sense. */
  readonly whole?: boolean;
};

/** A choice that a tool asks for. */
type ChoiceField = {
  readonly kind: 'choice';
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly initial: string;
};

export type Field = NumberField | ChoiceField;

/** What was made of a field: its value, or what is wrong and what to do. */
export type FieldReading<Value> = { readonly value: Value } | { readonly fault: string };

/** Digits that a number of a tool is shown with; `1e21` and its like do not occur within the ranges of fields. */
const WORDS = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 12 });

/** A number as a reader reads it: 10,000. */
export function shownNumber(value: number): string {
  return WORDS.format(value);
}

/** A number as it stands in a field: 10000, since a comma in a field would be asked about. */
export function typedNumber(value: number): string {
  return new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 15, useGrouping: false }).format(value);
}

/** Reads what was typed into a number field. What could be read in two ways is asked about, never guessed. */
export function readNumberField(field: NumberField, text: string): FieldReading<number> {
  const entry = readNumber(text, field.unit);
  if (entry.kind === 'empty') return { fault: 'Type a number.' };
  if (entry.kind === 'unreadable')
    return { fault: `“${text.trim()}” is no number. Write it like ${typedNumber(field.initial)}.` };
  if (entry.kind === 'ambiguous') {
    const choices = entry.readings.map(typedNumber).join(' or ');
    return { fault: `Do you mean ${choices}? Write it without a comma.` };
  }
  const { value } = entry;
  if (value < field.min || value > field.max) {
    return { fault: `Between ${shownNumber(field.min)} and ${shownNumber(field.max)}.` };
  }
  if (field.whole === true && !Number.isInteger(value)) return { fault: 'A whole number.' };
  return { value };
}
