import { z } from 'astro/zod';
import { ANSWERS, type Answer } from '../../domain/catalogue/answer.ts';
import { TIERS } from '../../domain/catalogue/tier.ts';
import { day, identifier } from './text.ts';

const checks = z.array(identifier).optional();

/** `content/parcelhub-summary.yaml`: the example system as someone has assessed it. */
export const exampleSchema = z.strictObject({
  tier: z.enum(TIERS).describe('Tier of the system.'),
  date: day.describe('Day of the snapshot.'),
  answers: z
    .strictObject(Object.fromEntries(ANSWERS.map((answer) => [answer, checks])) as Record<Answer, typeof checks>)
    .describe('By answer, the ids of the checks that have it.'),
});

export type Example = z.output<typeof exampleSchema>;
