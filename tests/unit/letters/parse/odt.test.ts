import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { sourceFromFile } from '../../../../lib/letters/parse/file.ts'
import { parseHtml } from '../../../../lib/letters/parse/parse-html.ts'
import { UnreadableError } from '../../../../lib/letters/parse/reading-note.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const ODF = 'urn:oasis:names:tc:opendocument:xmlns'
const NAMESPACES = ['office', 'text', 'style', 'table', 'drawing', 'xsl-fo-compatible']
  .map(
    (name) =>
      `xmlns:${name.replace('drawing', 'draw').replace('xsl-fo-compatible', 'fo')}="${ODF}:${name}:1.0"`,
  )
  .join(' ')
const STYLES = `<style:style style:name="Bold"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="Struck"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="Hidden"><style:text-properties text:display="none"/></style:style>`

async function read(body: string, mimetype = 'application/vnd.oasis.opendocument.text') {
  const content = `<?xml version="1.0"?><office:document-content ${NAMESPACES}><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
  const bytes = zipSync({ mimetype: encode(mimetype), 'content.xml': encode(content) })
  try {
    return (await sourceFromFile({ name: 'a.docx', bytes }, parseHtml)).blocks
  } catch (error) {
    return error instanceof UnreadableError ? error.note.code : String(error)
  }
}

const texts = async (body: string) => {
  const blocks = await read(body)
  return typeof blocks === 'string' ? blocks : blocks.map(({ text }) => text)
}

test('headings, paragraphs, lists, tables and bold text keep their kind', async () => {
  const blocks = await read(
    `<text:h text:outline-level="2">رسالة</text:h><text:p text:style-name="Bold">Signatories:</text:p><text:list><text:list-item><text:p>One<text:s/>Union</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>网络</text:p></table:table-cell><table:table-cell><text:p>Geneva</text:p></table:table-cell></table:table-row></table:table>`,
  )
  expect(blocks).toMatchObject([
    { kind: 'heading', text: 'رسالة' },
    { kind: 'paragraph', text: 'Signatories:', strong: true },
    { kind: 'entry', text: 'One Union' },
    { kind: 'row', cells: ['网络', 'Geneva'] },
  ])
})

test('text in links, boxes and sections is read, in its place', async () => {
  const body = `<text:section><text:p>Before<text:line-break/>it <text:a><text:span>here</text:span></text:a><draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame></text:p></text:section>`
  expect(await texts(body)).toEqual(['Before', 'it here', 'In the box'])
})

test('what is struck through, hidden, deleted or a comment is left out', async () => {
  const gone = ['Struck', 'Hidden'].map(
    (style) => `<text:p><text:span text:style-name="${style}">Left Union</text:span></text:p>`,
  )
  const body = `<text:tracked-changes><text:deletion><text:p>Left Union</text:p></text:deletion></text:tracked-changes>${gone.join('')}<text:hidden-paragraph text:is-hidden="true">Left Union</text:hidden-paragraph><text:p><text:placeholder text:placeholder-type="text">&lt;Left Union&gt;</text:placeholder></text:p><text:p>Stays<office:annotation><text:p>Who?</text:p></office:annotation></text:p>`
  expect(await texts(body)).toEqual(['Stays'])
})

test('notes stand after the text, and say that they are notes', async () => {
  const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Another Union</text:p></text:note-body></text:note>`
  expect(await read(`<text:p>Text${note}.</text:p><text:p>End</text:p>`)).toMatchObject([
    { text: 'Text.' },
    { text: 'End' },
    { text: '[1] Another Union', isNote: true },
  ])
})

test('a sheet, a text without text and a broken one say what they are', async () => {
  const sheet = 'application/vnd.oasis.opendocument.spreadsheet'
  expect(await read('<text:p>A</text:p>', sheet)).toBe('sheets')
  expect(await read('')).toBe('no-text-in-file')
  expect(await read('<text:p>')).toBe('damaged')
})

test('points above lists are headings', async () => {
  const list = (...points: string[]) => `<text:list>${points.join('')}</text:list>`
  const point = (text: string, below = '') =>
    `<text:list-item><text:p>${text}</text:p>${below}</text:list-item>`
  const body = list(point('Кавказ', list(point('Мост'))), point('Балканы', list(point('Ветер'))))
  const blocks = await read(body)
  expect(blocks).toMatchObject([
    { text: 'Кавказ', headsList: true },
    { text: 'Мост' },
    { text: 'Балканы', headsList: true },
    { text: 'Ветер' },
  ])
})
