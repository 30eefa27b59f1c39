import { describe, expect, it } from 'vitest'
import {
  type Catalogue,
  decodeCatalogue,
  encodeCatalogue,
  partsOfAdopted,
  readVote,
} from '../../../lib/council/catalogue.ts'
import {
  decodeHeaders,
  decodeOrganizations,
  encodeHeaders,
  letterOf,
} from '../../../lib/letters/collection-files.ts'
import { headerOf } from '../../../lib/letters/header.ts'
import { decodeManifest } from '../../../lib/letters/manifest.ts'
import { SHARDS, shardFile, shardOf } from '../../../lib/letters/shard.ts'
import { aLetter } from './folder.ts'

/** What JSON makes of a value, as an object whose parts a test can break. */
function sent(value: unknown): Record<string, Record<string, unknown[]>> {
  return JSON.parse(JSON.stringify(value))
}

describe('headers', () => {
  const bare = aLetter({
    id: 'bare',
    publisher: 'Aaa',
    date: null,
    sessions: [],
    countries: [],
    themes: [],
    drafts: [],
    resolutions_cited: [],
    source_kind: 'copy',
    evidence: 'announcement',
    signatories: {
      organizations: [],
      individuals: [],
      stated_organizations: 0,
      stated_individuals: null,
      complete: true,
    },
  })
  const headers = [aLetter({ sessions: ['52', 'S-33'] }), bare].map(headerOf)

  it('come back as they were, in their order', () => {
    expect(decodeHeaders(sent(encodeHeaders(headers)))).toEqual(headers)
  })

  it('tell a stated number of 0 from none', () => {
    const [, decoded] = decodeHeaders(sent(encodeHeaders(headers)))
    expect(decoded?.stated_organizations).toBe(0)
    expect(decoded?.stated_individuals).toBeNull()
  })

  it('are refused with file, column and expectation', () => {
    const short = sent(encodeHeaders(headers))
    short.columns?.subject?.pop()
    expect(() => decodeHeaders(short)).toThrow(
      'headers.json: column `subject` must be a list of 2 cells',
    )
    const wrong = sent(encodeHeaders(headers))
    wrong.columns?.complete?.splice(1, 1, 'yes')
    expect(() => decodeHeaders(wrong)).toThrow('headers.json: `complete[1]` must be')
    const strange = sent(encodeHeaders(headers))
    strange.columns?.publisher?.splice(0, 1, 7)
    expect(() => decodeHeaders(strange)).toThrow(
      'headers.json: `publisher[0]` must be a value of that field',
    )
    expect(() => decodeHeaders(null)).toThrow('headers.json: must be an object')
  })
})

describe('a shard', () => {
  const letter = aLetter()
  const shard = { [letter.id]: letter }

  it('gives the letter of an id, or null', () => {
    expect(letterOf(sent(shard), letter.id, 'letters/01.json')).toEqual(letter)
    expect(letterOf(sent(shard), 'none', 'letters/01.json')).toBeNull()
    expect(letterOf(sent(shard), 'constructor', 'letters/01.json')).toBeNull()
  })

  it('is refused when what it holds is no letter of that id', () => {
    expect(() => letterOf({ x: letter }, 'x', 'letters/01.json')).toThrow(
      'letters/01.json: `x` must be a letter of that id',
    )
  })

  it('is found by the id alone, the same for ever', () => {
    expect(shardOf('')).toBe(0x811c9dc5 % SHARDS)
    // FNV-1a's published test vector: "foobar" hashes to 0xbf9cf968.
    expect(shardOf('foobar')).toBe(0xbf9cf968 % SHARDS)
    expect(shardFile('foobar')).toBe('letters/40.json')
  })

  it('is one of 64, all used about as much', () => {
    const filled = new Array<number>(SHARDS).fill(0)
    for (let index = 0; index < 6400; index++) {
      const shard = shardOf(`letter-${index}-hrc52`)
      filled[shard] = (filled[shard] ?? Number.NaN) + 1
    }
    expect(filled).toHaveLength(SHARDS)
    expect(Math.min(...filled)).toBeGreaterThan(50)
    expect(Math.max(...filled)).toBeLessThan(170)
  })
})

