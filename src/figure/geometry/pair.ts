/** Each item of a list with the one after it. */
export function pairs<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  const found: (readonly [Item, Item])[] = [];
  let before: readonly Item[] = [];
  for (const item of items) {
    for (const previous of before) found.push([previous, item]);
    before = [item];
  }
  return found;
}
