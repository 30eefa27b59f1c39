import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Letter } from '../../../lib/letters/letter.ts'
import type { Organization } from '../../../lib/letters/organization.ts'
import { checkSources } from '../../../tools/data/check-data.ts'
import { DataError, problemSentence } from '../../../tools/data/problem.ts'
import { formatImport } from '../../../tools/letters/format-import.ts'
import { importLetters } from '../../../tools/letters/import.ts'
import { aDataFolder, aLetter } from '../data/folder.ts'

const KEPT = aLetter()

/** A letter that is like no other. */
function another(id: string, change: Partial<Letter> = {}): Letter {
  const own = { url: `https://abc.example/${id}`, also_at: [], title: `Appeal ${id}` }
  return aLetter({ id, ...own, sessions: [], countries: [], date: '2024-01-01', ...change })
}

function fileOf(lines: readonly (Letter | string)[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'hrc-letters-lines-')), 'letters.jsonl')
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  writeFileSync(path, `${texts.join('\n')}\n`)
  return path
}

function idsIn(data: string): string[] {
  return readdirSync(join(data, 'letters')).map((name) => name.replace('.json', ''))
}

function letterIn(data: string, id: string): Letter {
  return JSON.parse(readFileSync(join(data, 'letters', `${id}.json`), 'utf8'))
}

function registerIn(data: string): Organization[] {
  return JSON.parse(readFileSync(join(data, 'organizations.json'), 'utf8'))
}

/** All files of a folder by path. */
function contentOf(data: string): [string, string][] {
  const entries = readdirSync(data, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): [string, string] => [path, readFileSync(path, 'utf8')])
}

