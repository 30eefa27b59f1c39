/** For each of several layers, given by their ids, the ids that a later layer has too. */
export function replacedIds(layers: readonly (readonly string[])[]): Set<string>[] {
  const later = new Set<string>()
  return layers
    .toReversed()
    .map((ids) => {
      const replaced = new Set(later)
      for (const id of ids) later.add(id)
      return replaced
    })
    .toReversed()
}
