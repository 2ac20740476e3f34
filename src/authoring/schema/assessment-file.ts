import { z } from 'astro/zod';
import {
  ASSESSMENTS_MAX,
  ENTRIES_MAX,
  FILE_FORMAT,
  FILE_VERSION,
  MILESTONES_MAX,
  UID,
} from '../../domain/assessment/file-limit.ts';
import { MILESTONE_CODE } from '../../domain/assessment/milestone.ts';
import { ANSWERS } from '../../domain/catalogue/answer.ts';
import { ENTRY_NAME } from '../../domain/catalogue/check-name.ts';
import { TIERS } from '../../domain/catalogue/tier.ts';

const entryName = z
  .string()
  .regex(ENTRY_NAME)
  .describe('Id of a check, known to this site or not; or its place in the register, such as @131.');

const planItemSchema = z.looseObject({
  owner: z
    .string()
    .optional()
    .describe('Who closes the gap. What is longer than 80 characters is cut when it is read.'),
  due: z.iso.date().optional().describe('Day by which it is to be closed, from 2020 to 2064.'),
  risk: z.string().optional().describe('Why the risk is accepted: one line of at most 500 characters.'),
  revisit: z.iso.date().optional().describe('Day on which the accepted risk is to be revisited.'),
});

const milestoneSchema = z.looseObject({
  name: z.string().describe('One line of at most 80 characters; where it is empty, the date takes its place.'),
  date: z.iso.date().describe('Day of the snapshot.'),
  code: z.string().regex(MILESTONE_CODE).describe('The snapshot as a summary code.'),
});

const filedAssessmentSchema = z.looseObject({
  uid: z
    .string()
    .regex(UID)
    .describe('Says on every machine that it is the same assessment; no other in the file has it.'),
  name: z.string().describe('One line. What is longer than 80 characters is cut when it is read.'),
  tier: z.enum(TIERS).describe('How much the system must bear.'),
  changed: z.iso.datetime({ precision: 3 }).optional().describe('Moment of the last change, in UTC, if it is known.'),
  answers: z
    .record(entryName, z.enum(ANSWERS))
    .meta({ maxProperties: ENTRIES_MAX })
    .describe('Answers by check, sorted by id. A check that is missing is unanswered.'),
  notes: z
    .record(entryName, z.string())
    .meta({ maxProperties: ENTRIES_MAX })
    .describe('Notes by check, sorted by id: plain text. What is longer than 2,000 characters is cut when it is read.'),
  plan: z
    .record(entryName, planItemSchema)
    .meta({ maxProperties: ENTRIES_MAX })
    .optional()
    .describe('What is agreed on gaps, by check, sorted by id; left out where nothing is.'),
  milestones: z
    .array(milestoneSchema)
    .max(MILESTONES_MAX)
    .optional()
    .describe('Snapshots that were kept, earliest first; left out where none was.'),
});

/** What an assessment file holds; published as `schema/assessment-1.json`. `src/share/file/file-shape.ts` reads the same. */
export const assessmentFileSchema = z.looseObject({
  $schema: z.string().optional().describe('Address of this schema, for editors.'),
  format: z.literal(FILE_FORMAT).describe('Tells the file from those of other programs.'),
  version: z.literal(FILE_VERSION).describe('Version of the format.'),
  exported: z.iso.date().describe('Day on which the file was made.'),
  edition: z
    .int()
    .min(0)
    .describe('Length of the register when the file was made: how many check ids had been published.'),
  assessments: z
    .array(filedAssessmentSchema)
    .max(ASSESSMENTS_MAX)
    .describe('The assessments, each with a uid of its own.'),
});
