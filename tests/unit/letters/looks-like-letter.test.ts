import { expect, test } from 'vitest'
import { looksLikeLetter } from '../../../lib/letters/looks-like-letter.ts'
import { loadCollection } from '../../../tools/load-collection.ts'

test.each([
  ['https://www.hrw.org/news/2013/01/08/joint-icnk-letter-regarding', ''],
  ['https://x.example/doc', 'Lettre ouverte aux États membres'],
  ['https://x.example/1', 'Открытое письмо Совету'],
  ['https://x.example/1', 'رسالة مفتوحة إلى مجلس حقوق الإنسان'],
  ['https://x.example/1', '致联合国人权理事会的公开信'],
  ['https://x.example/%E5%85%AC%E5%BC%80%E4%BF%A1', ''],
  ['https://x.example/files/hrc52.pdf', ''],
  ['https://x.example/1', 'NGOs urge the Council to act'],
])('%s %s may be a letter', (address, title) => {
  expect(looksLikeLetter(address, title)).toBe(true)
})

test.each([
  ['https://www.nytimes.com/2026/11/27/world/europe/storm.html', 'Storm hits the coast'],
  ['https://mail.example/inbox', 'Inbox (3)'],
  ['https://bank.example/%E0%A4%A', 'Your account'],
  ['about:blank', ''],
  ['', 'Open letter'],
])('%s %s is none', (address, title) => {
  expect(looksLikeLetter(address, title)).toBe(false)
})

test('of the letters held here it knows five in six by address and title', () => {
  const { letters } = loadCollection()
  const known = letters.filter(({ url, title }) => looksLikeLetter(url, title))
  expect(known.length / letters.length).toBeGreaterThan(5 / 6)
})
