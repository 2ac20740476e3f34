import { z } from 'astro/zod';
import { SLOTS } from '../../domain/learning/step.ts';
import { PHASES_OF_TRACK } from '../../domain/learning/track.ts';
import { identifier, line } from './text.ts';

const PLACE = 'Not a phase of a track. Write both, such as backend-engineer/day-1.';

/** What an author writes in `onboarding/added.yaml` of a pack: steps of the pack in phases of published tracks. */
export const addedStepsSchema = z.array(
  z.strictObject(
    {
      to: z
        .string(PLACE)
        .regex(new RegExp(`^[a-z0-9-]+/(?:${PHASES_OF_TRACK.join('|')})$`), PLACE)
        .describe('The published track and its phase, at the end of which they stand.'),
      steps: z
        .array(identifier, 'Not a list of steps. Write their ids in brackets, such as [badge-fetched].')
        .min(1, 'No steps. Name at least one, or take the entry out.')
        .describe('Ids of steps of the pack, in order.'),
    },
    'Not an entry. Write to: and steps: under it.',
  ),
  'Not a list. Begin each entry with "- to:".',
);

/** What an author writes in `onboarding/slots.yaml` of a pack: what the site cannot know of a team, filled in. */
export const slotsSchema = z.partialRecord(
  z.enum(SLOTS, `Not a slot. Write one of: ${SLOTS.join(', ')}.`),
  z.strictObject(
    {
      title: line.describe('What stands there, or whom to ask.'),
      url: z
        .url({ protocol: /^https?$/, error: 'Not an address. Write it whole, with https://.' })
        .optional()
        .describe('Where it is; left out where it has no page.'),
    },
    'Not a slot. Write title: under its name, and perhaps url:.',
  ),
  'No slots. Write their names, each with title: under it.',
);

export type FilledSlots = z.infer<typeof slotsSchema>;
