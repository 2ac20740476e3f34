import * as v from 'valibot';
import { UID } from '../../domain/assessment/file-limit.ts';
import { draftFields } from '../file/file-draft.ts';
import { notAllowed } from '../file/file-fault.ts';

const says = (allowed: string) => (issue: v.BaseIssue<unknown>) => notAllowed(issue.input, allowed);

const EDITION = says('a whole number from 0');
const CATALOGUE = says('8 to 24 characters of a–z and 0–9, or leave it out');

const FIELDS: Readonly<Record<string, string>> = {
  edition: 'a whole number from 0',
  of: 'an object that says of what',
  by: 'an object that says by whom and when',
  drafts: 'a list of drafts',
};

/** The shape of a draft file of version 1, once its format and version are known. */
export const draftFileShape = v.object(
  {
    $schema: v.exactOptional(v.string(says('the address of the schema, or leave it out'))),
    edition: v.pipe(v.number(EDITION), v.safeInteger(EDITION), v.minValue(0, EDITION)),
    catalogue: v.exactOptional(v.pipe(v.string(CATALOGUE), v.regex(UID, CATALOGUE))),
    ...draftFields,
  },
  (issue) => notAllowed(issue.input, `${FIELDS[`${issue.path?.[0].key}`]}`),
);
