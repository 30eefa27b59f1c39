import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { pageTextFrom } from '../../../lib/kept/page-text-shape.ts'
import { readPageText } from '../../../lib/kept/read-page-text.ts'
import { LIMITS } from '../../../lib/letters/parse/reading-limits.ts'
import { block } from '../../../lib/letters/parse/source-blocks.ts'

const HERE = 'https://letters.example/dprk#top'
const pageOf = (body: string) => new JSDOM(`<title>Letter</title>${body}`).window.document
const LONG = 'a'.repeat(LIMITS.blockCharacters + 1)

test('a page is read with its address, without the place in it', () => {
  const text = readPageText(pageOf('<p>We call on the Council.</p>'), HERE)
  expect(text).toMatchObject({
    source: {
      address: 'https://letters.example/dprk',
      blocks: [{ text: 'We call on the Council.' }],
    },
  })
  // What is read passes the check of what comes back.
  expect(pageTextFrom(structuredClone(text))).toEqual(text)
})

test('a page without text, or with more than a letter, says so', () => {
  expect(readPageText(pageOf('<nav>Home</nav>'), HERE)).toEqual({ why: 'empty' })
  expect(readPageText(pageOf(`<p>${LONG}</p>`), HERE)).toEqual({ why: 'too-long' })
  const many = `<p>a${'<b></b>'.repeat(LIMITS.elements)}</p>`
  expect(readPageText(pageOf(many), HERE)).toEqual({ why: 'too-long' })
})

test('a page whose scripts alone are beyond what is read says so, one of just that length not', () => {
  const most = LIMITS.writtenCharacters - 'We call.'.length
  const withScript = (length: number) =>
    pageOf(`<p>We call.</p><script type="text/x">${'a'.repeat(length)}</script>`)
  expect(readPageText(withScript(most + 1), HERE)).toEqual({ why: 'too-long' })
  expect(readPageText(withScript(most), HERE)).toMatchObject({
    source: { blocks: [{ text: 'We call.' }] },
  })
})

test('a page in the browser’s viewer of PDFs says so', () => {
  const page = pageOf('<p>We call.</p>')
  Object.defineProperty(page, 'contentType', { value: 'application/pdf' })
  expect(readPageText(page, HERE)).toEqual({ why: 'pdf' })
})

test('a document that is no web page, and has no body, does not make reading throw', () => {
  const page = new JSDOM('<letter/>', { contentType: 'application/xml' }).window.document
  expect(readPageText(page, HERE)).toHaveProperty('why')
})

test('an address that is longer than the record of a letter holds is left out', () => {
  const address = (length: number) => 'https://a.example/'.padEnd(length, 'a')
  const read = (length: number) =>
    readPageText(pageOf('<p>We call.</p>'), `${address(length)}#place`)
  const { addressCharacters: most } = LIMITS
  expect(read(most)).toMatchObject({ source: { address: address(most) } })
  expect(read(most + 1)).toMatchObject({ source: { address: null } })
})

test('reading never throws, whatever the page has in the place of its own functions', () => {
  const page = pageOf('<form><input name="closest"></form><p>We call.</p>')
  Object.defineProperty(page, 'querySelector', { value: () => Promise.reject })
  Object.defineProperty(page, 'documentElement', { value: null })
  expect(readPageText(page, HERE)).toEqual({ why: 'failed' })
})

const source = {
  address: 'https://letters.example/dprk',
  title: 'Letter',
  site: null,
  lang: 'en',
  published: null,
  blocks: [block({ kind: 'paragraph', text: 'We call on the Council.' })],
}

test('only what a reader gives is taken, and only its own fields', () => {
  const taken = pageTextFrom({ source: { ...source, more: 1 }, evil: true })
  expect(taken).toEqual({ source })
  expect(pageTextFrom({ why: 'pdf' })).toEqual({ why: 'pdf' })
})

test.each(['pdf', 'closed', 'empty', 'too-long', 'failed'])('the reason "%s" is taken', (why) => {
  expect(pageTextFrom({ why })).toEqual({ why })
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a reason that only we ourselves find', { why: 'full' }],
  ['no reason', { why: '' }],
  ['a text', 'source'],
  ['another reason', { why: 'toString' }],
  ['a block that is none', { source: { ...source, blocks: [{ text: 'a' }] } }],
  ['a number in the place of a text', { source: { ...source, title: 5 } }],
  ['a title that is too long', { source: { ...source, title: LONG } }],
  ['an address that is too long', { source: { ...source, address: `https://a.example/${LONG}` } }],
  [
    'a line that is too long',
    { source: { ...source, blocks: [block({ kind: 'line', text: LONG })] } },
  ],
  [
    'too many lines',
    { source: { ...source, blocks: Array(LIMITS.blocks + 1).fill(source.blocks[0]) } },
  ],
  [
    'too much text',
    {
      source: {
        ...source,
        blocks: Array(21).fill(block({ kind: 'line', text: LONG.slice(1) })),
      },
    },
  ],
])('%s is not taken', (_, result) => {
  expect(pageTextFrom(result)).toBeNull()
})
