/** Puts what was found in the order of the text, in which it mostly is. */
export function sortByStart<Item extends { readonly start: number }>(items: Item[]): Item[] {
  for (let i = 1; i < items.length; i++)
    if ((items[i - 1] as Item).start > (items[i] as Item).start) return items.sort((a, b) => a.start - b.start);
  return items;
}
