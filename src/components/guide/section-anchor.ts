import { getEntry } from 'astro:content';

/** Where a heading is found: its anchor, and its number where it opens a section of the practice. */
export type SectionAnchor = { readonly id: string; readonly number: string };

/** The slug that the Markdown compiler makes of a heading, for comparing: letters, digits and hyphens. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

/** The anchor of a `##` heading, given the slug of its text. Sections keep their permanent id, whatever their title becomes. */
export async function sectionAnchor(slug = '', headingSlug: string): Promise<SectionAnchor> {
  const guide = await getEntry('guides', slug);
  const sections = (await getEntry('checklists', slug))?.data.sections ?? [];
  const index = sections.findIndex((section) => slugOf(section.title) === headingSlug);
  const section = sections[index];
  if (guide === undefined || section === undefined) return { id: headingSlug, number: '' };
  return { id: section.id, number: `${guide.data.number}.${index + 1}` };
}
