import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { citedIds } from '../../authoring/prose/mention.ts';

/** A work that a guide cites, and its number on that guide. */
export type Citation = { readonly number: number; readonly reference: CollectionEntry<'references'>['data'] };

async function compute(slug: string): Promise<readonly Citation[]> {
  const guide = await getEntry('guides', slug);
  const references = new Map((await getCollection('references')).map(({ data }) => [data.id, data]));
  const known = citedIds(guide?.body ?? '').flatMap((id) => references.get(id) ?? []);
  return known.map((reference, i) => ({ number: i + 1, reference }));
}

const computed = new Map<string, Promise<readonly Citation[]>>();

/** The works that a guide cites, numbered in the order of first citation. */
export function citations(slug = ''): Promise<readonly Citation[]> {
  const known = computed.get(slug) ?? compute(slug);
  computed.set(slug, known);
  return known;
}
