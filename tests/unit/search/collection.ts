import type { Letter } from '../../../lib/letters/letter.ts'
import { EMPTY_LETTER } from '../../../lib/letters/letter-shape.ts'
import { type CompileInput, compileSearchIndex } from '../../../lib/search/compile-index.ts'
import { createSearch } from '../../../lib/search/create-search.ts'
import type { Search } from '../../../lib/search/search-answer.ts'

/** A letter with only the fields a test is about. */
export function letter(id: string, fields: Partial<Letter> = {}): Letter {
  return {
    ...EMPTY_LETTER,
    id,
    title: 'Open letter',
    url: `https://letters.example/${id}`,
    publisher: 'Some Publisher',
    ...fields,
  }
}

const STATES: CompileInput['states'] = [
  state('PRK', ['North Korea', 'DPRK', "Democratic People's Republic of Korea"], {
    es: ['Corea del Norte'],
    fr: ['Corée du Nord'],
    zh: ['朝鲜'],
    ar: ['كوريا الشمالية'],
    ru: ['КНДР'],
  }),
  state('KOR', ['South Korea', 'Republic of Korea'], { es: ['Corea del Sur'] }),
  state('QAT', ['Qatar'], { ar: ['قطر'] }),
  state('ERI', ['Eritrea'], { fr: ['Érythrée'], ru: ['Эритрея'] }),
  state('SDN', ['Sudan'], { ru: ['Судан'], ar: ['السودان'] }),
  state('SSD', ['South Sudan'], {}),
  state('BDI', ['Burundi'], {}),
]

function state(
  alpha3: string,
  en: string[],
  others: Partial<Record<'ar' | 'zh' | 'fr' | 'ru' | 'es', string[]>>,
) {
  return { alpha3, names: { ar: [], zh: [], fr: [], ru: [], es: [], ...others, en } }
}

const ORGANIZATIONS: CompileInput['organizations'] = [
  { id: 'hrw', name: 'Human Rights Watch', acronym: 'HRW', aliases: [], kind: 'ngo' },
  {
    id: 'forum-asia',
    name: 'Asian Forum for Human Rights and Development',
    acronym: 'FORUM-ASIA',
    aliases: ['FORUM-ASIA'],
    kind: 'ngo',
  },
  {
    id: 'cadal',
    name: 'Centro para la Apertura y el Desarrollo de América Latina',
    acronym: 'CADAL',
    aliases: ['Centro para la Apertura y el Desarrollo de América Latina (CADAL)'],
    kind: 'ngo',
  },
]

const THEMES = [
  { id: 'women-and-girls', label: 'Women and girls' },
  { id: 'reprisals', label: 'Reprisals', names: ['représailles', 'репрессалии', 'أعمال الانتقام'] },
]

/** A search over letters, with a few states, organisations, themes and texts known. */
export function searchOver(letters: Letter[], more: Partial<CompileInput> = {}): Search {
  return createSearch(indexOf(letters, more))
}

export function indexOf(letters: Letter[], more: Partial<CompileInput> = {}) {
  return compileSearchIndex({
    letters,
    organizations: ORGANIZATIONS,
    states: STATES,
    themes: THEMES,
    texts: [],
    ...more,
  })
}

/** Ids of the results that answer every word of the query. */
export function found(search: Search, query: string): string[] {
  const { results } = search.search(query, { limit: 100 })
  return results.filter(({ complete }) => complete).map(({ id }) => id)
}
