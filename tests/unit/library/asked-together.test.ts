import { expect, test } from 'vitest'
import { askedTogether } from '../../../lib/analysis/asked-together.ts'
import { shareAsks } from '../../../lib/analysis/shared-asks.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { aLetter } from '../data/folder.ts'
import { searchedLetter } from './searched-letter.ts'

// Asks of real letters on Eritrea.
const EXTEND = 'Extend the Special Rapporteur’s mandate for one year'
const SUPPORT_EXTENDING =
  'Support a resolution extending the Special Rapporteur on Eritrea for one year'
const ACCESS = 'Eritrea should give the Rapporteur access and cooperate fully as a Council member'
const CONDEMN = 'Adopt a substantive resolution condemning violations at home and abroad'

function letter(id: string, asks: string[], organizations: string[], stated: number | null = null) {
  const given = aLetter({ id, asks, url: `https://letters.example/${id}` })
  const signatories = { ...given.signatories, organizations, stated_organizations: stated }
  return { ...given, signatories } satisfies Letter
}
const keyOf = (name: string) => name.toLowerCase()
const groupsOf = (...letters: Letter[]) =>
  askedTogether(letters, keyOf, 'en').groups.map((group) =>
    group.map(({ letter: id }) => id).join(' '),
  )

test('like asks of different letters are one group, the most supported first', () => {
  const { groups } = askedTogether(
    [
      letter('a', [CONDEMN, EXTEND], ['X']),
      letter('b', [ACCESS], ['X', 'Y', 'Z']),
      letter('c', [SUPPORT_EXTENDING], ['X']),
    ],
    keyOf,
    'en',
  )
  const language = 'en'
  expect(groups).toEqual([
    [
      { letter: 'a', ask: EXTEND, language },
      { letter: 'c', ask: SUPPORT_EXTENDING, language },
    ],
    [{ letter: 'b', ask: ACCESS, language }],
    [{ letter: 'a', ask: CONDEMN, language }],
  ])
})

test('the library’s pages have the groups of the panel, in its order', () => {
  const letters = [
    letter('a', [EXTEND, CONDEMN], ['X']),
    letter('b', [ACCESS], ['X', 'Y', 'Z']),
    letter('c', [SUPPORT_EXTENDING], ['X']),
    letter('d', [CONDEMN], ['X'], 40),
  ]
  const shared = shareAsks(
    letters.map(({ id, asks, signatories: { organizations, stated_organizations } }) =>
      searchedLetter({ id, asks, organizations, stated_organizations }),
    ),
  )
  const inPanel = askedTogether(letters, keyOf, 'en').groups
  expect(shared.map(({ letters: by }) => by.map(({ id }) => id))).toEqual(
    inPanel.map((group) => group.map(({ letter: id }) => id)),
  )
  expect(shared.map(({ texts }) => texts[0])).toEqual(inPanel.map(([first]) => first?.ask))
  expect(shared[0]?.letters.map(({ id }) => id)).toEqual(['a', 'd'])
})

test('two asks of one letter are never one group, however alike', () => {
  expect(groupsOf(letter('a', [EXTEND, SUPPORT_EXTENDING], []))).toEqual(['a', 'a'])
  expect(
    groupsOf(letter('a', [EXTEND, SUPPORT_EXTENDING], []), letter('b', [EXTEND], [])).sort(),
  ).toEqual(['a', 'a b'])
})

test('a number that a letter states counts as support like names', () => {
  expect(
    groupsOf(letter('named', [ACCESS], ['X', 'Y']), letter('stated', [CONDEMN], ['X'], 34)),
  ).toEqual(['stated', 'named'])
})

test('asks of one letter stay in its order', () => {
  const { groups } = askedTogether([letter('a', [ACCESS, CONDEMN, EXTEND], [])], keyOf, 'en')
  expect(groups.map(([one]) => one?.ask)).toEqual([ACCESS, CONDEMN, EXTEND])
})

test('asks are compared in English and told in the language of the reader, those translated first', () => {
  const translated = letter('c', [ACCESS, SUPPORT_EXTENDING], ['X'])
  translated.translations = {
    fr: { summary: 'Résumé', asks: ['Ouvrir le pays', 'Proroger le mandat'] },
    es: { summary: 'Resumen', asks: ['Abrir el país'] },
  }
  const letters = [letter('a', [EXTEND], ['X']), translated]
  const inLanguage = (language: string) => askedTogether(letters, keyOf, language).groups
  expect(inLanguage('fr')).toEqual([
    [
      { letter: 'c', ask: 'Proroger le mandat', language: 'fr' },
      { letter: 'a', ask: EXTEND, language: 'en' },
    ],
    [{ letter: 'c', ask: 'Ouvrir le pays', language: 'fr' }],
  ])
  expect(inLanguage('es')).toEqual(inLanguage('en'))
})

test('organizations count once, whatever letters they signed, and letters have their addresses', () => {
  const { named, addresses } = askedTogether(
    [letter('a', [], ['Amnesty', 'FIDH']), letter('b', [], ['AMNESTY', 'OMCT'])],
    keyOf,
    'en',
  )
  expect(named).toBe(3)
  expect(addresses).toEqual({ a: 'https://letters.example/a', b: 'https://letters.example/b' })
})
