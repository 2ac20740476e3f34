import { z } from 'astro/zod';
import { UID } from '../../domain/assessment/file-limit.ts';
import { LEVELS } from '../../domain/catalogue/level.ts';
import { PACK_KEY, PACK_KEY_MAX } from '../../domain/pack/pack-name.ts';
import { checkSchema } from './check.ts';
import { identifier, line, oneOf, sentence } from './text.ts';

const address = z.url({
  protocol: /^https?$/,
  error: 'Not an address. Write it whole, with https://.',
});

/** What an author writes in `pack.yaml`. */
export const packSchema = z.strictObject(
  {
    key: z
      .string('No key. Write a short name of lower-case words joined by hyphens, such as acme.')
      .regex(
        PACK_KEY,
        `Not a key. Write lower-case words joined by single hyphens, at most ${PACK_KEY_MAX} characters, such as acme.`,
      )
      .describe('Permanent: what every id of the pack begins with outside of it.'),
    uid: z
      .string('No uid. npm run pack -- new makes one; it is never changed afterwards.')
      .regex(UID, 'Not a uid: 8 to 24 of a–z and 0–9. npm run pack -- new makes one; it is never changed afterwards.')
      .describe('Made once, for good: links and files tell by it whose pack it is.'),
    title: line.describe('Name of whoever it is of, as it stands beside its checks: Acme Platform.'),
    says: sentence.optional().describe('One sentence: what the pack is for.'),
    home: address.optional().describe('Where its repository or page is.'),
    contact: line.optional().describe('Whom to ask about it: an address, a channel.'),
    core: z
      .int('Not a whole number. Write the edition of the published catalogue that it was written against, such as 128.')
      .min(1, 'No edition. Write that of the published catalogue that it was written against, such as 128.')
      .describe('Length of the published register when the pack was last looked through.'),
    licence: line.optional().describe('Under which licence the pack is.'),
  },
  'Not a pack. Begin the file with key: and write its fields under each other.',
);

export type PackMeta = z.infer<typeof packSchema>;

/** What an author writes in `sections.yaml`: checks of the pack that stand in sections of published guides. */
export const packSectionsSchema = z.array(
  z.strictObject(
    {
      in: z
        .string(
          'Missing or not text. Write a practice and a section of it, such as modular-design/focus-on-modularity.',
        )
        .regex(
          /^[a-z0-9-]+\/[a-z0-9-]+$/,
          'Not a section. Write a practice and a section of it, such as modular-design/focus-on-modularity.',
        )
        .describe('The section of a published guide under which they stand.'),
      checks: z
        .array(checkSchema, 'No checks. List at least one check under checks:.')
        .min(1, 'No checks. List at least one check under checks:, or take the entry out.')
        .describe('The checks, in the order in which they are shown.'),
    },
    'Not an entry. Write in: and checks: under it.',
  ),
  'Not a list. Begin each entry with "- in:".',
);

/** What an author writes in `adjust.yaml`: what the pack says of published checks. It never changes their words. */
export const adjustSchema = z.array(
  z
    .strictObject(
      {
        check: identifier.describe('Id of the published check.'),
        of: z
          .preprocess(
            // Eight digits without a letter are a number to YAML.
            (value) => (typeof value === 'number' && Number.isInteger(value) ? String(value).padStart(8, '0') : value),
            z
              .string('Missing or not text. npm run pack -- accept writes it.')
              .regex(
                /^[\da-f]{8}$/,
                'Not a fingerprint: 8 of 0–9 and a–f, in quotes. npm run pack -- accept writes it.',
              ),
          )
          .describe('Fingerprint of the statement that it was written for: the build says when upstream rewords it.'),
        statement: line
          .optional()
          .describe('Those words themselves, so that the build can show both; npm run pack -- accept writes it.'),
        note: sentence.optional().describe('What is added to its reasons, shown as the pack’s own.'),
        level: oneOf('level', LEVELS).optional().describe('A higher level than the published one; never a lower one.'),
        link: z
          .strictObject(
            { title: line.describe('What it is called.'), url: address.describe('Where it leads.') },
            'Not a link. Write title: and url: under it.',
          )
          .optional()
          .describe('A page of yours on it, shown among its reasons: where it is done, whom to ask.'),
        asked: z
          .literal(false, 'Only false can be written here. Leave it out where the check is asked.')
          .optional()
          .describe('That the check is not asked here.'),
        because: sentence.optional().describe('Why it is not asked; shown in its place.'),
      },
      'Not an entry. Write its fields under it, beginning with "- check:".',
    )
    .superRefine(({ note, link, level, asked, because }, context) => {
      const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
      if (note === undefined && link === undefined && level === undefined && asked === undefined)
        refuse('check', 'Nothing is said of it. Write note:, link:, level: or asked: false, or take the entry out.');
      if (asked === false && because === undefined)
        refuse('because', 'No reason. Write because: with one sentence; it is shown where the check was.');
      if (asked !== false && because !== undefined)
        refuse('because', 'A reason for a check that is asked. Write asked: false with it, or take it out.');
      if (asked === false && level !== undefined)
        refuse('level', 'A level for a check that is not asked. Keep one of the two.');
    }),
  'Not a list. Begin each entry with "- check:".',
);

/** What an author writes in `was.yaml`: former ids of the pack’s checks, as a fork had them, each with the one of today. */
export const wasSchema = z.record(
  identifier,
  identifier,
  'Not former ids. Write each with the check that it is now: old-id: new-id.',
);

export type Adjustment = z.infer<typeof adjustSchema>[number];
