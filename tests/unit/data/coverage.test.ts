import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { soundSources } from '../../../tools/data/check-data.ts'
import { coverageOf } from '../../../tools/data/coverage.ts'
import { catalogueOf } from '../../../tools/data/read-catalogue.ts'
import { withCoverage } from '../../../tools/data/readme.ts'
import { checkData } from '../../../tools/data.ts'
import { aDataFolder, aLetter } from './folder.ts'

const EMPTY_BLOCK =
  '# Data\n\n<!-- coverage: written by `node tools/data.ts --readme` -->\n<!-- end of coverage -->\n\nEnd.\n'

const second = aLetter({
  id: 'second',
  url: 'https://x.example/',
  also_at: [],
  date: null,
  sessions: [],
  language: 'ar',
  source_kind: 'copy',
  evidence: 'opening',
  signatories: {
    organizations: [],
    individuals: [],
    stated_organizations: null,
    stated_individuals: null,
    complete: true,
  },
})

function coverageIn(folder: string) {
  const sources = soundSources(folder)
  return coverageOf({
    letters: sources.letters.map(({ record }) => record),
    organizations: sources.organizations.map(({ record }) => record),
    catalogue: catalogueOf(sources),
  })
}

describe('coverage', () => {
  it('is counted from the data', () => {
    expect(coverageIn(aDataFolder({ 'letters/second.json': second }))).toEqual({
      letters: 2,
      withSignatories: 1,
      completeLists: 1,
      statedNumbers: 1,
      withoutSession: 1,
      evidence: [
        ['opening', 1],
        ['whole', 1],
      ],
      languages: [
        ['ar', 1],
        ['en', 1],
      ],
      sourceKinds: [
        ['copy', 1],
        ['publisher', 1],
      ],
      years: [
        ['2023', 1],
        ['undated', 1],
      ],
      organizations: 2,
      sessions: 3,
      sessionsCovered: 1,
      texts: 2,
      textKinds: [['resolution', 2]],
      titles: [['fr', 1]],
    })
  })
})

describe('the README of the data', () => {
  it('is sound only while it says the figures of the data', () => {
    const folder = aDataFolder({ 'README.md': EMPTY_BLOCK })
    const stale = 'data/README.md: must say the figures of today: run `node tools/data.ts --readme`'
    expect(checkData(folder).errors).toEqual([stale])

    const path = join(folder, 'README.md')
    writeFileSync(path, withCoverage(readFileSync(path, 'utf8'), coverageIn(folder)))
    expect(checkData(folder).errors).toEqual([])
    expect(readFileSync(path, 'utf8')).toMatch(
      /^# Data\n.*\| … stating a number \| 1 \(100 %\) \|.*\nEnd\.\n$/s,
    )
    expect(readFileSync(path, 'utf8')).toContain('| … by evidence | whole 1 (100 %) |')

    writeFileSync(join(folder, 'letters/second.json'), JSON.stringify(second))
    expect(checkData(folder).errors).toEqual([stale])
  })

  it('must hold the marks', () => {
    expect(() => withCoverage('# Data\n', coverageIn(aDataFolder()))).toThrow(
      'data/README.md: must hold the lines',
    )
  })

  it('is checked after the data: the summary counts what is wrong', () => {
    const folder = aDataFolder({ 'letters/second.json': { ...second, asks: 'none' } })
    const { errors, summary } = checkData(folder)
    expect(errors).toEqual([
      'data/letters/second.json: `asks` must be a list of asks, but is "none"',
    ])
    expect(summary).toBe('1 letters, 2 organisations, 3 sessions, 2 texts; errors: 1, notices: 0')
  })
})
