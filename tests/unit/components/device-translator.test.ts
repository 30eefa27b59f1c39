import { afterEach, expect, test, vi } from 'vitest'
import { canTranslate, translateTexts } from '../../../components/library/device-translator.ts'

afterEach(() => vi.unstubAllGlobals())

const create = vi.fn(async (_pair: object) => ({
  translate: async (text: string) => `«${text}»`,
  destroy,
}))
const destroy = vi.fn()

function standIn(availability: string) {
  vi.stubGlobal('Translator', { availability: async () => availability, create })
}

test.each([
  ['available', true],
  ['downloadable', true],
  ['unavailable', false],
])('where a language is %s it is offered: %s', async (availability, offered) => {
  standIn(availability)
  expect(await canTranslate('fr')).toBe(offered)
  expect(create).not.toHaveBeenCalled()
})

test.each([undefined, null, {}, { create }])('no offer by %o', async (translator) => {
  vi.stubGlobal('Translator', translator)
  expect(await canTranslate('fr')).toBe(false)
  await expect(translateTexts(['x'], 'fr')).rejects.toThrow('no translator')
})

test('texts are translated from English in their order, empty ones left empty', async () => {
  standIn('available')
  expect(await translateTexts(['one', '', 'two'], 'ar')).toEqual(['«one»', '', '«two»'])
  expect(create).toHaveBeenCalledWith({ sourceLanguage: 'en', targetLanguage: 'ar' })
  expect(destroy).toHaveBeenCalledOnce()
})
