/** Gives, for each of several lists of ids, those that a later list has too. */
export function replacedIds(layers: readonly (readonly string[])[]): Set<string>[] {
  const seen = new Set<string>()
  return layers
    .toReversed()
    .map((ids) => {
      const replaced = new Set(seen)
      for (const id of ids) seen.add(id)
      return replaced
    })
    .toReversed()
}
