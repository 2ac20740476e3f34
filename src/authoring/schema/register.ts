import { z } from 'astro/zod';
import { UID } from '../../domain/assessment/file-limit.ts';
import { RECORD } from '../register/statement-record.ts';
import { identifier } from './text.ts';

/** `content/register.json`, written by `npm run register` alone. */
export const registerSchema = z.strictObject(
  {
    uid: z
      .string('No uid. Restore the file from version control.')
      .regex(UID, 'Not a uid. Restore the file from version control.')
      .default('')
      .describe('Name of the catalogue, 8 to 24 of a–z and 0–9, for good: links and files of another are told by it.'),
    seal: z
      .string('No seal. Restore the file from version control.')
      .describe('Fingerprint of the ids and their order, so that a moved or removed entry is noticed.'),
    ids: z
      .array(identifier, 'No ids. Restore the file from version control.')
      .describe('Every check id ever published, in order of publication.'),
    statements: z
      .record(
        identifier,
        z
          .string('Not a record. Restore the file from version control.')
          .regex(RECORD, 'Not a record. Restore the file from version control.'),
        'No statements on record. Restore the file from version control.',
      )
      .default({})
      .describe('By id: the date of the change that brought the statement, and a fingerprint of its words.'),
  },
  'Not a register. Restore the file from version control.',
);

export type RegisterFile = z.infer<typeof registerSchema>;
