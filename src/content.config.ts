import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { checklistSchema } from './schemas/checklist.ts';
import { guideSchema } from './schemas/guide.ts';
import { pageSchema } from './schemas/page.ts';
import { referenceSchema } from './schemas/reference.ts';
import { termSchema } from './schemas/term.ts';

const practice = (pattern: string) =>
  glob({ base: './content/practices', pattern, generateId: ({ entry }) => entry.split('/')[0] ?? entry });

export const collections = {
  guides: defineCollection({ loader: practice('*/guide.mdx'), schema: guideSchema }),
  checklists: defineCollection({ loader: practice('*/checks.yaml'), schema: checklistSchema }),
  pages: defineCollection({ loader: glob({ base: './content', pattern: '*.mdx' }), schema: pageSchema }),
  references: defineCollection({ loader: file('./content/references.yaml'), schema: referenceSchema }),
  glossary: defineCollection({ loader: file('./content/glossary.yaml'), schema: termSchema }),
};
