import { createStates } from '../../lib/council/states.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import type { Knowledge } from '../../lib/letters/parse/knowledge.ts'
import { createRegister } from '../../lib/letters/register.ts'
import { DATA_FOLDER, readSources, type Sources } from '../data/sources.ts'
import { collectionOf } from '../load-collection.ts'

/** What the parser needs to know, out of `data/`. */
export function loadKnowledge(folder: string = DATA_FOLDER): {
  knowledge: Knowledge
  sources: Sources
} {
  const { sources } = readSources(folder)
  const { letters, organizations, themes, states, catalogue } = collectionOf(sources)
  const knowledge = {
    register: createRegister(organizations),
    sessions: catalogue.sessions,
    states: createStates(states),
    themes: new Set(themes.map(({ id }) => id)),
    publishers: publishersByHost(letters),
  }
  return { knowledge, sources }
}

/** Who publishes at a host, where all letters from there agree. */
function publishersByHost(letters: readonly Letter[]): Map<string, string> {
  const byHost = Map.groupBy(letters, ({ url }) => new URL(url).hostname.toLowerCase())
  return new Map(
    [...byHost].flatMap(([host, [first, ...others]]) =>
      first && others.every(({ publisher }) => publisher === first.publisher)
        ? [[host, first.publisher]]
        : [],
    ),
  )
}