describe('an import of letters', () => {
  it('writes what is new, with its organizations, so that the data is sound', () => {
    const data = aDataFolder()
    const signatories = { ...KEPT.signatories, organizations: ['BETA', 'Gamma Watch (GW)'] }
    const result = importLetters([fileOf([another('new', { publisher: 'Delta', signatories })])], {
      data,
    })
    expect(result).toMatchObject({ added: ['new'], changed: [], same: 0, alike: [], refused: [] })
    expect(letterIn(data, 'new')).toEqual(another('new', { publisher: 'Delta', signatories }))
    expect(registerIn(data)).toEqual([
      { id: 'alpha', name: 'Alpha', acronym: null, aliases: [], kind: 'ngo' },
      {
        id: 'beta',
        name: 'Beta',
        acronym: 'B',
        aliases: ['Beta Network', 'BETA'],
        kind: 'coalition',
      },
      { id: 'delta', name: 'Delta', acronym: null, aliases: [], kind: 'ngo' },
      { id: 'gamma-watch-gw', name: 'Gamma Watch (GW)', acronym: 'GW', aliases: [], kind: 'ngo' },
    ])
    expect(checkSources(data).findings.errors).toEqual([])
  })

  it('leaves a letter that is there as it is, or takes over what differs when told to', () => {
    const data = aDataFolder()
    const path = fileOf([{ ...KEPT, asks: ['Renew it'], also_at: [] }])
    const changed = [{ id: KEPT.id, fields: ['asks', 'also_at'] }]
    expect(importLetters([path], { data })).toMatchObject({ added: [], changed })
    expect(letterIn(data, KEPT.id).asks).toEqual(KEPT.asks)
    expect(importLetters([path], { data, update: true })).toMatchObject({ added: [], changed })
    expect(letterIn(data, KEPT.id).asks).toEqual(['Renew it'])
    expect(importLetters([path], { data })).toMatchObject({ changed: [], same: 1 })
  })

  it('leaves out a letter like one that is there, or like another in the file', () => {
    const data = aDataFolder()
    const path = fileOf([
      another('same-page', { url: 'http://www.abc.example/letter/' }),
      another('first', { title: 'Renew the mandate on Eritrea' }),
      another('second', { title: 'Renew the mandate on Eritrea!' }),
    ])
    expect(importLetters([path], { data })).toMatchObject({
      added: ['first'],
      alike: [
        { id: 'same-page', why: `may be ${KEPT.id}, which stands at the same address` },
        {
          id: 'second',
          why: 'may be first, which has a title like it and nothing that parts them',
        },
      ],
    })
    expect(importLetters([path], { data, duplicates: true }).added).toEqual(['second'])
    expect(idsIn(data)).toEqual([KEPT.id, 'first', 'second'])
  })

  it('never writes two letters of one address', () => {
    const data = aDataFolder()
    const path = fileOf([another('twice', { url: KEPT.url })])
    const { added, refused } = importLetters([path], { data, duplicates: true })
    expect([added, refused.map(problemSentence)]).toEqual([
      [],
      [
        `data/letters/twice.json: \`url\` must be unique, but data/letters/${KEPT.id}.json has "${KEPT.url}" too`,
      ],
    ])
  })

  it('names each line that is wrong and goes on with the others', () => {
    const data = aDataFolder()
    const path = fileOf([
      '{"id": "broken',
      another('typo', { themes: ['acountability'] }),
      '',
      another('good'),
      JSON.stringify({ ...another('numbers'), asks: 'Renew' }),
      another('good'),
      // Like the one refused above, which therefore is no reason to leave it out.
      another('mended', { title: 'Appeal typo' }),
    ])
    const { added, refused } = importLetters([path, fileOf([another('good')])], { data })
    expect(added).toEqual(['good', 'mended'])
    expect(refused.map(problemSentence)).toEqual([
      expect.stringContaining(`${path} line 1: must be JSON`),
      `${path} line 5: \`asks\` must be a list of asks, but is "Renew"`,
      `${path} line 6: \`id\` must be unique, but "good" is on line 4 too`,
      expect.stringContaining(`line 1: \`id\` must be unique, but "good" is in ${path} too`),
      'data/letters/typo.json: `themes[0]` must be a theme of data/themes.json, but is "acountability"',
    ])
    expect(checkSources(data).findings.errors).toEqual([])
  })

  it('adds no organization of a letter that it does not write', () => {
    const data = aDataFolder()
    const before = registerIn(data)
    const path = fileOf([another('typo', { themes: ['x'], publisher: 'Gamma' })])
    expect(importLetters([path], { data }).organizations).toEqual([])
    expect(registerIn(data)).toEqual(before)
  })

  it('writes nothing in a dry run, and says the same', () => {
    const data = aDataFolder()
    const before = contentOf(data)
    const path = fileOf([another('new', { publisher: 'Gamma' }), { ...KEPT, asks: [] }])
    const tried = importLetters([path], { data, dryRun: true, update: true })
    expect(contentOf(data)).toEqual(before)
    expect(importLetters([path], { data, update: true })).toEqual(tried)
  })

  it('goes on where it was interrupted', () => {
    const data = aDataFolder()
    const path = fileOf([another('one', { publisher: 'Gamma' }), another('two')])
    importLetters([path], { data })
    const whole = contentOf(data)
    // The second letter was being written.
    rmSync(join(data, 'letters/two.json'))
    writeFileSync(join(data, 'letters/two.json.new'), '{"id": "tw')
    const result = importLetters([path], { data })
    expect(result).toMatchObject({ added: ['two'], same: 1, organizations: [], refused: [] })
    expect(contentOf(data)).toEqual(whole)
  })

  it('stops, before it writes, at a data folder that cannot be read whole', () => {
    const data = aDataFolder({ 'letters/damaged.json': '{' })
    expect(() => importLetters([fileOf([another('new')])], { data })).toThrow(DataError)
    expect(existsSync(join(data, 'letters/new.json'))).toBe(false)
  })
})

describe('the report of an import', () => {
  it('has a line for each letter and name that needs a look, and the numbers last', () => {
    const data = aDataFolder()
    const path = fileOf([
      another('new', { publisher: 'Gamma' }),
      another('same-page', { url: KEPT.url }),
      another('typo', { themes: ['x'] }),
      { ...KEPT, asks: [], publisher: 'ALPHA' },
    ])
    const lines = (options: object) => {
      const all = { data, dryRun: true, ...options }
      return formatImport(importLetters([path], all), all).split('\n')
    }
    expect(lines({ update: true })).toEqual([
      'refused: data/letters/typo.json: `themes[0]` must be a theme of data/themes.json, but is "x"',
      `left out: same-page may be ${KEPT.id}, which stands at the same address`,
      `changed: ${KEPT.id} in publisher, asks`,
      'new organization: gamma: Gamma',
      'new spelling: alpha: ALPHA',
      '1 new, 1 changed, 0 the same, 1 like another, 1 problems; 1 new organizations, 1 new spellings. Nothing was written.',
    ])
    expect(lines({ dryRun: false }).at(-1)).toContain('node tools/data.ts --readme')
  })
})
