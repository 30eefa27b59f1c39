import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { letterSchemaText } from '../../../tools/data/letter-schema.ts'
import { problemSentence } from '../../../tools/data/problem.ts'
import { readSources } from '../../../tools/data/sources.ts'
import { loadCollection } from '../../../tools/load-collection.ts'
import { ROOT } from '../../../tools/run.ts'
import { aDataFolder, aLetter } from './folder.ts'

const FILE = 'letters/abc-hrc52-prk.json'

function sentencesOf(changes: Record<string, unknown>): string[] {
  return readSources(aDataFolder(changes)).problems.map(problemSentence)
}

function withSignatories(change: object): object {
  const letter = aLetter()
  return { ...letter, signatories: { ...letter.signatories, ...change } }
}

describe('a letter that is not as the schema says', () => {
  it('is not reported when nothing is wrong', () => {
    expect(sentencesOf({})).toEqual([])
  })

  it.each<[string, object, string]>([
    [
      'a wrong type inside an object',
      withSignatories({ stated_organizations: '34' }),
      '`signatories.stated_organizations` must be a whole number or null, but is "34"',
    ],
    [
      'a negative fraction',
      withSignatories({ stated_individuals: -1.5 }),
      '`signatories.stated_individuals` must be a whole number or null, but is -1.5',
    ],
    [
      'a wrong entry of a list',
      { ...aLetter(), asks: ['Renew', ''] },
      '`asks[1]` must be a line of text, not empty, but is ""',
    ],
    [
      'a field missing deep inside',
      withSignatories({ individuals: [{ name: 'A. Person' }] }),
      '`signatories.individuals[0].role` must be there, but is missing',
    ],
    [
      'an unknown field',
      { ...aLetter(), sumary: 'x' },
      '`sumary` must not be there: the schema knows no such field',
    ],
    [
      'a day that no calendar has',
      { ...aLetter(), date: '2023-02-30' },
      '`date` must be the day, month or year of the letter as in 2023-02-26, 2023-02 or 2023, or null, but is "2023-02-30"',
    ],
    [
      'a word outside a list',
      { ...aLetter(), evidence: 'rumour' },
      '`evidence` must be whole, opening or announcement, but is "rumour"',
    ],
    [
      'an address of another scheme',
      { ...aLetter(), url: 'javascript:alert(1)' },
      '`url` must be an address that begins with https:// or http://, but is "javascript:alert(1)"',
    ],
    [
      'a repeated entry',
      { ...aLetter(), countries: ['PRK', 'PRK'] },
      '`countries` must be a list of texts, each once, but is ["PRK","PRK"]',
    ],
  ])('is reported in one sentence: %s', (_, letter, sentence) => {
    expect(sentencesOf({ [FILE]: letter })).toEqual([`data/${FILE}: ${sentence}`])
  })

  it('is reported once for each wrong field', () => {
    const sentences = sentencesOf({ [FILE]: { ...aLetter(), title: 3, language: 'English' } })
    expect(sentences).toHaveLength(2)
  })

  it('is reported when it is a list or no JSON', () => {
    expect(sentencesOf({ [FILE]: [] })).toEqual([
      `data/${FILE}: must be an object with the fields of a letter, but is []`,
    ])
    expect(sentencesOf({ [FILE]: '{' })[0]).toMatch(`data/${FILE}: must be JSON, but cannot be`)
  })

  it('takes dates of every precision', () => {
    for (const date of ['2024-02-29', '2023-02', '2023', null]) {
      expect(sentencesOf({ [FILE]: aLetter({ date }) })).toEqual([])
    }
  })
})

it('the schema of a letter is that of its declared fields', () => {
  const written = readFileSync(join(ROOT, 'data/letter.schema.json'), 'utf8')
  expect(written, 'run `node tools/data.ts --schema`').toBe(letterSchemaText())
})

describe('a row or entry that is not as its schema says', () => {
  const header = 'number,kind,start,end,title,source'

  it('is reported with its line and column', () => {
    const rows = `${header}\n52,regular,2023-02-27,2023-04-04,"two\nlines",cover\n53,regular,2023-06-31,,,cover\n`
    expect(sentencesOf({ 'sessions.csv': rows })).toEqual([
      'data/sessions.csv line 4: `start` must be a day of the calendar as in 2023-02-27, or empty, but is "2023-06-31"',
    ])
  })

  it('is reported when the row has too few cells', () => {
    expect(sentencesOf({ 'sessions.csv': `${header}\n52,regular\n` })[0]).toMatch(
      'data/sessions.csv: must be CSV with one header line (',
    )
  })

  it('is reported when a column is missing', () => {
    expect(sentencesOf({ 'titles.csv': 'symbol,lang,title\nA/HRC/RES/52/28,fr,x\n' })).toEqual([
      'data/titles.csv line 2: `source` must be there, but is missing',
    ])
  })

  it('is reported with its place in a list', () => {
    const entry = { id: 'alpha', name: 'Alpha', acronym: null, aliases: 'A', kind: 'ngo' }
    expect(sentencesOf({ 'organizations.json': [entry] })).toEqual([
      'data/organizations.json: `[0].aliases` must be a list of different names, but is "A"',
    ])
  })
})

describe('a file of letters in the place of the bundled ones', () => {
  function fileOf(...lines: string[]): string {
    const path = join(mkdtempSync(join(tmpdir(), 'hrc-letters-lines-')), 'letters.jsonl')
    writeFileSync(path, lines.join('\n'))
    return path
  }

  it('is taken in its order, with headers', () => {
    const lines = [aLetter({ id: 'z' }), aLetter({ id: 'a' })].map((letter) =>
      JSON.stringify(letter),
    )
    const { letters, headers } = loadCollection({ lettersFile: fileOf(...lines, '') })
    expect(letters.map(({ id }) => id)).toEqual(['z', 'a'])
    expect(headers[0]).toMatchObject({ id: 'z', listed_organizations: 2, listed_individuals: 1 })
  })

  it('is refused with line and field', () => {
    const path = fileOf(
      JSON.stringify(aLetter()),
      JSON.stringify({ ...aLetter({ id: 'b' }), sessions: ['fifty'] }),
      '{"id":',
      JSON.stringify(aLetter()),
    )
    const load = () => loadCollection({ lettersFile: path })
    expect(load).toThrow(`${path} line 2: \`sessions[0]\` must be a session such as 52`)
    expect(load).toThrow(`${path} line 3: must be JSON`)
    expect(load).toThrow(
      `${path} line 4: \`id\` must be unique, but "abc-hrc52-prk" is on line 1 too`,
    )
  })
})
