import type { OutlinePractice } from '../../authoring/outline.ts';

/** Where a heading is found: its anchor, and its number where it opens a section of the practice. */
export type SectionAnchor = { readonly id: string; readonly number: string };

/** A heading as the Markdown compiler gives it. */
export type GuideHeading = { readonly depth: number; readonly slug: string; readonly text: string };

/** A title for comparing: the compiler sets quotation marks and spaces, and takes marks of emphasis and code out. */
const plain = (title: string) =>
  title.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim();

/**
 * The anchors of the headings that open sections, by the slug that the compiler made of their text. Sections keep their
 * permanent id, whatever their title becomes. Throws when a section finds no heading: its links would break in silence.
 */
export function sectionAnchors(
  { slug, sections }: Pick<OutlinePractice, 'slug' | 'sections'>,
  headings: readonly GuideHeading[],
): ReadonlyMap<string, SectionAnchor> {
  return new Map(
    sections.map(({ id, title, number }) => {
      const heading = headings.find(({ depth, text }) => depth === 2 && plain(text) === plain(title));
      if (heading === undefined) throw new Error(`The guide "${slug}" has no heading "## ${title}" for its section.`);
      return [heading.slug, { id, number }];
    }),
  );
}
