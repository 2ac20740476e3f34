import { z } from 'astro/zod';
import { identifier, line } from './text.ts';

/** One entry of `content/references.yaml`. */
const referenceSchema = z.strictObject(
  {
    id: identifier.describe('Permanent name; what <Ref id="…"> and the reference of a check name.'),
    title: line.describe('Title of the work.'),
    author: line.describe('Authors and publisher.'),
    year: line.describe('Year of publication; a range, or "living" for a page that is kept up to date.'),
    url: z.url('Not an address. Write it whole, with https://.').describe('Where to read it.'),
  },
  'Not a reference. Write its fields under it, beginning with "- id:".',
);

export const referencesSchema = z.array(referenceSchema, 'Not a list. Begin each reference with "- id:".');

export type Reference = z.infer<typeof referenceSchema>;
