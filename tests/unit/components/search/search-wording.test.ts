import { describe, expect, it } from 'vitest'
import { hitText, understoodParts } from '../../../../components/search/search-wording.ts'
import type { Understood } from '../../../../lib/search/search-answer.ts'
import { POSSESSIONS } from '../../../../lib/search/search-keys.ts'
import { english } from '../english.ts'

const one = (
  kind: Understood['kind'],
  value: string,
  more: Partial<Understood> = {},
): Understood => ({
  kind,
  value,
  written: value,
  range: [0, 5],
  filter: true,
  excluded: false,
  ...more,
})
const texts = (...understood: Understood[]) =>
  understoodParts(understood, english()).map(({ text }) => text)

describe('understoodParts', () => {
  it('names what a part was understood as', () => {
    expect(texts(one('country', 'PRK'))).toEqual(['Country: North Korea'])
    expect(texts(one('session', 'S-33'))).toEqual(['Session: 33rd special session'])
    expect(texts(one('session', 'special'))).toEqual(['Session: special sessions'])
    expect(texts(one('year', '2019..2021'))).toEqual(['Year: 2019–2021'])
    expect(texts(one('language', 'fr'))).toEqual(['Language: French'])
    expect(texts(one('has', 'number'))).toEqual(['Includes: number of signatories'])
    expect(texts(one('evidence', 'whole'))).toEqual(['Based on: Full letter'])
  })

  it('names an organization as it was typed, not by its id', () => {
    const typed = one('organization', 'amnesty-international', { written: 'Amnesty' })
    expect(texts(typed)).toEqual(['Organization: Amnesty'])
  })

  it('puts the values of one filter together, as they can only be taken out together', () => {
    const two = [one('country', 'PRK'), one('country', 'KOR')]
    const parts = understoodParts([...two, one('word', 'x', { range: [6, 7] })], english())
    expect(parts.map(({ text }) => text)).toEqual(['Country: North Korea or KOR', 'Word: x'])
    expect(parts[0]?.range).toEqual([0, 5])
  })

  it('says what is left out, and counts it among the filters', () => {
    const words = one('word', 'draft', { filter: false, excluded: true })
    const [part] = understoodParts([words], english())
    expect(part).toMatchObject({ text: 'Excluding “draft”', isFilter: true })
    expect(texts(one('country', 'PRK', { excluded: true }))).toEqual(['Country: not North Korea'])
    const [plain] = understoodParts([one('country', 'PRK', { filter: false })], english())
    expect(plain?.isFilter).toBe(false)
  })
})

describe('hitText', () => {
  it('words facts and leaves running text alone', () => {
    expect(hitText({ field: 'country', text: 'PRK' }, english())).toBe('North Korea')
    expect(hitText({ field: 'session', text: '52' }, english())).toBe('52nd session')
    expect(hitText({ field: 'ask', text: 'PRK 52' }, english())).toBe('PRK 52')
  })
})

it('has words for all that a filter can ask a letter to have', () => {
  for (const value of POSSESSIONS) expect(texts(one('has', value))[0]).not.toContain('search.has')
})
