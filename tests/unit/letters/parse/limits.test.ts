import { readdirSync, readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { afterEach, expect, test, vi } from 'vitest'
import { sourceFromFile } from '../../../../lib/letters/parse/file.ts'
import { parseHtml } from '../../../../lib/letters/parse/parse-html.ts'
import { checkedSource, LIMITS } from '../../../../lib/letters/parse/reading-limits.ts'
import { UnreadableError } from '../../../../lib/letters/parse/reading-note.ts'
import { block } from '../../../../lib/letters/parse/source-blocks.ts'
import { createRandom } from '../../../../tools/random.ts'
import { docxOf, longDocx, longPdf } from './large.ts'

vi.setConfig({ testTimeout: 60_000 })

const encode = (text: string) => new TextEncoder().encode(text)

const MAIL = 'From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n'

function longOdt(paragraphs: number): Uint8Array {
  const text = '<text:p>We call on the Council.</text:p>'.repeat(paragraphs)
  const content = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${text}</office:text></office:body></office:document-content>`
  const mimetype = encode('application/vnd.oasis.opendocument.text')
  return zipSync({ mimetype, 'content.xml': encode(content) })
}

/** What reading a file came to: the number of its blocks, or why it gave none. */
async function read(name: string, bytes: Uint8Array): Promise<string> {
  try {
    return `${(await sourceFromFile({ name, bytes }, parseHtml)).blocks.length} blocks`
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    return error.note.code
  }
}

/** A Word file that is just too large unpacked, as small as a file of zeros packs. */
const heavyDocx = docxOf('', { 'word/notes.xml': new Uint8Array(LIMITS.unpackedBytes) })

test.each([
  ['a Word file of 200,000 paragraphs in 34 kB', 'a.docx', () => longDocx(200_000)],
  ['a Word file of 30 MB in 30 kB', 'a.docx', () => heavyDocx],
  ['an OpenDocument text of 200,000 paragraphs', 'a.odt', () => longOdt(200_000)],
  ['an e-mail of 400,001 marks', 'a.eml', () => encode(`${MAIL}${'<b>'.repeat(400_001)}`)],
  ['a PDF of 300 pages', 'a.pdf', () => longPdf(300, 1)],
  ['a page of 400,001 marks', 'a.html', () => encode('<b>'.repeat(400_001))],
  ['a page of 1,000 elements within each other', 'a.html', () => encode('<div>'.repeat(1000))],
  ['a text of one unbroken word', 'a.txt', () => encode('a'.repeat(LIMITS.blockCharacters + 1))],
  ['a text of 40,001 lines', 'a.txt', () => encode(`${'We call.\n\n'.repeat(40_001)}`)],
])('%s is told apart before it costs much', async (_, name, bytes) => {
  const before = process.memoryUsage()
  const came = await read(name, bytes())
  expect(came).toMatch(/^too-(?:long|deep|many-\w+)$/)
  const { arrayBuffers } = process.memoryUsage()
  expect(arrayBuffers - before.arrayBuffers).toBeLessThan(500_000_000)
})

afterEach(() => {
  vi.restoreAllMocks()
})

test.each([
  ['a PDF whose pages all show one long text', 'a.pdf', 'textRuns', () => longPdf(200, 500)],
  ['a page of many elements', 'a.html', 'elements', () => encode('<br>'.repeat(10_001))],
] as const)('%s is left where it goes beyond the limit', async (_, name, limit, bytes) => {
  const limits: Record<typeof limit, number> = LIMITS
  vi.spyOn(limits, limit, 'get').mockReturnValue(10_000)
  expect(await read(name, bytes())).toBe('too-long')
})

test('a long letter is within the limits', async () => {
  const paragraph = `${'We call on the Council to renew the mandate. '.repeat(20)}\n\n`
  expect(await read('a.txt', encode(paragraph.repeat(300)))).toBe('300 blocks')
  expect(await read('a.docx', longDocx(1000))).toBe('1000 blocks')
  expect(await read('a.odt', longOdt(1000))).toBe('1000 blocks')
  expect(await read('a.pdf', longPdf(60, 60))).toMatch(/blocks$/)
})

test('a Word file that is too large unpacked is not unpacked: its broken parts are not met', async () => {
  const bytes = heavyDocx.slice()
  bytes.fill(0xff, bytes.length / 2, bytes.length / 2 + 1000)
  expect(await read('a.docx', bytes)).toBe('too-long')
})

test('pictures of a Word file count for nothing: they are not unpacked', async () => {
  const body = '<w:p><w:r><w:t>We call on the Council.</w:t></w:r></w:p>'
  const picture = { 'word/media/image1.png': new Uint8Array(LIMITS.unpackedBytes) }
  expect(await read('a.docx', docxOf(body, picture))).toBe('1 blocks')
})

test('a source is measured by lines, by its longest line and by all of them', () => {
  const of = (...texts: string[]) => ({
    address: null,
    title: null,
    site: null,
    lang: null,
    published: null,
    blocks: texts.map((text) => block({ kind: 'line', text })),
  })
  expect(() => checkedSource(of('a'.repeat(LIMITS.blockCharacters)))).not.toThrow()
  expect(() => checkedSource(of('a'.repeat(LIMITS.blockCharacters + 1)))).toThrow(
    'too-many-characters',
  )
  const long = 'a'.repeat(LIMITS.blockCharacters)
  expect(() => checkedSource(of(...Array<string>(20).fill(long)))).not.toThrow()
  expect(() => checkedSource(of(...Array<string>(21).fill(long)))).toThrow('too-many-characters')
})

const whole = readFileSync('tests/letters/made-05-ar-broken.docx')

test.each([
  ['a truncated Word file', 'a.docx', whole.subarray(0, whole.length - 400), 'damaged'],
  ['a zip that is no Word file', 'a.docx', zipSync({ 'a.txt': encode('a') }), 'zip'],
  ['a Word file without its text', 'a.docx', docxOf(''), 'no-text-in-file'],
  [
    'a Word file that is no XML',
    'a.docx',
    docxOf('', { 'word/document.xml': encode('a text') }),
    'damaged',
  ],
  ['an encrypted Word file', 'a.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old-word'],
  [
    'pictures called a PDF',
    'a.pdf',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]),
    'unknown-type',
  ],
  ['a PDF that ends after its head', 'a.pdf', encode('%PDF-1.7\n'), 'damaged'],
  ['an empty file', 'a.pdf', new Uint8Array(), 'empty-file'],
])('%s says what it is', async (_, name, bytes, code) => {
  expect(await read(name, bytes)).toBe(code)
})

test('damaged PDFs say that they are damaged', async () => {
  const files = readdirSync('tests/letters/bad').filter((name) => name.startsWith('damaged-'))
  expect(files.length).toBeGreaterThan(2)
  for (const file of files)
    expect(await read(file, readFileSync(`tests/letters/bad/${file}`)), file).toBe('damaged')
})

test('however a file is damaged, reading gives a source or an UnreadableError', async () => {
  const { below } = createRandom(20261127)
  const samples = [
    'made-11-en-paragraphs.pdf',
    'made-12-es-columns.docx',
    'hand-12-en-hostile.html',
  ]
  for (const sample of samples) {
    for (let time = 0; time < 12; time += 1) {
      const bytes = new Uint8Array(readFileSync(`tests/letters/${sample}`))
      for (let hit = 0; hit < 40; hit += 1) bytes[below(bytes.length)] = below(256)
      await read(sample, time % 3 === 0 ? bytes.subarray(0, below(bytes.length)) : bytes)
    }
  }
})
