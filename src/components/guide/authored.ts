import { outline } from 'virtual:outline';
import type { OutlinePractice } from '../../authoring/outline.ts';
import type { SectionAnchor } from './section-anchor.ts';

/** What the components that authors name need to know of the page they stand on. */
export type Authored = {
  /** The practice whose guide the page is. */
  readonly practice?: OutlinePractice;
  /** Ids of the works that the page cites, in the order of first citation. */
  readonly cites: readonly string[];
  /** Anchors of the headings that open sections, by the slug that the compiler gave them. */
  readonly anchors?: ReadonlyMap<string, SectionAnchor>;
};

/** The practice that a component speaks of: the one it names, or else that of its page. Throws when there is neither. */
export function practiceOf(authored: Authored | undefined, component: string, slug?: string): OutlinePractice {
  const practice = slug === undefined ? authored?.practice : outline.find((each) => each.slug === slug);
  if (practice !== undefined) return practice;
  const says =
    slug === undefined
      ? 'stands on a page of no practice. Name one, such as'
      : `names "${slug}", which is none of them:`;
  throw new Error(`${component} ${says} practice="${outline[0]?.slug}".`);
}
