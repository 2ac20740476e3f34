import { type Field, readNumberField, typedNumber } from './field.ts';

/** Values of a tool's fields by their ids: numbers for number fields, words for choices. */
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
    if (value !== initial) params.set(id, typeof value === 'number' ? typedNumber(value) : value);
  }
  return params.toString();
}

/** What an address says of one field; undefined where it says nothing that the field could take. */
function readValue(field: Field, text: string): number | string | undefined {
  if (field.kind === 'choice') return field.options.some(({ value }) => value === text) ? text : undefined;
  const reading = readNumberField(field, text);
  return 'value' in reading ? reading.value : undefined;
}

/** The values of an address, and the ids of fields for which it held something that they cannot take; those keep their default. */
export function readFragment(
  fields: readonly Field[],
  fragment: string,
): { readonly values: FieldValues; readonly ignored: readonly string[] } {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const values = new Map(initialValues(fields));
  const ignored: string[] = [];
  for (const field of fields) {
    const text = params.get(field.id);
    if (text === null) continue;
    const value = readValue(field, text);
    if (value === undefined) ignored.push(field.id);
    else values.set(field.id, value);
  }
  return { values, ignored };
}
