import { describe, expect, it } from 'vitest'
import { withoutPart, withPart } from '../../../../components/search/query-edit.ts'

describe('withoutPart', () => {
  it('takes a part out and leaves one space', () => {
    expect(withoutPart('sudan country:SDN 2019', [6, 17])).toBe('sudan 2019')
    expect(withoutPart('country:SDN 2019', [0, 11])).toBe('2019')
    expect(withoutPart('country:SDN', [0, 11])).toBe('')
  })
})

describe('withPart', () => {
  it('writes one part otherwise', () => {
    expect(withPart('sudan contry:SDN 2019', 'contry:SDN', 'country:SDN')).toBe(
      'sudan country:SDN 2019',
    )
  })

  it('finds a part that was written in other case or in quotes', () => {
    expect(withPart('Contry:SDN 2019', 'contry:SDN', 'country:SDN')).toBe('country:SDN 2019')
    expect(withPart('contry:"south sudan" 1', 'contry:south sudan', 'country:SSD')).toBe(
      'country:SSD 1',
    )
  })

  it('leaves a query without the part as it is', () => {
    expect(withPart('sudan', 'contry:SDN', 'country:SDN')).toBe('sudan')
  })
})
