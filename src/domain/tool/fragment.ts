import { cleanLine } from '../base/clean-text.ts';
import { type Field, readField, SHOWN_MAX, typedValue } from './field.ts';

/** Values of a tool's fields by their ids: numbers for number fields, words for others. */
export type FieldValues = ReadonlyMap<string, number | string>;

/** The values that a tool begins with. */
export function initialValues(fields: readonly Field[]): FieldValues {
  return new Map(fields.map(({ id, initial }) => [id, initial]));
}

/** The fragment of an address that brings the values back, without `#`: only what differs from the defaults stands in it. */
export function writeFragment(fields: readonly Field[], values: FieldValues): string {
  const params = new URLSearchParams();
  for (const { id, initial } of fields) {
    const value = values.get(id) ?? initial;
    if (value !== initial) params.set(id, typedValue(value));
  }
  return params.toString();
}

/** Whether a fragment brings values, and is no anchor of the page: `slo=99.95`, but not `main`. */
export function bringsValues(fragment: string): boolean {
  return fragment.includes('=');
}

/** What a field could not take from an address: why, and what stands in its place. */
type FragmentFault = { readonly id: string; readonly says: string };

const shown = (text: string) => `“${cleanLine(text, SHOWN_MAX)}”`;

/** Names in an address that no field has; one fault for all of them. */
function unknownNames(fields: readonly Field[], params: URLSearchParams): readonly FragmentFault[] {
  const known = new Set(fields.map(({ id }) => id));
  const first = [...params.keys()].find((name) => !known.has(name));
  return first === undefined ? [] : [{ id: first, says: `${shown(first)} is no field of this tool.` }];
}

/** The values of an address, and what was wrong with it; a field that could not take what was in it keeps its default. */
export function readFragment(
  fields: readonly Field[],
  fragment: string,
): { readonly values: FieldValues; readonly faults: readonly FragmentFault[] } {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const values = new Map(initialValues(fields));
  const faults: FragmentFault[] = [];
  for (const field of fields) {
    const text = params.get(field.id);
    if (text === null) continue;
    const reading = readField(field, text);
    if ('value' in reading) {
      values.set(field.id, reading.value);
      continue;
    }
    const { id, label, initial, group } = field;
    const name = group?.startsWith('Part ') ? `${group}, ${label}` : label;
    const stands = initial === '' ? 'It is left empty.' : `${typedValue(initial)} stands in its place.`;
    faults.push({ id, says: `${name}: ${shown(text)} was not taken. ${reading.fault} ${stands}` });
  }
  return { values, faults: [...faults, ...unknownNames(fields, params)] };
}
