import { expect, test } from 'vitest'
import { cutQuery } from '../../../lib/search/cut-query.ts'

const cut = (query: string) => {
  const { text, leftOut } = cutQuery(query)
  return [text.length, leftOut]
}
const words = (count: number) => Array.from({ length: count }, (_, n) => `w${n}x`).join(' ')

test('a query within its limits is read whole', () => {
  for (const query of ['', 'eritrea', words(24), `country:${words(40).replaceAll(' ', ',')}`]) {
    expect(cutQuery(query)).toMatchObject({ text: query, leftOut: null })
  }
})

test('of more than 24 words the rest is left out, and its beginning told', () => {
  const query = words(60)
  const { text, leftOut, parts } = cutQuery(query)
  expect(text.trim()).toBe(words(24))
  expect(parts).toHaveLength(24)
  expect(leftOut).toBe(query.slice(text.length).trim().slice(0, 40))
  expect(leftOut).toMatch(/^w24x /)
})

test('of more than 2,000 characters it is read up to a space, or up to there', () => {
  expect(cut('a'.repeat(2000))).toEqual([2000, null])
  expect(cut('a'.repeat(2001))).toEqual([2000, 'a'])
  expect(cut(`${'a'.repeat(1990)} ${'b'.repeat(20)}`)).toEqual([1991, 'b'.repeat(20)])
  expect(cut(`${'a'.repeat(1999)} ${'b'.repeat(20)}`)).toEqual([2000, 'b'.repeat(20)])
  expect(cut(`${'a'.repeat(1990)}${' '.repeat(20)}`)).toEqual([expect.any(Number), null])
})

test('of more than 40 conditions the rest is left out, values of filters counted each', () => {
  const excluded = Array.from({ length: 41 }, (_, n) => `-w${n}x`).join(' ')
  expect(cutQuery(excluded).leftOut).toBe('-w40x')
  const values = Array.from({ length: 41 }, (_, n) => `v${n}`)
  expect(cutQuery(`country:${values.join(',')}`).leftOut).toBe('v40')
  expect(cutQuery(`country:${values.slice(0, 40).join(',')} year:2019`).leftOut).toBe('year:2019')
})
