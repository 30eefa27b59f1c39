import { expect, test } from 'vitest'
import { indexSignatories } from '../../../lib/analysis/signatory-profiles.ts'
import {
  type Followed,
  lettersOf,
  readFollowed,
  toggleFollowed,
} from '../../../lib/following/followed.ts'
import { markNew, newIds, readSeen } from '../../../lib/following/new-letters.ts'
import { searchedLetter } from '../library/searched-letter.ts'

const LETTERS = [
  searchedLetter({ id: 'a', countries: ['PRK'], sessions: ['52'], organizations: ['One', 'Two'] }),
  searchedLetter({ id: 'b', countries: ['ERI'], sessions: ['52'], publisher: 'One' }),
  searchedLetter({ id: 'c', countries: ['ERI', 'PRK'] }),
]

test('what is followed is read back, and what is damaged left out', () => {
  const one: Followed = { kind: 'situation', of: 'PRK' }
  const read = readFollowed([one, one, { kind: 'planet', of: 'Mars' }, { kind: 'letter' }, null, 7])
  expect(read).toEqual([one])
  expect(readFollowed({ 0: one })).toEqual([])
  const many = Array.from({ length: 300 }, (_, n) => ({ kind: 'letter', of: `l${n}` }))
  expect(readFollowed(many)).toHaveLength(200)
})

test('the star follows and no longer, the newest first', () => {
  const [one, other]: Followed[] = [
    { kind: 'session', of: '52' },
    { kind: 'letter', of: '52' },
  ]
  if (!one || !other) throw new Error()
  const both = toggleFollowed(toggleFollowed([], one), other)
  expect(both).toEqual([other, one])
  expect(toggleFollowed(both, { ...one })).toEqual([other])
})

test('each kind has its letters', () => {
  const text = {
    ...{ symbol: 'A/HRC/RES/52/28', kind: 'resolution' as const, session: '52', number: '28' },
    ...{ title: '', titles: {}, date: null, agendaItem: null, vote: null, countries: [] },
  }
  const matches = {
    textsOf: new Map(),
    lettersOf: new Map([
      [
        'A/HRC/RES/52/28',
        [
          { id: 'a', tier: 'direct' as const, reasons: [] },
          { id: 'c', tier: 'related' as const, reasons: [] },
          { id: 'b', tier: 'session' as const, reasons: [] },
        ],
      ],
    ]),
    lineOf: new Map([['A/HRC/RES/49/22', [text]]]),
  }
  const signatories = indexSignatories(LETTERS, [])
  const idsOf = (kind: Followed['kind'], of: string, known: typeof matches | null = matches) =>
    lettersOf({ kind, of }, { letters: LETTERS, signatories, matches: known }).map(({ id }) => id)
  expect(idsOf('situation', 'PRK')).toEqual(['a', 'c'])
  expect(idsOf('session', '52')).toEqual(['a', 'b'])
  expect(idsOf('signatory', 'one')).toEqual(['a', 'b'])
  expect(idsOf('letter', 'c')).toEqual(['c'])
  expect(idsOf('line', 'A/HRC/RES/49/22')).toEqual(['a', 'c'])
  expect(idsOf('line', 'A/HRC/RES/49/22', null)).toEqual([])
  expect(idsOf('line', 'A/HRC/RES/1/1')).toEqual([])
})

test('a letter is new that was not there when all were seen, unless it is the user’s own', () => {
  const seen = readSeen({ since: '2026-03-03T09:00:00Z', ids: ['a', 5] })
  if (!seen) throw new Error()
  const letters = [{ id: 'a' }, { id: 'b' }, { id: 'mine', provenance: 'user' as const }]
  expect([...newIds(letters, seen)]).toEqual(['b'])
  expect(markNew(letters, seen)).toEqual([
    { id: 'a' },
    { id: 'b', isNew: true },
    { id: 'mine', provenance: 'user' },
  ])
  expect(readSeen({ since: 'once', ids: [] })).toBeNull()
  expect(readSeen(null)).toBeNull()
})
