type Listed = { readonly id: string };

/**
 * Where in a queue a review goes on that was left at a check: there, or, when the filter shows that check no more, at the
 * one that comes after it in the catalogue. The beginning when there is none.
 */
export function placeIn(queue: readonly Listed[], catalogue: readonly Listed[], left: string | undefined): number {
  const from = catalogue.findIndex(({ id }) => id === left);
  const rest = new Set(from < 0 ? [] : catalogue.slice(from).map(({ id }) => id));
  return Math.max(
    0,
    queue.findIndex(({ id }) => rest.has(id)),
  );
}
