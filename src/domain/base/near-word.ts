/** How many letters must be added, taken away, changed or swapped with their neighbour to make one word of another. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (same ? 0 : 1),
        swapped ? (before[j - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = row;
    row = next;
  }
  return row[other.length] as number;
}

/** How far a word may be from the one that was meant: short ones are too often others. */
function tolerance(word: string): number {
  return word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
}

/**
 * The query with each word that no known word begins with replaced by the nearest one of a list, the first of several;
 * undefined where nothing is replaced. Those of the list are known. All in lower case.
 */
export function nearQuery(query: string, words: readonly string[], known: readonly string[] = []): string | undefined {
  const typed = query.toLowerCase().split(/\s+/).filter(Boolean);
  const meant = typed.map((word) => {
    if ([words, known].some((list) => list.some((each) => each.startsWith(word)))) return word;
    let best = word;
    let least = tolerance(word) + 1;
    for (const each of words) {
      if (Math.abs(each.length - word.length) >= least) continue;
      const far = distance(word, each);
      if (far < least) [best, least] = [each, far];
    }
    return best;
  });
  const near = meant.join(' ');
  return near === typed.join(' ') ? undefined : near;
}
