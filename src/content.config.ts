import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { checklistSchema } from './authoring/schema/checklist.ts';
import { guideSchema } from './authoring/schema/guide.ts';
import { pageSchema } from './authoring/schema/page.ts';
import { referenceSchema } from './authoring/schema/reference.ts';
import { termSchema } from './authoring/schema/term.ts';

const practice = (pattern: string) =>
  glob({ base: './content/practices', pattern, generateId: ({ entry }) => entry.split('/')[0] ?? entry });

export const collections = {
  guides: defineCollection({ loader: practice('*/guide.mdx'), schema: guideSchema }),
  checklists: defineCollection({ loader: practice('*/checks.yaml'), schema: checklistSchema }),
  pages: defineCollection({ loader: glob({ base: './content', pattern: '*.mdx' }), schema: pageSchema }),
  references: defineCollection({ loader: file('./content/references.yaml'), schema: referenceSchema }),
  glossary: defineCollection({ loader: file('./content/glossary.yaml'), schema: termSchema }),
};
