import { expect, test } from 'vitest'
import { EMPTY_LETTER } from '../../../lib/letters/letter-shape.ts'
import { decodeToldAsks, tellAsk, toldAsks } from '../../../lib/letters/told-asks.ts'

const letter = {
  ...EMPTY_LETTER,
  asks: ['Renew', 'Create'],
  translations: {
    fr: { summary: 'Le résumé', asks: ['Renouveler', 'Créer'] },
    es: { summary: 'El resumen', asks: ['Renovar'] },
  },
}

test('asks are known by their English, in a language that all of a letter were translated into', () => {
  expect([...toldAsks([EMPTY_LETTER, letter], 'fr')]).toEqual([
    ['Renew', 'Renouveler'],
    ['Create', 'Créer'],
  ])
  expect(toldAsks([letter], 'es').size).toBe(0)
})

test('of like asks the first is told that was translated, else the first', () => {
  const told = toldAsks([letter], 'fr')
  expect(tellAsk(['Extend', 'Renew'], told, 'fr')).toEqual({ text: 'Renouveler', language: 'fr' })
  expect(tellAsk(['Extend', 'Prolong'], told, 'fr')).toEqual({ text: 'Extend', language: 'en' })
})

test('they are read from a file as they were written, and from no other', () => {
  const told = toldAsks([letter], 'fr')
  expect(decodeToldAsks(JSON.parse(JSON.stringify([...told])))).toEqual(told)
  for (const wrong of [null, {}, [['Renew']], [['Renew', 1]], ['ab']])
    expect(() => decodeToldAsks(wrong)).toThrow('must be a list of pairs')
})
