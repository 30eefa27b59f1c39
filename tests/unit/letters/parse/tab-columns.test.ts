import { expect, test } from 'vitest'
import { sourceFromFile } from '../../../../lib/letters/parse/file.ts'
import { parseHtml } from '../../../../lib/letters/parse/parse-html.ts'
import { docxOf } from './large.ts'

const run = (text: string) => {
  const parts = text.split('\t').map((part) => `<w:t xml:space="preserve">${part}</w:t>`)
  return `<w:r>${parts.join('<w:tab/>')}</w:r>`
}

async function cells(...lines: string[]) {
  const body = lines.map((line) => `<w:p>${run(line)}</w:p>`).join('')
  const { blocks } = await sourceFromFile({ name: 'a.docx', bytes: docxOf(body) }, parseHtml)
  return blocks.map(({ kind, text, cells }) => (kind === 'row' ? cells : text))
}

test('names that tabs set beside each other are columns', async () => {
  expect(
    await cells('Open Road\tBridge Club\tUno', 'شبكة الطريق\t\tجمعية النور', '网络\t联盟'),
  ).toEqual([
    ['Open Road', 'Bridge Club', 'Uno'],
    ['شبكة الطريق', 'جمعية النور'],
    ['网络', '联盟'],
  ])
})

test('countries after tabs are a column, and one may be lacking', async () => {
  expect(await cells('Open Road\tMali', 'Bridge', 'Uno\tPeru', 'Due\tChad', 'A sentence.')).toEqual(
    [['Open Road', 'Mali'], ['Bridge'], ['Uno', 'Peru'], ['Due', 'Chad'], 'A sentence.'],
  )
})

test('labels, numbers and few lines with tabs are none', async () => {
  const head = ['To:\tMissions', 'From:\tOpen Road', 'Date:\t3 March 2022']
  expect(await cells(...head)).toEqual(['To: Missions', 'From: Open Road', 'Date: 3 March 2022'])
  expect(await cells('1.\tOne', '2.\tTwo', '3.\tThree')).toEqual(['1. One', '2. Two', '3. Three'])
  expect(await cells('Open Road\tMali', 'Uno\tPeru')).toEqual(['Open Road Mali', 'Uno Peru'])
})
