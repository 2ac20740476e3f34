import { z } from 'astro/zod';
import { identifier, line, sentence } from './text.ts';

/** The front matter of `content/templates/<name>.md` and of `<name>.parcelhub.md`. */
export const templateSchema = z.strictObject(
  {
    title: line.describe('Name of the document, in sentence case; of the filled one, what it says.'),
    summary: sentence.describe('One sentence: what it is for and when to write it; of the filled one, what it shows.'),
    guide: identifier.describe('Slug of the guide that explains it.'),
    section: identifier.describe('Id of the section of that guide that explains it.'),
    minutes: z
      .int('Not a whole number. Write how many minutes it takes to fill in, such as minutes: 45.')
      .min(1, 'Less than a minute. Write how many minutes it takes to fill in, such as minutes: 45.')
      .describe('How long it takes to fill in, honestly, when what goes into it is known.'),
  },
  'No fields. Write the fields of a template between the two lines of ---.',
);

export type TemplateMeta = z.infer<typeof templateSchema>;
