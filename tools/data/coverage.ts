import type { Letter } from '../../lib/letters/letter.ts'
import type { Coverage, Tally } from '../../lib/letters/manifest.ts'
import type { LoadedCollection } from '../load-collection.ts'

/** How much the data holds, counted from the data itself. */
export function coverageOf({
  letters,
  organizations,
  catalogue,
}: Pick<LoadedCollection, 'letters' | 'organizations' | 'catalogue'>): Coverage {
  const addressed = new Set(letters.flatMap((letter) => letter.sessions))
  return {
    letters: letters.length,
    withSignatories: letters.filter(namesSignatory).length,
    completeLists: letters.filter((letter) => letter.signatories.complete).length,
    statedNumbers: letters.filter(statesNumber).length,
    withoutSession: letters.filter((letter) => letter.sessions.length === 0).length,
    evidence: tally(letters.map((letter) => letter.evidence)),
    languages: tally(letters.map((letter) => letter.language)),
    sourceKinds: tally(letters.map((letter) => letter.source_kind)),
    years: tally(
      letters.map((letter) => letter.date?.slice(0, 4) ?? 'undated'),
      'name',
    ),
    organizations: organizations.length,
    sessions: catalogue.sessions.length,
    sessionsCovered: catalogue.sessions.filter(({ number }) => addressed.has(number)).length,
    texts: catalogue.texts.length,
    textKinds: tally(catalogue.texts.map((text) => text.kind)),
    titles: tally(catalogue.texts.flatMap((text) => Object.keys(text.titles))),
  }
}

function namesSignatory({ signatories }: Letter): boolean {
  return signatories.organizations.length + signatories.individuals.length > 0
}

function statesNumber({ signatories }: Letter): boolean {
  return signatories.stated_organizations !== null || signatories.stated_individuals !== null
}

/** How often each value is there: the most frequent first, or by name. */
function tally(values: readonly string[], order: 'count' | 'name' = 'count'): Tally {
  const counts = [...Map.groupBy(values, (value) => value)].map(
    ([value, same]): [string, number] => [value, same.length],
  )
  const byName = counts.sort(([one], [other]) => (one < other ? -1 : 1))
  return order === 'name' ? byName : byName.sort(([, one], [, other]) => other - one)
}
