import { expect, test } from 'vitest'
import { withCurrentTranslations } from '../../../lib/letters/current-translations.ts'
import { EMPTY_LETTER } from '../../../lib/letters/letter-shape.ts'

const fr = { summary: 'Le résumé', asks: ['Renouveler'] }
const before = {
  ...EMPTY_LETTER,
  summary: 'The summary',
  asks: ['Renew'],
  translations: { fr },
}

test.each([
  [{ title: 'Another' }, { fr }],
  [{ summary: 'My words' }, { fr: { ...fr, summary: '' } }],
  [{ asks: ['Renew at once'] }, { fr: { ...fr, asks: [] } }],
  [{ summary: 'My words', asks: [] }, {}],
])('after %j what was translated is %j', (change, translations) => {
  const record = { ...before, ...change }
  expect(withCurrentTranslations(record, before)).toEqual({ ...record, translations })
})
