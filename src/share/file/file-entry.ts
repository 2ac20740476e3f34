import * as v from 'valibot';
import { ENTRIES_MAX } from '../../domain/assessment/file-limit.ts';
import { ENTRY_NAME } from '../../domain/catalogue/check-name.ts';
import { FAULTS_MAX, notAllowed, quoted } from './file-fault.ts';

const NAME_RULE = 'a–z, 0–9 and hyphens, at most 80 characters, or @ and a number up to 99999';

/** What the values of some entries are: the test, and the words for it. */
export type EntryRule<Value> = {
  readonly isValue: (value: unknown) => value is Value;
  readonly allowed: string;
  readonly allowedValue: string;
};

/**
 * Answers or notes by check id or `@place`. Not `v.record`: it leaves out `constructor` without a word, and a file of
 * nothing but faults would give a million issues.
 */
export function entriesShape<Value>({ isValue, allowed, allowedValue }: EntryRule<Value>) {
  return v.pipe(
    v.custom<Readonly<Record<string, Value>>>(isObject, ({ input }) => notAllowed(input, allowed)),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const input = dataset.value;
      const entries = Object.entries<unknown>(input);
      const many = entries.length > ENTRIES_MAX;
      if (many) addIssue({ message: `${entries.length} entries are here; at most ${ENTRIES_MAX} are read.` });
      const wrong = (many ? [] : entries).filter(([name, value]) => !ENTRY_NAME.test(name) || !isValue(value));
      for (const [name, value] of wrong.slice(0, FAULTS_MAX)) {
        if (!ENTRY_NAME.test(name)) addIssue({ message: `${quoted(name)} is not a check id: write ${NAME_RULE}.` });
        else {
          const path = [{ type: 'object' as const, origin: 'value' as const, input, key: name, value }] as const;
          addIssue({ message: notAllowed(value, allowedValue), path: [...path] });
        }
      }
    }),
  );
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
