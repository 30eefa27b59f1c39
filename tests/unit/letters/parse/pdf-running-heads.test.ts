import { expect, test } from 'vitest'
import { withoutRunningHeads } from '../../../../lib/letters/parse/pdf-running-heads.ts'

/** What is left of pages whose lines all stand at an edge. */
const left = (...pages: string[][]) =>
  withoutRunningHeads(pages.map((page) => page.map((text) => ({ text, edge: true })))).map((page) =>
    page.map(({ text }) => text),
  )

test.each([
  '12',
  '– 3 –',
  'Page 3 of 9',
  '3/9',
  'стр. 3',
  '٣',
  '第3页',
  '3 из 9',
  '[4]',
  'p. 7',
  '第 1 页，共 1 页',
  '第1页 共12页',
  '第 3 頁，共 9 頁',
])('%s at the edge of a page is its number', (number) => {
  expect(left([number, 'Фонд'])).toEqual([['Фонд']])
})

test.each(['Фонд 21', 'شبكة 8', '组织8', 'Мемориал 9', 'G 7', '3 имени', '2023'])(
  '%s at the edge of a page is a name: other words stand beside the number',
  (name) => {
    expect(left([name])).toEqual([[name]])
  },
)

test('what stands at the edge of most pages is none of the text', () => {
  expect(left(['Letter, page 1', 'A'], ['Letter, page 2', 'B'])).toEqual([['A'], ['B']])
})
