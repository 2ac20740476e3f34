import { references } from 'virtual:outline';
import type { Reference } from '../../authoring/schema/reference.ts';
import type { Authored } from './authored.ts';

/** A work that a page cites, and its number on that page. */
export type Citation = { readonly number: number; readonly reference: Reference };

const known = new Map(references.map((reference) => [reference.id, reference]));

/** The works that a page cites, numbered in the order of first citation. */
export function citations(authored: Authored | undefined): readonly Citation[] {
  const cited = (authored?.cites ?? []).flatMap((id) => known.get(id) ?? []);
  return cited.map((reference, i) => ({ number: i + 1, reference }));
}

/** One of them by its id. Throws when the page does not cite it, or there is no such work. */
export function citation(authored: Authored | undefined, component: string, id: string): Citation {
  const cited = citations(authored).find(({ reference }) => reference.id === id);
  if (cited === undefined) throw new Error(`${component} cites "${id}", which is no work in content/references.yaml.`);
  return cited;
}

const claimed = new WeakMap<Authored, Set<string>>();

/** The anchor of the first place on a page that cites a work, to come back to from the list; undefined for later places. */
export function citeAnchor(authored: Authored | undefined, id: string): string | undefined {
  if (authored === undefined) return undefined;
  const taken = claimed.get(authored) ?? new Set();
  claimed.set(authored, taken);
  if (taken.has(id)) return undefined;
  taken.add(id);
  return `cite-${id}`;
}