describe('the catalogue', () => {
  const catalogue: Catalogue = {
    sessions: [
      { number: '52', kind: 'regular', start: '2023-02-27', end: '2023-04-04', title: '' },
      { number: 'S-33', kind: 'special', start: null, end: null, title: 'Ethiopia' },
      { number: 'OM/1', kind: 'organizational', start: null, end: null, title: '' },
    ],
    texts: [
      {
        symbol: 'A/HRC/RES/S-33/1',
        kind: 'resolution',
        session: 'S-33',
        number: '1',
        title: 'Situation of human rights in Ethiopia',
        titles: { fr: 'Éthiopie', ar: 'إثيوبيا' },
        date: '2021-12-17',
        agendaItem: 4,
        vote: { action: 'adopted', vote: { inFavour: 21, against: 15, abstaining: 11 } },
        countries: ['ETH'],
      },
      {
        symbol: 'A/HRC/PRST/OS/12/1',
        kind: 'statement',
        session: 'OS/12',
        number: '1',
        title: 'Efficiency',
        titles: {},
        date: null,
        agendaItem: null,
        vote: null,
        countries: [],
      },
    ],
  }

  it('comes back as it was', () => {
    expect(decodeCatalogue(sent(encodeCatalogue(catalogue)))).toEqual(catalogue)
  })

  it('is refused with file, field and expectation', () => {
    const drafts = sent(encodeCatalogue(catalogue))
    drafts.texts?.symbol?.splice(0, 1, 'A/HRC/52/L.1')
    expect(() => decodeCatalogue(drafts)).toThrow(
      'catalogue.json: `symbol` must be of an adopted text, but is "A/HRC/52/L.1"',
    )
    const votes = sent(encodeCatalogue(catalogue))
    votes.texts?.vote?.splice(0, 1, 'many')
    expect(() => decodeCatalogue(votes)).toThrow('catalogue.json: `vote` must be consensus or like')
    expect(() => decodeCatalogue({ ...votes, sessions: [] })).toThrow(
      'catalogue.json sessions: must be an object',
    )
    expect(() => decodeCatalogue({ ...drafts, titles: [['A/HRC/RES/52/1', 'de', 'T']] })).toThrow(
      'catalogue.json: a language of `titles` must be one of the six, not "de"',
    )
  })

  it('reads how a text was adopted', () => {
    expect(readVote('consensus')).toEqual({ action: 'adopted', vote: null })
    expect(readVote('29-13-5')).toEqual({
      action: 'adopted',
      vote: { inFavour: 29, against: 13, abstaining: 5 },
    })
    expect(readVote('')).toBeNull()
  })

  it('tells kind, session and number from a symbol of an adopted text only', () => {
    expect(partsOfAdopted('A/HRC/DEC/OM/1/102')).toEqual({
      kind: 'decision',
      session: 'OM/1',
      number: '102',
    })
    expect(partsOfAdopted('A/HRC/DEC/18/114A')).toMatchObject({ session: '18', number: '114A' })
    expect(partsOfAdopted('A/HRC/52/L.11')).toBeNull()
    expect(partsOfAdopted('A/RES/60/251')).toBeNull()
  })
})

describe('other compiled files', () => {
  it('are refused with file, field and expectation', () => {
    expect(() => decodeOrganizations([['id', 'Name', '', 'club']])).toThrow(
      'organizations.json: a row must be id, name, acronym, kind and aliases',
    )
    expect(() => decodeOrganizations({})).toThrow('organizations.json: must be a list of rows')
    expect(() => decodeManifest({ version: '1', date: 3 })).toThrow(
      'manifest.json: `date` must be a day or null',
    )
    const coverage = { letters: 1.5 }
    expect(() => decodeManifest({ version: '1', date: null, files: [], coverage })).toThrow(
      'manifest.json: `coverage.letters` must be a whole number',
    )
    expect(() => decodeManifest({ version: '1' })).toThrow('manifest.json: `date` is missing')
  })
})
