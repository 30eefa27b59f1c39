import { describe, expect, it } from 'vitest'
import { isAsking } from '../../../../lib/letters/parse/asking.ts'

describe('isAsking', () => {
  it.each([
    'We urge the Council to act.',
    'We, the members of twelve organisations from four regions of it, call on you to act.',
    'The undersigned respectfully request a meeting.',
    'States must urgently adopt the resolution.',
    'Nous, ONG de la région, demandons une enquête.',
    'Instamos al Consejo a actuar.',
    'Мы призываем Совет принять меры.',
    '我们在此郑重呼吁人权理事会',
    '我們呼籲人權理事會延長任務',
    '謹此懇請各國支持',
  ])('takes for a request: %s', (text) => expect(isAsking(text)).toBe(true))

  it.each([
    'The situation is dire.',
    'They invite us.',
    'We.urge',
    'However, urge is a noun.',
    `We ${'x '.repeat(13)}urge the Council to act.`,
    `Nous ${'x '.repeat(9)}demandons une enquête.`,
  ])('takes for no request: %s', (text) => expect(isAsking(text)).toBe(false))

  it('takes twelve words between who asks and the asking', () => {
    expect(isAsking(`We ${'x '.repeat(12)}urge the Council to act.`)).toBe(true)
  })
})
