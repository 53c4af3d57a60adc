/** Works on several items at a time and hands the results on in the order of the items. */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const started = items.slice(0, width).map(work);
  for (let next = width; started.length > 0; next++) {
    const first = started.shift();
    if (first) yield await first;
    const item = items[next];
    if (item !== undefined) started.push(work(item));
  }
}
