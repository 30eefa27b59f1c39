import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { decodeCatalogue } from '../../../lib/council/catalogue.ts'
import {
  decodeHeaders,
  decodeOrganizations,
  decodeThemes,
  letterOf,
} from '../../../lib/letters/collection-files.ts'
import { decodeManifest } from '../../../lib/letters/manifest.ts'
import { shardFile } from '../../../lib/letters/shard.ts'
import { decodeToldAsks, toldAsksFile } from '../../../lib/letters/told-asks.ts'
import { soundSources } from '../../../tools/data/check-data.ts'
import { compileFiles, type Files } from '../../../tools/data/compile-files.ts'
import { DATA_FOLDER } from '../../../tools/data/sources.ts'
import { writeFolder } from '../../../tools/data/write-files.ts'
import { compileData } from '../../../tools/data.ts'
import { loadCollection } from '../../../tools/load-collection.ts'
import { aDataFolder, aFolderWith, aLetter } from './folder.ts'

interface Places {
  target: string
  workplace: string
}

let places: Places

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'hrc-letters-compiled-'))
  places = { target: join(folder, 'public/data'), workplace: join(folder, 'out') }
})

/** Every file of a folder with its text. */
function contentsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name))
  return Object.fromEntries(
    paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )
}

describe('compileData', () => {
  it('names what is wrong and leaves what was compiled before', () => {
    compileData({ source: aDataFolder(), ...places })
    const before = contentsOf(places.target)
    const broken = aFolderWith({ countries: ['XYZ'], title: 'Another' })
    expect(() => compileData({ source: broken, ...places })).toThrow(
      'data/letters/abc-hrc52-prk.json: `countries[0]` must be a country of ISO 3166-1, but is "XYZ"',
    )
    expect(contentsOf(places.target)).toEqual(before)
  })

  it('replaces the folder as a whole', () => {
    compileData({ source: aDataFolder(), ...places })
    writeFileSync(join(places.target, 'stale.json'), '{}')
    compileData({ source: aFolderWith({ title: 'Another' }), ...places })
    const after = contentsOf(places.target)
    expect(after['stale.json']).toBeUndefined()
    expect(after['headers.json']).toContain('Another')
    expect(readdirSync(places.workplace)).toEqual([])
  })

  it('gives the same bytes for the same data', () => {
    const second = { target: `${places.target}-2`, workplace: places.workplace }
    compileData({ source: aDataFolder(), ...places })
    compileData({ source: aDataFolder(), ...second })
    expect(contentsOf(second.target)).toEqual(contentsOf(places.target))
  })

  it('leaves the folder alone when it holds the same already', () => {
    compileData({ source: aDataFolder(), ...places })
    const { ino } = statSync(places.target)
    compileData({ source: aDataFolder(), ...places })
    expect(statSync(places.target).ino).toBe(ino)
  })

  it('orders letters by id, not by the names of their files', () => {
    const shorter = aLetter({ id: 'abc-hrc52', url: 'https://x.example/', also_at: [] })
    const source = aDataFolder({ 'letters/abc-hrc52.json': shorter })
    compileData({ source, ...places })
    const headers = decodeHeaders(JSON.parse(contentsOf(places.target)['headers.json'] ?? ''))
    expect(headers.map(({ id }) => id)).toEqual(['abc-hrc52', 'abc-hrc52-prk'])
  })

  it('lists every file with its size and hash', () => {
    compileData({ source: aDataFolder(), ...places })
    const { 'manifest.json': manifest, ...others } = contentsOf(places.target)
    const { files } = decodeManifest(JSON.parse(manifest ?? ''))
    const expected = Object.entries(others).map(([path, text]) => ({
      path,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    }))
    expect([...files].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual(expected)
  })

  it('writes the asks that were translated, a file a language, and nothing of them to the headers', () => {
    const fr = { summary: 'Résumé', asks: ['Renouveler le mandat'] }
    compileData({ source: aFolderWith({ translations: { fr } }), ...places })
    const files = contentsOf(places.target)
    const told = (language: string) =>
      decodeToldAsks(JSON.parse(files[toldAsksFile(language)] ?? ''))
    expect([...told('fr')]).toEqual([['Renew the mandate', 'Renouveler le mandat']])
    for (const language of ['ar', 'es', 'ru', 'zh']) expect(told(language).size).toBe(0)
    expect(files['headers.json']).not.toContain('Renouveler')
    expect(files['search.json']).not.toContain('Renouveler')
  })

  it('dates the data by its newest letter and changes the version with any change', () => {
    const newer = aLetter({
      id: 'newer',
      url: 'https://x.example/',
      date: '2024-01-05',
      also_at: [],
    })
    const vaguer = aLetter({
      id: 'vaguer',
      url: 'https://y.example/',
      date: '2024-02',
      also_at: [],
    })
    const first = compileData({ source: aDataFolder(), ...places })
    const second = compileData({
      source: aDataFolder({ 'letters/newer.json': newer, 'letters/vaguer.json': vaguer }),
      ...places,
    })
    const third = compileData({ source: aFolderWith({ summary: 'Mended.' }), ...places })
    expect(first.date).toBe('2023-02-26')
    expect(second.date).toBe('2024-01-05')
    expect(third.date).toBe(first.date)
    expect(new Set([first.version, second.version, third.version]).size).toBe(3)
    expect(second.version).toMatch(/^\d+\.\d+\.\d+\+2024-01-05\.[0-9a-f]{8}$/)
  })

  it('refuses a file that a shop would refuse', () => {
    const source = aFolderWith({ summary: 'long '.repeat(1_000_001) })
    expect(() => compileData({ source, ...places })).toThrow(
      /^letters\/\d\d\.json: must be at most 5000000 bytes, but is 500\d{4}$/,
    )
  })
})

describe('writeFolder', () => {
  it('leaves the folder as it was when writing fails midway', () => {
    const files: Files = new Map([['a.json', '1']])
    writeFolder(files, places)
    // A file cannot be in the place of a folder: the second of these cannot be written.
    const broken: Files = new Map([
      ['a.json', '2'],
      ['a.json/b.json', '3'],
    ])
    expect(() => writeFolder(broken, places)).toThrow()
    expect(contentsOf(places.target)).toEqual({ 'a.json': '1' })
    expect(readdirSync(places.workplace)).toEqual([])
  })
})

describe('the data of this project, compiled and read again', () => {
  const files = compileFiles(soundSources(DATA_FOLDER), '1.0.0')
  const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null')
  const loaded = loadCollection()

  it('gives every header, text, organisation and theme back', () => {
    expect(decodeHeaders(read('headers.json'))).toEqual(loaded.headers)
    expect(decodeCatalogue(read('catalogue.json'))).toEqual(loaded.catalogue)
    expect(decodeOrganizations(read('organizations.json'))).toEqual(loaded.organizations)
    expect(decodeThemes(read('themes.json'))).toEqual(loaded.themes)
  })

  it('gives every letter back from its shard', () => {
    for (const letter of loaded.letters) {
      const path = shardFile(letter.id)
      expect(letterOf(read(path), letter.id, path)).toEqual(letter)
    }
  })

  it('keeps the headers that are loaded at once below 250 kB, and below 300 bytes a letter', () => {
    const bytes = Buffer.byteLength(files.get('headers.json') ?? '')
    expect(bytes).toBeLessThan(250_000)
    expect(bytes / loaded.headers.length).toBeLessThan(300)
  })
})
