/** What is of each member, in the order given; what is of nobody is left out. */
export function byMember<Item extends { readonly member: number | null }>(
  items: readonly Item[],
): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    if (item.member === null) continue;
    const group = groups.get(item.member);
    if (group) group.push(item);
    else groups.set(item.member, [item]);
  }
  return groups;
}
