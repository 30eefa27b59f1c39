import { expect, test } from 'vitest'
import { createSearch } from '../../../lib/search/create-search.ts'
import type { Hit, SearchAnswer } from '../../../lib/search/search-answer.ts'
import { readKnownItemQueries } from '../../../tools/eval/search-quality.ts'
import { loadCollection } from '../../../tools/load-collection.ts'
import { searchIndexOf } from '../../../tools/search-index.ts'

/** Queries of every kind: what is told beside the letters is recorded whole. */
const QUERIES = [
  ...['e', 'er', 'erit', 'eritre', 'eritrean', 'eritreans', 'erytrea', 'Érythrée', 'إريتريا'],
  ...['north korea', 'Corea del Norte', '朝鲜人权', 'КНДР', 'DPRK abduction', 'north korean'],
  ...['special rapporteur', 'special raporteur', 'rapporteurs', 'specialrapporteur', 'mandat'],
  ...['"special rapporteur" -eritrea', 'renew the mandate', 'fact-finding mission', 'fact finding'],
  ...['52nd session', 'HRC52', '47th session belarus', 'S-33', 'special session', 'session 46'],
  ...['2021', 'march 2021', '11 March 2019', '2021-03', '2019 burundi', 'belarus 2020..2022'],
  ...['A/HRC/RES/46/18', '46/18', 'L.18', 'A/HRC/46/L.18', 'resolution 46/18 burundi'],
  ...['human rights watch', 'HRW', 'amnesty', 'FORUM-ASIA', 'FIDH eritrea', 'civicus burundi'],
  ...['torture', 'enforced disappearance', 'desaparición forzada', 'women girls', 'reprisals'],
  ...['country:ERI', 'country:ERI,BDI year:2021', '-country:ERI session:47', 'has:draft burundi'],
  ...['lang:fr', 'evidence:opening', 'year:2019..2020', 'year:2021-03', 'org:"human rights watch"'],
  ...['contry:ERI', 'country:Eritera', 'year:2021..2019', 'has:aks', '"open phrase', '-', '"the"'],
  ...['the', 'of and', 'letter', 'qqqq', 'qqqq eritrea', 'eritrea qqqq burundi', 'a b c d e f'],
]

/** A text with what is marked in it between brackets, shortened. */
function marked({ field, text, ranges }: Hit): string {
  let told = ''
  let at = 0
  for (const [start, end] of ranges) {
    told += `${text.slice(Math.max(at, start - 12), start)}[${text.slice(start, end)}]`
    at = end
  }
  return `${field}: ${ranges.length === 0 ? text.slice(0, 40) : told}`
}

function told(answer: SearchAnswer): string {
  const { results, total, exact, understood, problems, corrections, corrected, facets } = answer
  const lines = [
    `${total}${exact ? '' : ' or more'}`,
    ...understood.map((part) => {
      const how = `${part.filter ? ' filter' : ''}${part.excluded ? ' excluded' : ''}`
      return `${part.kind} ${part.value} ("${part.written}" ${part.range.join('–')})${how}`
    }),
    ...problems.map(({ kind, written, suggestion }) => `${kind} "${written}" → ${suggestion}`),
    ...corrections.map(({ written, used }) => `"${written}" → "${used}"`),
    ...(corrected === null ? [] : [`corrected: ${corrected}`]),
    ...results.map(({ id, score, complete, hits }) =>
      [`${id} ${score.toFixed(3)}${complete ? '' : ' near'}`, ...hits.map(marked)].join(' | '),
    ),
    ...Object.entries(facets ?? {}).map(
      ([name, counts]) =>
        `${name}: ${counts
          .slice(0, 5)
          .map(({ value, count }) => `${value} ${count}`)
          .join(', ')}`,
    ),
  ]
  return lines.map((line) => `  ${line}\n`).join('')
}

/** A change of any answer shows here, to be looked at; then `npx vitest run whole-answers -u`. */
test('whole answers, with marks, facets and problems, as recorded', {
  timeout: 60_000,
}, async () => {
  const collection = loadCollection()
  const judged = new Set(readKnownItemQueries('dev').flatMap(({ letterIds }) => letterIds))
  // Of the letters the judged ones alone, so that another letter in the data changes nothing here.
  const letters = collection.letters.filter(({ id }) => judged.has(id))
  const search = createSearch(searchIndexOf({ ...collection, letters }))
  const lines = QUERIES.flatMap((query) => {
    const quick = search.search(query, { limit: 3 })
    const [first] = quick.results
    if (first) expect(search.hits(query, first.id)).toEqual(first.hits)
    const whole = search.search(query, { limit: 1, offset: 1, exhaustive: true })
    return [`${query}\n`, told(quick), '  all:\n', told(whole)]
  })
  await expect(lines.join('')).toMatchFileSnapshot('whole-answers.txt')
})
