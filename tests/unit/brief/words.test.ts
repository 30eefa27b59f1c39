import { expect, test } from 'vitest'
import { wordBrief } from '../../../components/brief/word-brief.ts'
import type { Wording } from '../../../components/common/create-wording.ts'
import type { BriefedRoute } from '../../../lib/analysis/library-route.ts'
import type { BriefPart } from '../../../lib/brief/brief.ts'
import { gatherFacts } from '../../../lib/brief/brief-facts.ts'
import { chooseLetters } from '../../../lib/brief/choose-letters.ts'
import { writePlain } from '../../../lib/brief/write-plain.ts'
import type { HeldLetter } from '../../../lib/collection/collection.ts'
import type { Judgement } from '../../../lib/kept/judgement.ts'
import { headerOf } from '../../../lib/letters/header.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { english } from '../components/english.ts'
import { letter } from '../search/collection.ts'
import { LETTERS, sources } from './briefs.ts'

const TEXT: BriefedRoute = { view: 'text', symbol: 'A/HRC/RES/52/28' }

const JUDGED = { text: 'A/HRC/RES/52/28', changed: '', revision: 1 }
const JUDGEMENTS: Judgement[] = [
  { ...JUDGED, id: 'b', letter: 'two', ask: 'Extend it', finding: 'partly', note: 'One year' },
  { ...JUDGED, id: 'a', letter: 'one', ask: 'Free all', finding: null, note: 'Ask the mission' },
  { ...JUDGED, id: 'c', letter: 'one', ask: 'Renew it', finding: 'met', note: '' },
  { ...JUDGED, id: 'd', letter: 'elsewhere', ask: 'Other', finding: 'met', note: '' },
]

interface BriefOptions {
  judgements: Judgement[]
  withNotes: boolean
  wording: Wording
}

function brief(
  of: BriefedRoute,
  letters: readonly Letter[] = LETTERS,
  own?: Partial<HeldLetter>,
  { judgements = [], withNotes = false, wording = english() }: Partial<BriefOptions> = {},
) {
  const from = sources(letters)
  const chosen = chooseLetters(of, from)
  if (!chosen) throw new Error('nothing to brief on')
  const held = chosen.letters.slice(0, 30).map(({ id }): HeldLetter => {
    const found = letters.find((one) => one.id === id) ?? letter(id)
    const { headed_by } = headerOf(found)
    return { letter: found, headed_by, provenance: 'package', ...own }
  })
  const signatories = loadedSignatories(from)
  const data = { version: '0.1.0+x', date: '2026-03-25' }
  const facts = gatherFacts({ chosen, held, signatories, judgements, data, made: '2026-11-28' })
  return wordBrief(facts, wording, { signatories, withNotes })
}

function loadedSignatories({ signatories }: ReturnType<typeof sources>) {
  return { ...signatories, nameOf: (key: string) => key }
}

const said = (...given: Parameters<typeof brief>) => writePlain(brief(...given))
const tables = (parts: readonly BriefPart[]) =>
  parts.flatMap((part) =>
    part.kind === 'table'
      ? [part.rows.map((row) => row.map((line) => line.map(({ text }) => text).join('')))]
      : [],
  )

test('a brief on a text is headed by its symbol, title and vote', () => {
  const { kicker, title, facts, name, foot } = brief(TEXT)
  expect(kicker.at(-1)).toEqual({
    text: 'A/HRC/RES/52/28',
    href: 'https://docs.un.org/en/A/HRC/RES/52/28',
  })
  expect(title).toEqual({ text: 'Situation of human rights in North Korea', language: 'en' })
  expect(facts).toEqual([
    {
      text: 'Adopted by 29 votes to 13, with 5 abstentions · 4 April 2023 · 52nd session · agenda item 4',
    },
  ])
  expect([name, foot]).toEqual(['A/HRC/RES/52/28', 'A/HRC/RES/52/28 · HRC Letters'])
})

test('it has the line’s votes before, and what is asked by whom and how many', () => {
  expect(tables(brief(TEXT).parts)).toEqual([
    [['A/HRC/RES/49/22', '1 April 2022', 'Adopted without a vote']],
    [
      ['Renew the mandate of the Special Rapporteur', 'Forum (1), Watch (2)', '34'],
      ['Free all detained journalists', 'Forum (1)', '34'],
    ],
  ])
})

