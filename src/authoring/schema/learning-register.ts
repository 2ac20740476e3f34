import { z } from 'astro/zod';
import { identifier } from './text.ts';

const RESTORE = 'Restore the file from version control.';
const ids = z.array(identifier, `Not a list of ids. ${RESTORE}`);

/** `content/learning.json`, written by `npm run register` alone. */
export const learningRegisterSchema = z.strictObject(
  {
    seal: z
      .string(`No seal. ${RESTORE}`)
      .describe('Fingerprint of all ids and their order, so that a moved or removed entry is noticed.'),
    tracks: ids.describe('Every track ever published, by its slug, in order of publication.'),
    steps: ids.describe('Every step ever published, in order of publication.'),
    questions: ids.describe('Every question ever published, in order of publication.'),
    options: z
      .record(identifier, ids, `No options. ${RESTORE}`)
      .describe('By question: every option it ever had. A question that asks for a number has none.'),
  },
  `Not a register. ${RESTORE}`,
);

export type LearningRegisterFile = z.infer<typeof learningRegisterSchema>;
