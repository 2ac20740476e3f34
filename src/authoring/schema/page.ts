import { guideSchema } from './guide.ts';

/** The front matter of a page of prose that is no guide, such as `content/takeaway.mdx`. */
export const pageSchema = guideSchema.pick({ title: true, lede: true, revised: true });
