// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { askedBy } from '../../../../components/popup/copy-asks.ts'
import { EMPTY_LETTER } from '../../../../lib/letters/letter-shape.ts'
import { letter } from '../../search/collection.ts'
import { english } from '../english.ts'

const LETTER = letter('eritrea', {
  title: 'Open letter',
  subject: 'situation of human rights in Eritrea',
  publisher: 'DefendDefenders',
  date: '2022-05-10',
  sessions: ['50'],
  asks: ['Extend the mandate <b>again</b>', 'Ask for access'],
  url: 'https://defenddefenders.org/letter?a=1&b=2',
  signatories: {
    ...EMPTY_LETTER.signatories,
    organizations: ['DefendDefenders', 'Amnesty International'],
    individuals: [{ name: 'A. Person', role: null }],
    stated_organizations: 20,
  },
})
const OTHER = letter('other', { subject: 'drones', asks: ['Ban them'], url: 'https://x.example/o' })

const pasted = askedBy([LETTER, OTHER], 'What letters asked for: Eritrea', english())

test('gives headings, lists and sources to what takes formatting', () => {
  const page = new DOMParser().parseFromString(pasted.html, 'text/html')
  const texts = (selector: string) =>
    [...page.querySelectorAll(selector)].map(({ textContent }) => textContent)
  expect(texts('h1')).toEqual(['What letters asked for: Eritrea'])
  expect(texts('h2')).toEqual(['situation of human rights in Eritrea', 'drones'])
  expect(texts('ol')).toHaveLength(2)
  expect(texts('li')).toEqual(['Extend the mandate <b>again</b>', 'Ask for access', 'Ban them'])
  expect(texts('a')).toEqual([LETTER.url, OTHER.url])
  expect(page.querySelector('a')?.getAttribute('href')).toBe(LETTER.url)
  expect(page.querySelector('b')).toBeNull()
})

test('gives the same as plain text, asks numbered letter by letter', () => {
  for (const part of [
    'DefendDefenders · 10 May 2022 · 50th session',
    '1. Extend the mandate <b>again</b>\n2. Ask for access',
    'Signed by: DefendDefenders · Amnesty International · A. Person',
    '\n20 organizations signed; 2 are named here · 1 individual named here · Some names are missing from this list.\n',
    '\nWe do not know who signed.\n',
    'Source: DefendDefenders, “Open letter”, 10 May 2022 https://defenddefenders.org/letter?a=1&b=2',
    '\n\ndrones\n',
    '1. Ban them',
  ]) {
    expect(pasted.text).toContain(part)
  }
})

test('tells in the language of the interface what was translated into it', () => {
  const fr = { summary: 'Drones', asks: ['Les interdire'] }
  const letters = [LETTER, { ...OTHER, translations: { fr } }]
  const { text } = askedBy(letters, 'Title', english('fr'))
  expect(text).toContain('1. Les interdire')
  expect(text).not.toContain('Ban them')
  expect(text).toContain('2. Ask for access')
})
