/** Groups entries by their keys: each entry is in the group of each of its keys, in order. */
export function groupByEach<Entry, Key>(
  entries: Iterable<Entry>,
  keysOf: (entry: Entry) => Iterable<Key>,
): Map<Key, Entry[]> {
  const groups = new Map<Key, Entry[]>()
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key)
      if (group) group.push(entry)
      else groups.set(key, [entry])
    }
  }
  return groups
}
