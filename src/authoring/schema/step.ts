import { z } from 'astro/zod';
import { SLOTS, STEP_KINDS, WHO } from '../../domain/learning/step.ts';
import { identifier, oneOf, sentence } from './text.ts';

/** Time that something takes, in whole minutes. */
export const minutes = z
  .int('Not a whole number. Write how many minutes it takes.')
  .min(1, 'Takes no time. Write how many minutes it takes.')
  .max(600, 'More than ten hours. Cut it into steps that fit into a day.');

/** What an author writes for one step in `content/onboarding/steps.yaml`. */
const stepSchema = z.strictObject(
  {
    id: identifier.describe(
      'Permanent name of the step; its entry in the learning register. A new meaning is a new id.',
    ),
    who: oneOf('who', WHO).describe(
      'Whose step it is: the others see it on their own list, never as an open box of theirs.',
    ),
    kind: oneOf('kind', STEP_KINDS).describe('Whether it is read, done, shown to somebody, or asked.'),
    minutes: minutes.describe('How long it takes, reading included.'),
    says: sentence.describe('What to do, as a request.'),
    read: z
      .string('Not text. Write what to read, such as modular-design/focus-on-modularity.')
      .regex(
        /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/,
        'Not something to read. Write a practice, practice/section, takeaway, parcelhub, exercises/id, templates/name or tools/name.',
      )
      .optional()
      .describe(
        'What to read for it: a practice, practice/section, takeaway, parcelhub, exercises/id, templates/name or tools/name.',
      ),
    evidence: sentence.describe('What shows that it is done; something that can be pointed at.'),
    checks: z
      .array(identifier, 'Not a list of checks. Write their ids in brackets, such as [one-writer-per-table].')
      .default([])
      .describe("Ids of the checks that it touches, on the newcomer's own service."),
    slot: oneOf('slot', SLOTS)
      .optional()
      .describe("Which of the team's own links and names it needs; a team fills them in."),
  },
  'Not a step. Write its fields under it, beginning with "- id:".',
);

export const stepsSchema = z
  .array(stepSchema, 'Not a list. Begin each step with "- id:".')
  .min(1, 'No steps. A track needs at least one.');

export type WrittenStep = z.infer<typeof stepSchema>;
