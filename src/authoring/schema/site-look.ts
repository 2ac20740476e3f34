import { z } from 'astro/zod';
import { line, sentence } from './text.ts';

const colour = z
  .string('Missing or not text. Write a colour as six hexadecimal digits in quotes, such as "#154fc3".')
  .regex(/^#[\da-f]{6}$/i, 'Not a colour. Write it as six hexadecimal digits in quotes, such as "#154fc3".')
  .toLowerCase();

/** What an author writes in `site.yaml` of a pack: how the whole site presents itself. */
export const siteLookSchema = z.strictObject(
  {
    name: line.optional().describe('Name of the site, in the header, titles and previews.'),
    tagline: line.optional().describe('One line under the name.'),
    accent: z
      .strictObject(
        {
          day: colour.describe('On light paper: dark enough to be read on it, and for white on it.'),
          night: colour.describe('On dark paper: light enough to be read on it, and for dark letters on it.'),
        },
        'Not two colours. Write day: and night: under it.',
      )
      .optional()
      .describe('The colour of links, buttons and what is answered Yes, by day and by night.'),
    logo: z
      .string('Not text. Write the path of an SVG file in the pack.')
      .regex(/^[\w-]+(?:\/[\w-]+)*\.svg$/, 'Not the path of an SVG file in the pack, such as logo.svg.')
      .optional()
      .describe('An SVG file of at most 4,096 characters, shown as an image beside the name.'),
    links: z
      .array(
        z.strictObject(
          {
            title: line.describe('What the link is called.'),
            url: z
              .url({ protocol: /^https?$/, error: 'Not an address. Write it whole, with https://.' })
              .describe('Where it leads.'),
          },
          'Not a link. Write title: and url: under it.',
        ),
        'Not a list. Begin each link with "- title:".',
      )
      .max(8, 'More than eight links. Keep those that every page needs.')
      .default([])
      .describe('Links in the footer of every page.'),
    footer: sentence.optional().describe('What the footer says: whose site it is, or whom to ask.'),
  },
  'Not a look. Begin the file with name: and write its fields under each other.',
);

export type SiteLook = z.infer<typeof siteLookSchema>;
