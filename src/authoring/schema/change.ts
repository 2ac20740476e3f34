import { z } from 'astro/zod';
import { day, identifier, sentence } from './text.ts';

/** One entry of `content/changes.yaml`: what changed in the catalogue on one day. */
const changeSchema = z
  .strictObject(
    {
      date: day.describe('Day on which it is published. Entries stand newest first, one for each day.'),
      says: sentence
        .optional()
        .describe('What the change is about as a whole; leave it out when the lists say enough.'),
      edition: z
        .int('Not a whole number. Write how many ids of the register this entry publishes, such as edition: 128.')
        .min(1, 'Publishes nothing. Write how many ids of the register this entry publishes, such as edition: 128.')
        .optional()
        .describe('Only in the oldest entry, instead of added: it publishes the first so many ids of the register.'),
      added: z
        .array(identifier, 'Not a list. Write the ids of the new checks, such as [one-writer-per-table].')
        .default([])
        .describe('Ids of the new checks.'),
      reworded: z
        .array(
          z.strictObject(
            {
              id: identifier.describe('Id of the check; it stays, because the meaning does.'),
              says: sentence.describe('What is different, for someone who answered the old words.'),
            },
            'Not a rewording. Write id: and says: under it.',
          ),
          'Not a list. Begin each reworded check with "- id:" and say beside it what is different.',
        )
        .default([])
        .describe('Checks that ask the same in other words. A new meaning is a new id: retire one, add one.'),
      retired: z
        .array(
          z.strictObject(
            {
              id: identifier.describe(
                'Id of the check; it keeps its place in the register, and answers to it are kept.',
              ),
              statement: sentence.describe(
                'The words it had, copied from checks.yaml: answers to it are shown beside them.',
              ),
              says: sentence.describe('Why it is no longer asked, and what takes its place.'),
            },
            'Not a retirement. Write id:, statement: and says: under it.',
          ),
          'Not a list. Begin each retired check with "- id:", then give its statement and say why it goes.',
        )
        .default([])
        .describe('Checks that are no longer asked.'),
    },
    'Not an entry. Write its fields under it, beginning with "- date:".',
  )
  .refine(
    ({ edition, added, reworded, retired }) =>
      edition !== undefined || added.length + reworded.length + retired.length > 0,
    'Changes nothing. List what was added, reworded or retired, or take the entry out.',
  );

export const changesSchema = z.array(changeSchema, 'Not a list. Begin each entry with "- date:".');
