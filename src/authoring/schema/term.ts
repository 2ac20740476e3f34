import { z } from 'astro/zod';
import { identifier, line, sentence } from './text.ts';

/** One entry of `content/glossary.yaml`. */
const termSchema = z.strictObject(
  {
    id: identifier.describe('Permanent name; the anchor on the glossary page and what <Term id="…"> names.'),
    term: line.describe('The word or words.'),
    also: z
      .array(line, 'Not a list of names. Write them in brackets, such as [port, ports].')
      .default([])
      .describe('Other names, abbreviations and words defined along with it.'),
    definition: sentence.describe('What the guides mean by it, in one or two sentences.'),
  },
  'Not a term. Write its fields under it, beginning with "- id:".',
);

export const glossarySchema = z.array(termSchema, 'Not a list. Begin each term with "- id:".');

export type Term = z.infer<typeof termSchema>;
