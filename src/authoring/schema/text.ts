import { z } from 'astro/zod';
import { dayNumber } from '../../domain/base/date.ts';
import { typeset } from '../prose/typography.ts';

/** A permanent name: lower-case words and digits, joined by hyphens. */
export const identifier = z
  .string('Missing or not text. Write lower-case words joined by hyphens, such as error-budget-policy-signed.')
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Not a permanent name. Write lower-case words joined by hyphens, such as error-budget-policy-signed.',
  )
  .refine((id) => !(id in {}), 'A word that every object of the language has. Add another word to it.')
  .max(64, 'Longer than 64 characters. Shorten it before it is published; it is permanent afterwards.');

/** A line of text that is not empty. */
export const line = z
  .string('Missing or not text. Write one line; put it in quotes when it contains a colon or a hash sign.')
  .trim()
  .min(1, 'Empty. Write one line of text.');

/** A line of text that is set like a sentence and need not end like one. */
export const phrase = line.overwrite(typeset);

/** A line of text that ends like a sentence; it is set with curly quotation marks and no-break units. */
export const sentence = line
  .regex(/[.?!”"]$/, 'Does not end like a sentence. Close it with a full stop.')
  .overwrite(typeset);

/** A day as an ISO date, whether YAML took it for a date or for text. */
export const day = z
  .union([z.date(), z.string()], 'No date. Write a day as year, month and day, such as 2026-11-22.')
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
  .refine(
    (value) => dayNumber(value) !== undefined,
    'Not a date. Write a day as year, month and day, such as 2026-11-22.',
  );

/** One of some fixed words; the message lists them. */
export function oneOf<const Words extends readonly string[]>(name: string, words: Words) {
  return z.enum(words, `Not a ${name}. Write one of: ${words.join(', ')}.`);
}
