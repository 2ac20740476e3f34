import { z } from 'astro/zod';
import { WHO } from '../../domain/learning/step.ts';
import { PHASES_OF_TRACK } from '../../domain/learning/track.ts';
import { minutes } from './step.ts';
import { identifier, line, oneOf, sentence } from './text.ts';

const checkpointSchema = z.strictObject(
  {
    who: oneOf('who', WHO).describe('Who holds it with the newcomer.'),
    minutes: minutes.describe('How long it takes.'),
    show: sentence.describe('What the newcomer shows.'),
    questions: z
      .array(
        z.int('Not a whole number. Write numbers of practices, such as [1, 2, 5].'),
        'Not a list. Write numbers of practices in brackets, such as [1, 2, 5].',
      )
      .describe('Numbers of the practices whose questions are settled by then, or on the list to talk about.'),
  },
  'Not a checkpoint. Write who:, minutes:, show: and questions: under it.',
);

const phaseSchema = z.strictObject(
  {
    id: oneOf('phase', PHASES_OF_TRACK).describe('Which part of the quarter it is.'),
    hours: z
      .number('Not a number. Write the hours that the newcomer has for it.')
      .positive('No time. Write the hours that the newcomer has for it.')
      .describe("Hours that the newcomer's steps of the phase may take together."),
    steps: z
      .array(identifier, 'Not a list of steps. Write their ids, each after a dash.')
      .min(1, 'No steps. Name at least one.')
      .describe('Ids of the steps, in order; those of buddy and lead among them.'),
    checkpoint: checkpointSchema.optional().describe('The talk at its end; left out where there is none.'),
  },
  'Not a phase. Write its fields under it, beginning with "- id:".',
);

/** What an author writes in `content/onboarding/tracks/<slug>.yaml`. */
export const trackSchema = z.strictObject(
  {
    title: line.describe('Whom it is for, in two or three words.'),
    for: sentence.describe('For whom it is and how it differs, in one or two sentences.'),
    order: z
      .int('Not a whole number. Write the place of the track on its page.')
      .describe('Its place among the tracks.'),
    phases: z
      .array(phaseSchema, 'Not a list of phases. Begin each with "- id:".')
      .refine(
        (phases) => phases.map(({ id }) => id).join() === PHASES_OF_TRACK.join(),
        `Not the four phases in order. Write ${PHASES_OF_TRACK.join(', ')}, each once.`,
      )
      .describe('The four phases, in order.'),
  },
  'Not a track. Begin the file with title: and write its fields under each other.',
);

export type WrittenTrack = z.infer<typeof trackSchema>;
