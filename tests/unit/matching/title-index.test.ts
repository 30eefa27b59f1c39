import { describe, expect, test } from 'vitest'
import type { Vocabulary } from '../../../lib/matching/phrase.ts'
import { createSpellingSearch } from '../../../lib/matching/spelling.ts'
import { readTitle } from '../../../lib/matching/title.ts'
import { createTitleIndex } from '../../../lib/matching/title-index.ts'

const EVEN: Vocabulary = { weights: {}, unknown: 1 }
const title = (written: string) => readTitle(written, EVEN)

describe('createTitleIndex', () => {
  const index = createTitleIndex(
    [
      { title: 'Safe drinking water', key: 'water' },
      { title: 'Safe drinking water', key: 'again' },
      { title: 'Armed drones', key: 'drones' },
      { title: 'Drinking water and sanitation', key: 'water' },
      { title: 'Human rights and the environment', key: 'environment' },
    ],
    EVEN,
  )
  const found = (written: string) =>
    index.find(title(written)).map(([key, likeness]) => [key, Math.round(likeness * 100) / 100])

  test.each([
    [
      'Safe drinking water',
      [
        ['water', 1],
        ['again', 1],
      ],
    ],
    // 1 + 1 + .5 of 4 and of 4.
    [
      'Drinking water and sanitation',
      [
        ['water', 1],
        ['again', 0.63],
      ],
    ],
    ['Armed drones', [['drones', 1]]],
    ['Armed conflict', [['drones', 0.4]]],
    // Formulas alone bring no title.
    ['Human rights', []],
    [
      'Human rights of drones and water',
      [
        ['drones', 0.35],
        ['water', 0.28],
        ['again', 0.28],
      ],
    ],
    ['', []],
  ])('finds for %j, best first, %j', (written, expected) => {
    expect(found(written)).toEqual(expected)
  })

  test('reads no title again that was read before', () => {
    const read = createTitleIndex(
      [{ title: 'not read', key: 1, reading: () => title('Armed drones') }],
      EVEN,
    )
    expect(read.find(title('Armed drones'))).toEqual([[1, 1]])
    expect(read.find(title('not read'))).toEqual([])
  })

  test('measures what shares enough to be near, and nothing else', () => {
    const measured: string[] = []
    const measure = (_: unknown, other: ReturnType<typeof title>) => {
      measured.push([...other.whole.features.keys()].join(' '))
      return 0.5
    }
    expect(index.find(title('Armed conflict'), measure)).toEqual([['drones', 0.5]])
    expect(measured).toEqual(['armed drone armed drone'])
    const long = 'drones alpha beta gamma delta epsilon zeta eta theta iota kappa lambda sigma'
    expect(index.find(title(long), measure)).toEqual([])
    expect(measured).toHaveLength(1)
  })
})

describe('createSpellingSearch', () => {
  const search = createSpellingSearch([
    { title: 'Toxic substances and hazardous wastes', key: 7 },
    { title: 'Safe drinking water', key: 9 },
  ])
  const keys = (subject: string) => search(title(subject)).map(([key]) => key)

  test.each([
    ['toxic substanses', [7]],
    ['wastes that are hazardus', []],
    ['hazardus wastes', [7]],
    ['sàfe drinking water', [9]],
    ['water drinking', [9]],
    // One telling word is too few, eight are enough, nine too many.
    ['substanses', []],
    ['the right to water', []],
    ['safe drinking water safe drinking water', [9]],
    // A slip is little of a long word and much of a short one.
    ['toxik wastes', []],
    ['drinking watre', []],
    ['toxic water', []],
  ])('of %j finds %j', (subject, expected) => {
    expect(keys(subject)).toEqual(expected)
  })

  test('asks with eight words, and not with nine', () => {
    const letters = [
      'alpha',
      'bravo',
      'carol',
      'delta',
      'eagle',
      'fancy',
      'ghost',
      'hotel',
      'india',
    ]
    const long = createSpellingSearch([{ title: letters.join(' '), key: 1 }])
    expect(long(title(letters.slice(0, 8).join(' ')))).toEqual([[1, expect.any(Number)]])
    expect(long(title(letters.join(' ')))).toEqual([])
  })

  test('gives the likeness, and the same answer to the same question', () => {
    const subject = title('toxic substances')
    const [[key, likeness] = [0, 0]] = search(subject)
    expect(key).toBe(7)
    expect(likeness).toBeGreaterThan(0.9)
    expect(likeness).toBeLessThanOrEqual(1)
    expect(search(subject)).toBe(search(subject))
  })
})
