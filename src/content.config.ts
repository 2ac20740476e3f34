import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pageSchema } from './authoring/schema/page.ts';

/**
 * What Astro is to compile as MDX. The fields of guides and exercises have no schema here: `src/authoring/content/read.ts` has read and
 * checked them, with everything else under `content/`, before the first page is made.
 */
export const collections = {
  guides: defineCollection({
    loader: glob({
      base: './content/practices',
      pattern: '*/guide.mdx',
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
  }),
  // Without packs it is emptied, so that a build does not look for the guides that one before it had.
  packGuides: defineCollection({
    loader: process.env['PACKS']
      ? glob({ base: './.packs', pattern: '*.mdx' })
      : { name: 'no-packs', load: async ({ store }) => store.clear() },
  }),
  exercises: defineCollection({
    loader: glob({ base: './content/onboarding/exercises', pattern: '*.mdx' }),
  }),
  pages: defineCollection({ loader: glob({ base: './content', pattern: '*.mdx' }), schema: pageSchema }),
};
