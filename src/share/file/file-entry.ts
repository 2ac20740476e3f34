import * as v from 'valibot';
import { ENTRIES_MAX } from '../../domain/assessment/file-limit.ts';
import { ENTRY_NAME } from '../../domain/catalogue/check-name.ts';
import { FAULTS_MAX, notAllowed, quoted } from './file-fault.ts';

const NAME_RULE = 'a–z, 0–9 and hyphens, at most 80 characters, or @ and a number up to 99999';

/** What the values of some entries are: their shape, and the words for it. */
export type EntryRule<Value> = {
  readonly value: v.GenericSchema<unknown, Value>;
  readonly allowed: string;
  readonly allowedValue: string;
};

/**
 * Answers or notes by check id or `@place`. Not `v.record`: it leaves out `constructor` without a word, and a file of
 * nothing but faults would give a million issues.
 */
export function entriesShape<Value>({ value: shape, allowed, allowedValue }: EntryRule<Value>) {
  const entries = v.pipe(
    v.custom<Readonly<Record<string, Value>>>(isObject, ({ input }) => notAllowed(input, allowed)),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const input = dataset.value;
      const all = Object.entries<unknown>(input);
      const many = all.length > ENTRIES_MAX;
      if (many) addIssue({ message: `${all.length} entries are here; at most ${ENTRIES_MAX} are read.` });
      const wrong = (many ? [] : all).filter(([name, value]) => !ENTRY_NAME.test(name) || !isOf(shape, value));
      for (const [name, value] of wrong.slice(0, FAULTS_MAX)) {
        if (!ENTRY_NAME.test(name)) addIssue({ message: `${quoted(name)} is not a check id: write ${NAME_RULE}.` });
        else {
          const path = [{ type: 'object' as const, origin: 'value' as const, input, key: name, value }] as const;
          addIssue({ message: notAllowed(value, allowedValue), path: [...path] });
        }
      }
    }),
  );
  // Beside the checks, for whoever describes the file to others.
  return Object.assign(entries, { value: shape });
}

/** Whether a value is an object with fields, and no list. */
export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value has a shape. A list has none of an object, whose fields may all be left out. */
export function isOf(shape: v.GenericSchema, value: unknown): boolean {
  return !Array.isArray(value) && v.is(shape, value);
}
