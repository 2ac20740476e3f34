const MARKS = /\p{M}/gu;

/**
 * Text as it is compared in a search: without case and accents, compatibility forms made plain, and white space and
 * curly apostrophes as they are typed. `Don’t naïvely` becomes `don't naively`.
 */
export function searchText(text: string): string {
  const plain = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return plain.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}
