import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { expect, test } from 'vitest'
import { type MessageKey, translate } from '../../../components/common/translate.ts'
import { LANGUAGES } from '../../../lib/council/language.ts'
import en from '../../../locales/en.json' with { type: 'json' }

const NUMBERS = [0, 1, 2, 3, 4, 5, 11, 21, 22, 100, 1234567]

test.each(LANGUAGES)('in %s messages read as the library that compiles them says', (language) => {
  const catalogue = Object.fromEntries(
    Object.entries(en).map(([key, message]) => [key, compileMessage(message)]),
  )
  const i18n = setupI18n({ locale: language, messages: { [language]: catalogue } })
  const t = translate({ language, catalogue })
  for (const key of Object.keys(en) as MessageKey[]) {
    const names = [...en[key].matchAll(/\{(\w+)/g)].map(([, name = '']) => name)
    for (const n of NUMBERS) {
      const values = Object.fromEntries(names.map((name) => [name, n]))
      expect(t(key, values)).toBe(i18n._(key, values))
    }
  }
})

test('where words run from right to left, symbols and names stand between isolates, numbers do not', () => {
  const catalogue = { 'badge.text': compileMessage('{n} رسائل بشأن {text}') }
  const values = { n: 3, text: 'A/HRC/RES/52/28' }
  const written = translate({ language: 'ar', catalogue })('badge.text', values)
  expect(written).toBe('3 رسائل بشأن \u2068A/HRC/RES/52/28\u2069')
  const unmarked = translate({ language: 'ru', catalogue })('badge.text', values)
  expect(unmarked).toBe('3 رسائل بشأن A/HRC/RES/52/28')
})

test('what a catalogue does not hold, or not as a message, gives its key', () => {
  const t = translate({ language: 'en', catalogue: { 'letter.asks': 'raw', __proto__: null } })
  expect([t('letter.asks'), t('letter.cite')]).toEqual(['letter.asks', 'letter.cite'])
})
