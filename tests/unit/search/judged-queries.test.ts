import { expect, test } from 'vitest'
import { createSearch } from '../../../lib/search/create-search.ts'
import { readKnownItemQueries } from '../../../tools/eval/search-quality.ts'
import { loadCollection } from '../../../tools/load-collection.ts'
import { searchIndexOf } from '../../../tools/search-index.ts'

const judged = readKnownItemQueries('dev')
const wanted = new Set(judged.flatMap(({ letterIds }) => letterIds))
const collection = loadCollection()
// Of the letters the judged ones alone, so that another letter in the data changes nothing here.
const letters = collection.letters.filter(({ id }) => wanted.has(id))

/** Besides the judged ones some that use what those do not: filters, phrases, exclusion, symbols, slips. */
const MORE = [
  'country:PRK,ERI -"special rapporteur"',
  'session:52 evidence:whole',
  'date:2019..2021 theme:reprisals',
  'org:"human rights watch" lang:fr',
  'has:draft signed:>30',
  '"special rapporteur" eritrea',
  'A/HRC/RES/46/18',
  '46/18',
  'L.18',
  'A/HRC/4',
  '11 March 2019',
  'mars 2021',
  'erytrea rapporteru',
  'Эритрея',
  '朝鲜',
  'السودان',
  'eritrean woman',
  'sesion:52',
  'country:xyz',
  '"unclosed phrase',
  'a',
  '',
]

/** A change of any answer shows here, to be looked at; then `npx vitest run FILE -u`. */
test('the answers to the judged queries, as recorded', { timeout: 60_000 }, async () => {
  const search = createSearch(searchIndexOf({ ...collection, letters }))
  const queries = [...judged.map(({ query }) => query), ...MORE]
  const lines = queries.map((query) => {
    const { results, total, understood, problems, corrected } = search.search(query, { limit: 4 })
    const told = [
      ...results.map(({ id, score }) => `${id} ${score.toFixed(2)}`),
      `of ${total}`,
      ...understood.map(({ kind, value }) => `${kind}=${value}`),
      ...problems.map(({ kind }) => `problem ${kind}`),
      ...(corrected === null ? [] : [`corrected ${corrected}`]),
    ]
    return `${query}\n  ${told.join(', ')}\n`
  })
  await expect(lines.join('')).toMatchFileSnapshot('judged-queries.txt')
})
