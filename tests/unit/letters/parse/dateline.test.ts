import { expect, test } from 'vitest'
import { isDateline } from '../../../../lib/letters/parse/dateline.ts'

test.each([
  'Geneva, 14 September 2023',
  '14 September 2023',
  'September 14, 2023',
  'Done in Nairobi, on 3 March 2023',
  'Fait à Lomé, le 3 mars 2023',
  'Hecho en Quito, a 3 de marzo de 2023.',
  'Lima, Perú, 3 de marzo de 2023',
  'Bogotá, marzo 3 de 2023',
  'São Paulo, 3 de março de 2023',
  'Алматы, 14 сентября 2023 г.',
  'جنيف، 14 سبتمبر 2023',
  '2023年9月14日',
  '二〇二三年九月十四日',
  'Date: 14.09.2023',
])('%s is a place and a date', (text) => {
  expect(isDateline(text)).toBe(true)
})

test.each([
  'Movement of 20 February 2011',
  'Mouvement du 20 février 2011',
  'Колектив 14 сентября 2023',
  '10 October 2015 Families',
  'Familias, 43 de Ayotzinapa',
  'Geneva',
  'Les Mères de la Place, réunies à Lyon, le 3 mars 2023, pour la paix',
])('%s is none', (text) => {
  expect(isDateline(text)).toBe(false)
})
