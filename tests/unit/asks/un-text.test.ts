import { expect, it } from 'vitest'
import { citedNumber } from '../../../lib/asks/un-text.ts'
import { ISLAND_TEXT } from './island-text.ts'

it('cites a sub-paragraph with the paragraph it stands under', () => {
  const cited = ISLAND_TEXT.operative.map((_, index) => citedNumber(ISLAND_TEXT.operative, index))
  expect(cited).toEqual(['1', '2', '3', '3 (a)', '3 (b)', '4', '5'])
})
