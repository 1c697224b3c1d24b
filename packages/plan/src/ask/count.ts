/**
 * Counts, in the order in which the keys are given or first come. Counts are all that a summary says: steps of a scale are no
 * numbers, so there is no average and no percentage of them.
 *
 * @param order Keys that stand first, also those that nothing has.
 */
export function countBy<Item, Key>(items: readonly Item[], key: (item: Item) => Key, order: readonly Key[] = []): Map<Key, number> {
  const counts = new Map<Key, number>(order.map((each) => [each, 0]));
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
