import { z } from 'astro/zod';
import { line, sentence } from './text.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The front matter of `content/practices/<slug>/guide.mdx`. */
export const guideSchema = z.strictObject({
  number: z
    .int('Not a whole number. Write the number of the practice.')
    .min(1, 'Practices are numbered from 1.')
    .describe('Position of the practice among the ten; the number of its sheet.'),
  title: line.describe('Name of the practice, in sentence case.'),
  motto: sentence.describe('The practice in one short sentence, for the sheet index.'),
  lede: sentence.describe(
    'Two or three sentences under the title: what the practice is for and the one thing to take away.',
  ),
  revised: z
    .union([z.date(), z.string()], 'No date. Write the day of the last change in substance, such as 2026-11-22.')
    .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
    .refine((value) => DAY.test(value), 'Not a date. Write year, month and day, such as 2026-11-22.')
    .describe('Day of the last change in substance, as year-month-day.'),
});

export type GuideMeta = z.infer<typeof guideSchema>;
