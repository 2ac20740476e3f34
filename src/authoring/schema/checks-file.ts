import { z } from 'astro/zod';
import { UID } from '../../domain/assessment/file-limit.ts';
import { PACK_KEY } from '../../domain/pack/pack-name.ts';
import { checkSchema } from './check.ts';
import { identifier, line } from './text.ts';

/** An id of a published check, or of a pack's as it is known outside of it. */
const anyId = z.string().regex(/^[a-z0-9]+(?:--?[a-z0-9]+)*$/);

const practiceOf = <Number extends z.ZodType, Id extends z.ZodType>(number: Number, id: Id) =>
  z.strictObject({
    number,
    slug: id.describe('Last part of the address of the guide; permanent.'),
    title: line.describe('Name of the practice.'),
    motto: line.describe('The practice in one short sentence.'),
    revised: z.iso.date().describe('Day of the last change in substance.'),
    url: z.url().describe('Address of the guide.'),
    sections: z.array(
      z.strictObject({
        id: id.describe('Permanent name of the section within its practice; its anchor on the guide.'),
        title: line.describe('Heading of the section.'),
        checks: z.array(
          checkSchema.extend({
            id,
            reference: id.describe('Id of the work that backs it.'),
            url: z.url().describe('Address of the check on its guide.'),
          }),
        ),
      }),
    ),
  });

/** What `checks.json` holds; published as `schema/checks-1.json`. */
export const checksFileSchema = z.strictObject({
  $schema: z.url().describe('Address of this schema.'),
  uid: identifier.describe('Name of the catalogue: assessment files that were made with it carry it.'),
  edition: z.int().describe('Length of the register: how many check ids were ever published.'),
  practices: z.array(practiceOf(z.int().describe('Position among the practices.'), identifier)),
  packs: z
    .array(
      z.strictObject({
        key: z.string().regex(PACK_KEY).describe('What its ids begin with, before two hyphens; permanent.'),
        uid: z.string().regex(UID).describe('Name of the pack for good.'),
        title: line.describe('Whose it is.'),
        edition: z.int().describe('Length of its register.'),
        url: z.url().describe('Its page.'),
        practices: z.array(
          practiceOf(z.string().describe('Position among the practices of packs, such as A1.'), anyId),
        ),
      }),
    )
    .optional()
    .describe('Packs of this site; left out where it has none.'),
});
