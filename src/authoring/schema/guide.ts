import { z } from 'astro/zod';
import { day, line, sentence } from './text.ts';

/** The front matter of `content/practices/<slug>/guide.mdx`. */
export const guideSchema = z.strictObject(
  {
    number: z
      .int('Not a whole number. Write the number of the practice.')
      .min(1, 'Practices are numbered from 1.')
      .describe('Position of the practice among all; the number of its sheet.'),
    title: line.describe('Name of the practice, in sentence case.'),
    motto: sentence.describe('The practice in one short sentence, for the sheet index.'),
    lede: sentence.describe(
      'Two or three sentences under the title: what the practice is for and the one thing to take away.',
    ),
    revised: day.describe('Day of the last change in substance, as year-month-day.'),
  },
  'No fields. Write the fields of a guide between the two lines of ---.',
);

export type GuideMeta = z.infer<typeof guideSchema>;
