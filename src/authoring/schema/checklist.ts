import { z } from 'astro/zod';
import { checkSchema } from './check.ts';
import { identifier, line } from './text.ts';

const sectionSchema = z.strictObject(
  {
    id: identifier.describe(
      'Permanent name of the section; its anchor on the guide and what <Checklist section="…"> names.',
    ),
    title: line.describe('The heading of the section, exactly as the guide writes it after ##.'),
    checks: z
      .array(checkSchema, 'No checks. List at least one check under checks:.')
      .min(1, 'A section without checks. Give it at least one check, or fold its text into another section.')
      .describe('The checks of the section, in the order in which they are shown.'),
  },
  'Not a section. Write its fields under it, beginning with "- id:".',
);

/** What an author writes in `content/practices/<slug>/checks.yaml`. */
export const checklistSchema = z.strictObject(
  {
    sections: z
      .array(sectionSchema, 'No sections. List the sections of the guide under sections:.')
      .min(1, 'No sections. A practice has one section for each of its principles.')
      .describe('The sections of the practice, in the order of its guide.'),
  },
  'Not a list of sections. Begin the file with sections: and list them under it.',
);

export type ChecklistFile = z.infer<typeof checklistSchema>;
