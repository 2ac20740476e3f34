import { z } from 'astro/zod';
import { checkSchema } from './check.ts';
import { identifier, line } from './text.ts';

/** What `checks.json` holds; published as `schema/checks-1.json`. */
export const checksFileSchema = z.strictObject({
  $schema: z.url().describe('Address of this schema.'),
  uid: identifier.describe('Name of the catalogue: assessment files that were made with it carry it.'),
  edition: z.int().describe('Length of the register: how many check ids were ever published.'),
  practices: z.array(
    z.strictObject({
      number: z.int().describe('Position among the practices.'),
      slug: identifier.describe('Last part of the address of the guide; permanent.'),
      title: line.describe('Name of the practice.'),
      motto: line.describe('The practice in one short sentence.'),
      revised: z.iso.date().describe('Day of the last change in substance.'),
      url: z.url().describe('Address of the guide.'),
      sections: z.array(
        z.strictObject({
          id: identifier.describe('Permanent name of the section within its practice; its anchor on the guide.'),
          title: line.describe('Heading of the section.'),
          checks: z.array(checkSchema.extend({ url: z.url().describe('Address of the check on its guide.') })),
        }),
      ),
    }),
  ),
});
