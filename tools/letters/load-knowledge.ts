import { createStates } from '../../lib/council/states.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import type { Knowledge } from '../../lib/letters/parse/knowledge.ts'
import { createRegister } from '../../lib/letters/register.ts'
import { buildStateRecords } from '../data/build-states.ts'
import { sessionsOf } from '../data/read-catalogue.ts'
import { DATA_FOLDER, readSources, type Sources } from '../data/sources.ts'
import { ROOT } from '../run.ts'

/** What the parser needs to know, out of `data/`. */
export function loadKnowledge(folder: string = DATA_FOLDER): {
  knowledge: Knowledge
  sources: Sources
} {
  const { sources } = readSources(folder)
  return { knowledge: knowledgeOf(sources), sources }
}

function knowledgeOf(sources: Sources): Knowledge {
  return {
    register: createRegister(sources.organizations.map(({ record }) => record)),
    sessions: sessionsOf(sources.sessions),
    states: createStates(buildStateRecords(ROOT)),
    themes: new Set(sources.themes.map(({ record }) => record.id)),
    publishers: publishersOf(sources.letters.map(({ record }) => record)),
  }
}

/** Who publishes at a host, where all letters from there agree. */
function publishersOf(letters: Letter[]): Map<string, string> {
  const byHost = new Map<string, string | null>()
  for (const { url, publisher } of letters) {
    const host = new URL(url).hostname.toLowerCase()
    const other = byHost.get(host)
    byHost.set(host, other === undefined || other === publisher ? publisher : null)
  }
  return new Map(
    [...byHost].flatMap(([host, publisher]) => (publisher === null ? [] : [[host, publisher]])),
  )
}
