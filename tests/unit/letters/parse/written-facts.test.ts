import { describe, expect, test } from 'vitest'
import { datesIn } from '../../../../lib/letters/parse/find-dates.ts'
import { readLetters } from '../../../../lib/letters/parse/read-letter.ts'
import { readSessions } from '../../../../lib/letters/parse/sessions.ts'
import { readSituations } from '../../../../lib/letters/parse/situations.ts'
import { bestStated, statedNumbers } from '../../../../lib/letters/parse/stated-numbers.ts'
import { loadKnowledge } from '../../../../tools/letters/load-knowledge.ts'
import { sourceOf } from './sources.ts'
import { COUNTRIES } from './written-facts/countries.ts'
import { DATES, NO_DATES } from './written-facts/dates.ts'
import { LETTERS, NO_LETTERS } from './written-facts/letters.ts'
import { SESSIONS } from './written-facts/sessions.ts'
import { STATED } from './written-facts/stated.ts'

const { knowledge } = loadKnowledge()
const { sessions, states } = knowledge
const nothing = { subject: null, blocks: [], labels: [], end: 0 }

describe.each(Object.entries(DATES))('a date in %s', (language, rows) => {
  test.each(rows)('%s is %s', (text, date) => {
    expect(datesIn(text, language)[0]?.date).toBe(date)
  })
})

test.each(NO_DATES)('in %s "%s" is no date', (language, text) => {
  expect(datesIn(text, language)).toEqual([])
})

describe.each(Object.entries(STATED))('who signs in %s', (_, rows) => {
  test.each(rows)('%s', (text, organizations, individuals = null) => {
    const found = statedNumbers(text, 3, 'opening')
    expect([
      bestStated(found, 'organizations')?.value ?? null,
      bestStated(found, 'individuals')?.value ?? null,
    ]).toEqual([organizations, individuals])
  })
})

describe.each(Object.entries(SESSIONS))('a session in %s', (language, rows) => {
  test.each(rows)('%s is %s', (title, session) => {
    const read = readSessions({ ...nothing, title, date: null, language, sessions })
    expect(read.value).toEqual([session])
  })
})

describe.each(Object.entries(COUNTRIES))('a state in %s', (language, rows) => {
  test.each(rows)('%s is on %s', (title, state) => {
    const context = { ...nothing, title, addressee: null, start: 0, states, language }
    expect(readSituations(context).value).toEqual([state])
  })
})

test.each(Object.entries(NO_LETTERS))('%s is no letter', (_, lines) => {
  expect(readLetters(sourceOf(lines), knowledge).drafts).toEqual([])
})

test.each(Object.entries(LETTERS))('a letter %s is one', (_, lines) => {
  expect(readLetters(sourceOf(lines), knowledge).drafts).toHaveLength(1)
})

test('a number that is not that of the names listed is said', () => {
  const [draft] = readLetters(
    sourceOf((LETTERS['in English'] ?? []).with(4, 'Signatories (3):')),
    knowledge,
  ).drafts
  expect(draft?.stated_organizations).toMatchObject({
    value: 3,
    note: { code: 'stated-differs', stated: 3, listed: 2 },
  })
})

test('a session that the letter gives no number is that of the calendar', () => {
  const lines = [
    'Open letter on Nigeria',
    'Abuja, 20 May 2019',
    'Excellencies,',
    `The forthcoming session of the Human Rights Council will hear much of other States. ${(LETTERS['in English'] ?? [])[2]}`,
    'Signatories:',
    'Amnesty International',
  ]
  const read = (text: string[]) => readLetters(sourceOf(text), knowledge).drafts[0]?.sessions
  expect(read(lines)).toMatchObject({ value: ['41'], confidence: 'likely' })
  const begins = lines.with(
    3,
    `${lines[3]} The session of the Human Rights Council that begins on 9 September 2019 can.`,
  )
  expect(read(begins)?.value).toEqual(['41'])
})
