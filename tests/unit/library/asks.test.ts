import { describe, expect, test } from 'vitest'
import { compareAsks } from '../../../lib/analysis/ask-likeness.ts'
import { asksBySession } from '../../../lib/analysis/asks-by-session.ts'
import { compareLetters } from '../../../lib/analysis/compare-letters.ts'
import { searchedLetter } from './searched-letter.ts'

// Asks of real letters on Eritrea.
const EXTEND = 'Extend the Special Rapporteur’s mandate for one year'
const SUPPORT_EXTENDING =
  'Support a resolution extending the Special Rapporteur on Eritrea for one year'
const ACCESS = 'Eritrea should give the Rapporteur access and cooperate fully as a Council member'
const CONDEMN = 'Adopt a substantive resolution condemning violations at home and abroad'

describe('compareAsks', () => {
  const likeness = compareAsks([EXTEND, SUPPORT_EXTENDING, ACCESS, CONDEMN])
  test('knows an ask in other words', () => {
    expect(likeness(EXTEND, SUPPORT_EXTENDING)).toBeGreaterThan(0)
    expect(likeness(EXTEND, 'Renew the mandate of the Special Rapporteur')).toBeGreaterThan(0)
    expect(likeness(EXTEND, EXTEND)).toBeCloseTo(1)
  })

  test('keeps apart what only shares its subject', () => {
    expect(likeness(ACCESS, SUPPORT_EXTENDING)).toBe(0)
    expect(likeness(CONDEMN, EXTEND)).toBe(0)
    expect(likeness('', '')).toBe(0)
  })
})

const dates: Record<string, string> = { '44': '2020-06-30', '47': '2021-06-21', '53': '2023-06-19' }
const dateOf = (session: string) => dates[session] ?? null
const eritrea = [
  searchedLetter({ id: 'a', date: '2020-05-05', sessions: ['44'], asks: [SUPPORT_EXTENDING] }),
  searchedLetter({ id: 'b', date: '2021-05-10', sessions: ['47'], asks: [EXTEND, ACCESS] }),
  searchedLetter({ id: 'c', date: '2023', sessions: ['53'], asks: [EXTEND, CONDEMN] }),
  searchedLetter({ id: 'no asks', sessions: ['53'] }),
  searchedLetter({ id: 'no session', asks: ['Free them'] }),
]

describe('asksBySession', () => {
  const found = asksBySession(eritrea, dateOf)
  test('goes from the newest session to the oldest', () => {
    expect(found.map(({ session }) => session)).toEqual(['53', '47', '44'])
  })

  test('has the letters that ask for something, the newest first, and no others', () => {
    const later = searchedLetter({ id: 'd', date: '2021-06', sessions: ['47'], asks: [ACCESS] })
    const ids = asksBySession([...eritrea, later], dateOf).map(({ letters }) =>
      letters.map(({ id }) => id),
    )
    expect(ids).toEqual([['c'], ['d', 'b'], ['a']])
  })

  test('a session without known days stands by its number', () => {
    const letters = ['51', '9', '30'].map((session) =>
      searchedLetter({ id: session, sessions: [session], asks: [session] }),
    )
    expect(asksBySession(letters, () => null).map(({ session }) => session)).toEqual([
      '51',
      '30',
      '9',
    ])
  })
})

describe('compareLetters', () => {
  const index = { keyOf: (name: string) => name.toLowerCase(), nameOf: (key: string) => key }
  const compared = compareLetters(
    [
      searchedLetter({ id: 'a', asks: [EXTEND, ACCESS], organizations: ['Y', 'X', 'Only A'] }),
      searchedLetter({ id: 'b', asks: [SUPPORT_EXTENDING], organizations: ['x', 'Y'] }),
      searchedLetter({ id: 'c', asks: [CONDEMN], organizations: ['X', 'Only C'] }),
    ],
    index,
  )

  test('pairs asks that several make, and leaves the others apart', () => {
    expect(compared.sharedAsks).toEqual([{ indexes: [0, 1], texts: [EXTEND, SUPPORT_EXTENDING] }])
    expect(compared.ownAsks).toEqual([[ACCESS], [], [CONDEMN]])
  })

  test('has what most letters make first, and each ask with the likest of the others', () => {
    const { sharedAsks } = compareLetters(
      [
        searchedLetter({ id: 'a', asks: [CONDEMN, EXTEND] }),
        searchedLetter({ id: 'b', asks: [EXTEND, CONDEMN] }),
        searchedLetter({ id: 'c', asks: [EXTEND] }),
      ],
      index,
    )
    expect(sharedAsks).toEqual([
      { indexes: [0, 1, 2], texts: [EXTEND, EXTEND, EXTEND] },
      { indexes: [0, 1], texts: [CONDEMN, CONDEMN] },
    ])
  })

  test('two asks of one letter are never the same ask, however alike', () => {
    const { sharedAsks, ownAsks } = compareLetters(
      [searchedLetter({ id: 'a', asks: [EXTEND, SUPPORT_EXTENDING] })],
      index,
    )
    expect(sharedAsks).toEqual([])
    expect(ownAsks).toEqual([[EXTEND, SUPPORT_EXTENDING]])
  })

  test('tells signatories of all, of some, and of one', () => {
    expect(compared.inAll).toEqual([{ key: 'x', indexes: [0, 1, 2] }])
    expect(compared.inSome).toEqual([{ key: 'y', indexes: [0, 1] }])
    expect(compared.ownSigners.map((own) => own.map(({ key }) => key))).toEqual([
      ['only a'],
      [],
      ['only c'],
    ])
  })
})
