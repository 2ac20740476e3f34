/** A term of the glossary, as texts may say it. */
export type SpokenTerm = { readonly id: string; readonly names: readonly string[] };

/** Where a text first uses a name, as a word of its own, in the plural too; one in capitals is meant as it is written. */
function placeOf(name: string, text: string): number {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const flags = name === name.toUpperCase() ? 'u' : 'iu';
  const at = text.search(new RegExp(`(?<![\\p{L}\\d])${literal}(?:s|es)?(?![\\p{L}\\d])`, flags));
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

/** Ids of the terms that a text uses, in the order in which it does. */
export function termsIn(text: string, terms: readonly SpokenTerm[]): readonly string[] {
  return terms
    .map(({ id, names }) => ({ id, at: Math.min(...names.map((name) => placeOf(name, text))) }))
    .filter(({ at }) => Number.isFinite(at))
    .sort((one, other) => one.at - other.at)
    .map(({ id }) => id);
}
