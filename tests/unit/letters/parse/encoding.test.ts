import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decodeText } from '../../../../lib/letters/parse/encoding.ts'
import { encodeAs } from './encode.ts'

const letter = (name: string) => readFileSync(`tests/letters/${name}`, 'utf8').slice(0, 800)
const english = letter('hand-10-en-email.txt')
const french = letter('hand-05-fr-points-virgules.txt')
const russian = letter('made-07-ru-paragraphs.txt')
const arabic = letter('made-21-ar-commas.txt')
const chinese = letter('made-16-zh-table.txt')
const traditional =
  '致聯合國人權理事會成員國的公開信\n\n各位閣下：我們呼籲貴國支持延長任務。\n'.repeat(4)

test.each([
  ['windows-1252', french],
  ['windows-1251', russian],
  ['koi8-r', russian],
  ['iso-8859-5', russian],
  ['windows-1256', arabic],
  ['iso-8859-6', arabic],
  ['gb18030', chinese],
  ['big5', traditional],
  ['utf-16le', english],
  ['utf-16be', english],
  ['utf-16le', russian],
  ['utf-16be', arabic],
  ['utf-16le', chinese],
  ['utf-16be', traditional],
])('a text in %s that does not say so is decoded', (encoding, text) => {
  const bytes = encodeAs(text, encoding)
  const written = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  expect(decodeText(bytes)).toEqual({ text: written, unread: 0 })
})

test.each([
  ['windows-1251', russian],
  ['koi8-r', russian],
  ['gb18030', chinese],
])('a page in %s that does not say so is decoded: its tags do not count', (encoding, text) => {
  const tags = '<div class="the elementor widget of the container and its element"></div>'.repeat(
    40,
  )
  const bytes = encodeAs(`${tags}<p>${text.slice(0, 200)}</p>${tags}`, encoding)
  expect(decodeText(bytes).text).toBe(new TextDecoder(encoding).decode(bytes))
})

test.each([
  `<meta charset="windows-1251">`,
  `<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>`,
])('a page is decoded by %s, wherever in its head', (meta) => {
  const page = `<!-- ${'x'.repeat(20_000)} -->${meta}<p>Письмо`
  expect(decodeText(encodeAs(page, 'windows-1251')).text).toBe(page)
})

test('a declared encoding that there is not, or that the bytes are not in, is left aside', () => {
  for (const declared of ['utf-8', 'x-none']) {
    const page = `<meta charset="${declared}">${russian}`
    expect(decodeText(encodeAs(page, 'windows-1251')).text).toBe(page)
  }
})

const utf8 = new TextEncoder()
const withBytes = (before: string, bytes: number[], after: string) =>
  new Uint8Array([...utf8.encode(before), ...bytes, ...utf8.encode(after)])

test.each([
  ['a hard space of Windows', [0xa0], '\u00A0', 0],
  ['an apostrophe of Windows', [0x92], '’', 0],
  ['a byte of nothing', [0xff], '\uFFFD', 1],
  ['half a Chinese character', [0xe4, 0xba], '\uFFFD', 1],
])('%s in UTF-8 makes it no other encoding', (_, bytes, read, unread) => {
  for (const text of [french, russian, arabic, chinese]) {
    expect(decodeText(withBytes(text, bytes, text))).toEqual({ text: text + read + text, unread })
  }
})

test('a letter in English with one apostrophe of Windows is no UTF-8', () => {
  const { text } = decodeText(withBytes('The Council', [0x92], 's members'))
  expect(text).toBe('The Council’s members')
})

test('letters that Windows has for fractions are read as such within words', () => {
  const written = 'Les \u00bcuvres de s\u00bdur Cécile, au c\u00bdur de la région'
  const bytes = new Uint8Array([...written].map((letter) => letter.charCodeAt(0)))
  expect(decodeText(bytes).text).toBe('Les Œuvres de sœur Cécile, au cœur de la région')
  const fraction = new Uint8Array(
    [...'1\u00bd année à Genève, été'].map((one) => one.charCodeAt(0)),
  )
  expect(decodeText(fraction).text).toBe('1½ année à Genève, été')
})

test('Russian of DOS is decoded', () => {
  const bytes = encodeAs(russian, 'ibm866')
  expect(decodeText(bytes).text).toBe(new TextDecoder('ibm866').decode(bytes))
})
