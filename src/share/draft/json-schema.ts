import { objectOf } from '../file/json-schema.ts';
import { draftFileShape } from './draft-shape.ts';
import { DRAFT_FORMAT, DRAFT_VERSION } from './read-draft.ts';

const FILE: Readonly<Record<keyof typeof draftFileShape.entries, string>> = {
  $schema: 'Address of this schema, for editors.',
  edition: 'Length of the register that was drafted by: `edition` of checks.json, and of the example in draft.md.',
  catalogue: 'Name of the catalogue: `uid` of checks.json.',
  of: 'What was looked at.',
  by: 'Who drafted, and when: a tool or a person.',
  drafts: 'One row for a check.',
};

/** The JSON Schema of a draft file, made of the shapes that its reader reads by: docs/draft.md. */
export function draftJsonSchema(): Readonly<Record<string, unknown>> {
  const format = { type: 'string', const: DRAFT_FORMAT, description: 'Tells the file from those of other programs.' };
  const version = { type: 'number', const: DRAFT_VERSION, description: 'Version of the format.' };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...objectOf(draftFileShape.entries, { format, version }, FILE),
    title: 'Draft file',
    description: 'Answers that a tool or a colleague proposes, with their evidence. A person confirms them one by one.',
  };
}
