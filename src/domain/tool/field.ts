import { cleanLine } from '../base/clean-text.ts';
import { readNumber } from './number-entry.ts';

/** What any field has. */
type Asked = {
  /** Its name in the address. */
  readonly id: string;
  readonly label: string;
  /** Heading of the fields that it stands with; those of a group follow each other. */
  readonly group?: string;
  /** One sentence on where the value comes from. */
  readonly hint?: string;
  /** Asked only while a choice is another than this; elsewhere it keeps its value and nobody sees it. */
  readonly when?: { readonly id: string; readonly not: string };
};

type Range = {
  /** Shown behind the label, such as `%` or `requests/s`; empty for a bare number. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** Whether only whole numbers make sense. */
  readonly whole?: boolean;
};

/** A number that a tool asks for. */
export type NumberField = Asked & Range & { readonly kind: 'number'; readonly initial: number };

/** A number in place of one that the tool knows, such as a list price; empty where that one holds. */
export type OwnNumberField = Asked & Range & { readonly kind: 'own'; readonly initial: '' };

/** A choice that a tool asks for. */
export type ChoiceField = Asked & {
  readonly kind: 'choice';
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly initial: string;
};

/** A name that a drawing shows. */
type NameField = Asked & { readonly kind: 'name'; readonly initial: string; readonly max: number };

export type Field = NumberField | OwnNumberField | ChoiceField | NameField;

/** What was made of a field: its value, or what is wrong and what to do. */
export type FieldReading<Value> = { readonly value: Value } | { readonly fault: string };

/** Characters that are shown of something that could not be read. */
export const SHOWN_MAX = 30;

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

/** A value as it stands in a field. */
export function typedValue(value: number | string): string {
  return typeof value === 'number' ? typedNumber(value) : value;
}

/** Whether a number is one that a field takes, and if not, what it takes. */
function rangeFault({ min, max, whole }: Range, value: number): string | undefined {
  if (value < min || value > max) return `Between ${shownNumber(min)} and ${shownNumber(max)}.`;
  return whole === true && !Number.isInteger(value) ? 'A whole number.' : undefined;
}

/** Reads what was typed into a number field. What could be read in two ways is asked about, never guessed. */
export function readNumberField(field: NumberField | OwnNumberField, text: string): FieldReading<number> {
  const entry = readNumber(text, field.unit);
  if (entry.kind === 'empty') return { fault: 'Type a number.' };
  if (entry.kind === 'unreadable') {
    const example = field.kind === 'number' ? field.initial : field.max;
    return { fault: `“${cleanLine(text, SHOWN_MAX)}” is no number. Write it like ${typedNumber(example)}.` };
  }
  if (entry.kind === 'ambiguous') {
    const choices = entry.readings.map(typedNumber).join(' or ');
    return { fault: `Do you mean ${choices}? Write it without a comma.` };
  }
  const fault = rangeFault(field, entry.value);
  return fault === undefined ? { value: entry.value } : { fault };
}

/** The numbers that a doubtful entry may mean and that its field takes: one of them may be chosen in place of typing it again. */
export function meantBy(field: Field, text: string): readonly number[] {
  if (field.kind !== 'number' && field.kind !== 'own') return [];
  const entry = readNumber(text, field.unit);
  return entry.kind === 'ambiguous' ? entry.readings.filter((value) => rangeFault(field, value) === undefined) : [];
}

/** Reads what stands in a field of any kind. */
export function readField(field: Field, text: string): FieldReading<number | string> {
  if (field.kind === 'name') return { value: cleanLine(text, field.max) };
  if (field.kind === 'choice') {
    if (field.options.some(({ value }) => value === text)) return { value: text };
    return { fault: `One of ${field.options.map(({ value }) => `“${value}”`).join(', ')}.` };
  }
  return field.kind === 'own' && text.trim() === '' ? { value: '' } : readNumberField(field, text);
}
