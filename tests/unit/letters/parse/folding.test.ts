import { expect, it } from 'vitest'
import { parseSymbol } from '../../../../lib/council/symbol.ts'
import { numberOf } from '../../../../lib/letters/parse/numbers.ts'
import { statedNumbers } from '../../../../lib/letters/parse/stated-numbers.ts'

const LONG_S = '\u017f'
const KELVIN = '\u212a'

it('letters that a pattern without case takes for others count as those', () => {
  expect(numberOf(`${LONG_S}ixty-${LONG_S}ix`)).toBe(66)
  expect(statedNumbers(`${LONG_S}even organi${LONG_S}ations`, 0, 'title')).toMatchObject([
    { value: 7, of: 'organizations' },
  ])
  expect(parseSymbol(`a/hrc/re${LONG_S}/${LONG_S}-33/1`)?.symbol).toBe('A/HRC/RES/S-33/1')
  expect(parseSymbol(`A/HRC/WG.6/${KELVIN}1`)?.symbol).toBe('A/HRC/WG.6/K1')
})

it('a Russian "we" is a word of its own, though Latin word boundaries know no Cyrillic', () => {
  const [stated] = statedNumbers('Сегодня мы, 34 организации, просим', 0, 'body')
  expect(stated).toMatchObject({ value: 34, weight: 9 })
})
