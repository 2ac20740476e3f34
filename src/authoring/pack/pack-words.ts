import type { PackedContent } from './with-packs.ts';

type Adjusted = PackedContent['adjusted'][string][number];

const EARLIER = ' It was written for earlier words of this check.';

/** What packs say of a published check that is asked, a sentence or more each: their notes, and the level that it had. */
export function packNotes(adjusted: readonly Adjusted[]): readonly string[] {
  return adjusted.flatMap(({ pack, note, raisedFrom, current }) => [
    ...(note === undefined ? [] : [`${pack}’s note: ${note}${current ? '' : EARLIER}`]),
    ...(raisedFrom === undefined ? [] : [`${pack} raised it from ${raisedFrom}.`]),
  ]);
}

/** The pages that packs name for a published check. */
export function packLinks(adjusted: readonly Adjusted[]): readonly { readonly href: string; readonly text: string }[] {
  return adjusted.flatMap(({ pack, link }) =>
    link === undefined ? [] : [{ href: link.url, text: `${pack}: ${link.title}` }],
  );
}

/** Why packs do not ask a published check. */
export function packReasons(
  adjusted: readonly Adjusted[],
): readonly { readonly pack: string; readonly because: string }[] {
  return adjusted.flatMap(({ pack, because }) => (because === undefined ? [] : [{ pack, because }]));
}
