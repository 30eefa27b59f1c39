import { expect, test } from 'vitest'
import { EMPTY_LETTER } from '../../../lib/letters/letter-shape.ts'
import { toldOf } from '../../../lib/letters/told.ts'

const french = { summary: 'Le résumé', asks: ['Renouveler', 'Créer'] }
const letter = { ...EMPTY_LETTER, summary: 'The summary', asks: ['Renew', 'Create'] }
const inFrench = (translation: typeof french) =>
  toldOf({ ...letter, translations: { fr: translation } }, { language: 'fr' })

test('what was translated into the language of the interface is told in it', () => {
  expect(inFrench(french)).toEqual({
    ...french,
    summaryLanguage: 'fr',
    asksLanguage: 'fr',
  })
})

test('other readers are told in English', () => {
  const told = toldOf({ ...letter, translations: { fr: french } }, { language: 'es' })
  expect(told).toMatchObject({ summary: 'The summary', asks: letter.asks, asksLanguage: 'en' })
})

test('what lacks in a translation stays English, and says so', () => {
  expect(inFrench({ ...french, asks: ['Renouveler'] })).toMatchObject({
    summary: 'Le résumé',
    summaryLanguage: 'fr',
    asks: letter.asks,
    asksLanguage: 'en',
  })
  expect(inFrench({ ...french, summary: '' })).toMatchObject({
    summary: 'The summary',
    summaryLanguage: 'en',
    asksLanguage: 'fr',
  })
})
