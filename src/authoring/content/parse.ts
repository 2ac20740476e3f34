import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import type { ContentFault } from './fault.ts';

/** A value, or undefined along with the faults that kept it from being one. */
export type Parsed<Value> = { readonly value: Value | undefined; readonly faults: readonly ContentFault[] };

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;

/** The text of a file under the root, or undefined where there is none. */
export function readText(root: string, file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i ? '.' : ''}${String(step)}`)).join('');
}

/** Checks a value against a schema; each issue becomes a fault that names file and field. */
function validate<Schema extends z.ZodType>(file: string, schema: Schema, data: unknown): Parsed<z.infer<Schema>> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, faults: [] };
  const faults = result.error.issues.flatMap((issue): ContentFault[] => {
    if (issue.code !== 'unrecognized_keys') return [{ file, field: fieldName(issue.path), says: issue.message }];
    return issue.keys.map((key) => ({
      file,
      field: fieldName([...issue.path, key]),
      says: 'No such field. Check its spelling, or take it out.',
    }));
  });
  return { value: undefined, faults };
}

/** Parses YAML (JSON is YAML too) and checks it against a schema. */
function parseYaml<Schema extends z.ZodType>(file: string, schema: Schema, text: string): Parsed<z.infer<Schema>> {
  const document = parseDocument(text, { prettyErrors: true });
  const problem = document.errors[0];
  if (problem !== undefined) {
    const says = `Not readable as YAML: ${problem.message.split('\n')[0]?.replace(/:?$/, '.')} Put text that contains ": " or " #" in quotes.`;
    return { value: undefined, faults: [{ file, field: '', says }] };
  }
  return validate(file, schema, document.toJS());
}

/** Reads a YAML or JSON file that must exist; `missing` says what to do where it does not. */
export function readYaml<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  missing = 'Missing. Add the file.',
): Parsed<z.infer<Schema>> {
  const text = readText(root, file);
  if (text === undefined) return { value: undefined, faults: [{ file, field: '', says: missing }] };
  return parseYaml(file, schema, text);
}

/** Splits a file into front matter and body, and checks the front matter; `what` the file is says whose fields are missing. */
export function parseFront<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  text: string,
  what: string,
): Parsed<{ readonly meta: z.infer<Schema>; readonly body: string }> {
  const matter = FRONT_MATTER.exec(text);
  if (matter === null) {
    return {
      value: undefined,
      faults: [{ file, field: '', says: `No front matter. Begin the file with --- and the fields of ${what}.` }],
    };
  }
  const { value: meta, faults } = parseYaml(file, schema, matter[1] ?? '');
  return { value: meta === undefined ? undefined : { meta, body: text.slice(matter[0].length) }, faults };
}
