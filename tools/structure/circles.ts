import type { Imports } from './imports.ts'

/**
 * Finds files that import each other in a circle: for each group of such files one circle, the
 * shortest through the group's first file, which stands at both its ends.
 */
export function findCircles(imports: Imports): string[][] {
  const done = new Set<string>()
  return [...imports.keys()].flatMap((file) => {
    const circle = done.has(file) ? null : shortestCircle(imports, file)
    if (!circle) return []
    const ahead = reachedFrom(imports, file)
    for (const other of ahead) if (reachedFrom(imports, other).has(file)) done.add(other)
    return [circle]
  })
}

/** Every file that a file imports, and those that they import, and so on. */
function reachedFrom(imports: Imports, file: string): Set<string> {
  const reached = new Set(imports.get(file))
  for (const one of reached) for (const next of imports.get(one) ?? []) reached.add(next)
  return reached
}

/** The shortest chain of imports from a file back to it; null where there is none. */
function shortestCircle(imports: Imports, file: string): string[] | null {
  const chains = [[file]]
  const seen = new Set<string>()
  for (const chain of chains) {
    for (const next of imports.get(chain.at(-1) ?? file) ?? []) {
      if (next === file) return [...chain, file]
      if (seen.has(next)) continue
      seen.add(next)
      chains.push([...chain, next])
    }
  }
  return null
}