test('each letter has four lines, with signatories as known and a link to its source', () => {
  const part = brief(TEXT).parts.find(({ kind }) => kind === 'letters')
  const [first, second] = part?.kind === 'letters' ? part.letters : []
  expect(first).toEqual([
    [
      {
        text: 'Renew the mandate on North Korea',
        isStrong: true,
        language: 'en',
        href: 'https://letters.example/one',
      },
    ],
    [{ text: 'Forum · 26 February 2023 · 52nd session' }],
    [
      {
        text: '34 organizations (32 organizations named)',
      },
    ],
    [{ text: 'https://letters.example/one', href: 'https://letters.example/one' }],
  ])
  expect(second?.[1]).toEqual([
    { text: 'Watch · January 2023 · 52nd session · based on the first part only' },
  ])
  expect(second?.[2]).toEqual([{ text: 'We do not know who signed.' }])
})

test('it says what is not known, and of which data it is', () => {
  const words = said(TEXT)
  for (const sentence of [
    'We do not know who signed 1 letter.',
    'For 1 letter, some signatories may be missing.',
    'For 1 letter, we read only the first part.',
    'There may be letters that we do not have.',
    'HRC Letters 0.1.0+x. Newest public letter: 25 March 2026. Brief made on 28 November 2026.',
  ]) {
    expect(words).toContain(sentence)
  }
  expect(words).not.toContain('We know of no letter on this text.')
  expect(said({ view: 'text', symbol: 'A/HRC/RES/49/22' })).toContain(
    'We know of no letter on this text.',
  )
  expect(said({ view: 'text', symbol: 'A/HRC/52/L.99' })).toContain(
    'We do not have this text among the adopted texts',
  )
})

test('a long publisher is called by its acronym, and letters of one stand together', () => {
  const publisher = 'Defend the Defenders of Defenders'
  const asks = ['Establish an inquiry']
  const letters = ['a', 'b', 'c'].map((id) =>
    letter(id, { publisher: id === 'c' ? 'Watch' : publisher, asks, countries: ['ERI'] }),
  )
  expect(tables(brief({ view: 'compare', ids: ['c', 'a', 'b'] }, letters).parts)[0]).toEqual([
    ['Establish an inquiry', 'Watch (1), DDD (2, 3)', '–'],
  ])
})

test('of more letters than a brief has room for the first are in it, and the number of the others', () => {
  const many = Array.from({ length: 33 }, (_, index) =>
    letter(`n${index}`, {
      countries: ['ERI'],
      date: '2020',
      asks: [`Wish ${index} quite unlike any of the others number${index}`],
    }),
  )
  const words = said({ view: 'situation', country: 'ERI' }, many)
  expect(words.match(/^\d+\. /gm)).toHaveLength(30)
  expect(words).toContain('3 more letters are not listed here.')
  expect(words).toMatch(/\d+ more requests are not listed here/)
})

test('what the user keeps is marked so, and asks in a letter’s own words are quoted', () => {
  const own = letter('own', { asks: ['Renew it now'] })
  const words = said({ view: 'letter', id: 'own' }, [own], {
    provenance: 'user',
    verbatim: ['Renew it now'],
  })
  expect(words).toContain('Some Publisher · No date · Saved by you')
  expect(words).toContain('“Renew it now”')
})

test('a list is headed by what it is narrowed to', () => {
  const of = { view: 'list', query: '', sort: null } as const
  const chosen = {
    ...{ country: ['PRK'], session: [], theme: [], year: [] },
    ...{ organization: [], language: [], evidence: [] },
  }
  expect(brief({ ...of, chosen }).title.text).toBe('Country: North Korea')
})

test('what the user found of the requests stands in it, notes only where they are wished', () => {
  const found = (withNotes: boolean) =>
    tables(brief(TEXT, LETTERS, undefined, { judgements: JUDGEMENTS, withNotes }).parts)[2]
  expect(found(false)).toEqual([
    ['Renew it', '1', 'Met'],
    ['Extend it', '2', 'Partly'],
  ])
  expect(found(true)).toEqual([
    ['Free all', '1', 'not judged yet – Ask the mission'],
    ['Renew it', '1', 'Met'],
    ['Extend it', '2', 'Partly – One year'],
  ])
  expect(tables(brief(TEXT).parts)).toHaveLength(2)
})

test('what was translated of the asks is said in the language of the brief', () => {
  const [one, ...others] = LETTERS
  const [first = '', second = ''] = one?.asks ?? []
  const translated = LETTERS.slice(0, 1).map((letter) => ({
    ...letter,
    translations: { fr: { summary: 'Résumé', asks: ['Proroger le mandat', 'Libérer'] } },
  }))
  const rows = brief(TEXT, [...translated, ...others], {}, { wording: english('fr') }).parts
  const asked = JSON.stringify(rows)
  expect(asked).toContain('{"text":"Proroger le mandat","language":"fr"}')
  expect(asked).toContain('{"text":"Libérer","language":"fr"}')
  expect(asked).not.toContain(first)
  expect(asked).not.toContain(second)
})
