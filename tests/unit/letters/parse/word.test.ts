import { expect, test } from 'vitest'
import { sourceFromFile } from '../../../../lib/letters/parse/file.ts'
import { parseHtml } from '../../../../lib/letters/parse/parse-html.ts'
import { docxOf } from './large.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (inside: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`
const line = (text: string) => paragraph(run(text))
const box = (...texts: string[]) => `<w:txbxContent>${texts.map(line).join('')}</w:txbxContent>`

async function source(body: string, more: Record<string, Uint8Array> = {}) {
  const bytes = docxOf(body, more)
  const { blocks, notes = [] } = await sourceFromFile({ name: 'a.docx', bytes }, parseHtml)
  return { texts: blocks.map(({ text }) => text), notes, blocks }
}

const shape = `<w:drawing><wp:anchor xmlns:wp="wp"><wp:align>left</wp:align><wps:txbx xmlns:wps="wps">${box('One', 'Two')}</wps:txbx></wp:anchor></w:drawing>`
const drawn = (tag: string) =>
  `<w:pict><v:${tag} xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${box('One', 'Two')}</v:textbox></v:${tag}></w:pict>`
const either = (choice: string, fallback: string) =>
  `<mc:AlternateContent ${MC}><mc:Choice>${choice}</mc:Choice>${fallback}</mc:AlternateContent>`

test.each([
  ['a drawing', shape],
  ['a shape', drawn('shape')],
  ['an oval', drawn('oval')],
  ['a choice without fallback', either(shape, '')],
  [
    'a choice and the same as fallback',
    either(shape, `<mc:Fallback>${drawn('shape')}</mc:Fallback>`),
  ],
  ['an empty choice', either('<w:drawing/>', `<mc:Fallback>${drawn('rect')}</mc:Fallback>`)],
])('text boxes in %s come once, after their paragraph', async (_, drawing) => {
  const body = `${paragraph(`${run('Before')}<w:r>${drawing}</w:r>${run(' it')}`)}${line('After')}`
  expect((await source(body)).texts).toEqual(['Before it', 'One', 'Two', 'After'])
})

test.each([
  ['a field', '<w:fldSimple w:instr="DATE">', '</w:fldSimple>'],
  ['a direction', '<w:dir w:val="rtl">', '</w:dir>'],
  ['an overridden direction', '<w:bdo w:val="rtl">', '</w:bdo>'],
  ['a mark within a mark', '<w:dir w:val="ltr"><w:smartTag>', '</w:smartTag></w:dir>'],
  ['an insertion', '<w:ins w:id="1">', '</w:ins>'],
  ['an element of nobody', '<x:new xmlns:x="x">', '</x:new>'],
])('text in %s is read', async (_, open, close) => {
  const body = paragraph(`${run('شبكة ')}${open}${run('الطريق')}${close}`)
  expect((await source(body)).texts).toEqual(['شبكة الطريق'])
})

test('Chinese with its readings above keeps the characters', async () => {
  const ruby = `<w:r><w:ruby><w:rt>${run('rén')}</w:rt><w:rubyBase>${run('人')}</w:rubyBase></w:ruby></w:r>`
  expect((await source(paragraph(`${ruby}${run('权')}`))).texts).toEqual(['人权'])
})

const STYLES = encode(
  `<w:styles ${WORD}><w:style w:type="character" w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Hidden"/></w:style><w:style w:type="paragraph" w:styleId="Hidden"><w:basedOn w:val="Child"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`,
)

test.each([
  ['struck through', paragraph(run('Left Union', '<w:strike/>'))],
  ['struck through twice', paragraph(run('Left Union', '<w:dstrike w:val="true"/>'))],
  ['hidden', paragraph(run('Left Union', '<w:vanish/>'))],
  ['struck through by its style', paragraph(run('Left Union', '<w:rStyle w:val="Gone"/>'))],
  ['hidden by a style under its style', paragraph(run('Left Union'), '<w:pStyle w:val="Child"/>')],
])('a name %s is left out, and that is said', async (_, gone) => {
  const { texts, notes } = await source(line('Stays') + gone, { 'word/styles.xml': STYLES })
  expect(texts).toEqual(['Stays'])
  expect(notes).toEqual([{ code: 'removed-text', text: 'Left Union' }])
})

test('what a run switches off again is read', async () => {
  const on = run('Stays', '<w:rStyle w:val="Gone"/><w:strike w:val="0"/>')
  const { texts, notes } = await source(paragraph(on), { 'word/styles.xml': STYLES })
  expect({ texts, notes }).toEqual({ texts: ['Stays'], notes: [] })
})

test('of tracked changes the text after them is read, and that there are some is said', async () => {
  const deleted = '<w:del w:id="2"><w:r><w:delText>Left Union</w:delText></w:r></w:del>'
  const moved = `<w:moveFrom w:id="3">${run('Moved')}</w:moveFrom>`
  const { texts, notes } = await source(
    paragraph(`${deleted}<w:ins w:id="4">${run('New Union')}</w:ins>${moved}`),
  )
  expect(texts).toEqual(['New Union'])
  expect(notes).toEqual([{ code: 'tracked-changes' }])
})

test('a deleted cell is left out', async () => {
  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${line(text)}</w:tc>`
  const table = `<w:tbl><w:tr>${cell('Stays')}${cell('Gone', '<w:cellDel w:id="1"/>')}</w:tr></w:tbl>`
  expect((await source(table)).texts).toEqual(['Stays'])
})

test('notes stand after the text, and say that they are notes', async () => {
  const notes = (kind: string) =>
    encode(
      `<w:${kind}s ${WORD}><w:${kind} w:id="1">${paragraph(`<w:dir w:val="ltr">${run(`A ${kind}`)}</w:dir>`)}</w:${kind}></w:${kind}s>`,
    )
  const reference = (kind: string) => `<w:r><w:${kind}Reference w:id="1"/></w:r>`
  const { blocks } = await source(
    paragraph(`${run('Text')}${reference('footnote')}${reference('endnote')}`),
    { 'word/footnotes.xml': notes('footnote'), 'word/endnotes.xml': notes('endnote') },
  )
  expect(blocks.map(({ text, isNote = false }) => [text, isNote])).toEqual([
    ['Text', false],
    ['[1] A footnote', true],
    ['[2] A endnote', true],
  ])
})

test('what the converter or the copy cannot read is said', async () => {
  const symbol = '<w:r><w:sym w:font="Unknown" w:char="F0FF"/></w:r>'
  const { notes } = await source(`${paragraph(run('Text') + symbol)}<w:altChunk/>`)
  expect(notes).toEqual([{ code: 'embedded' }, { code: 'word-parts' }])
})

test.each([
  ['a line', (control: string) => control],
  ['a part of a line', (control: string) => paragraph(`${run('Name: ')}${control}`)],
])('what an empty content control asks for in %s is not read', async (_, place) => {
  const inside = place('').length > 0 ? run('[Nom de votre organisation]') : line('Click here')
  const control = (properties: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
  const empty = place(control('<w:showingPlcHdr/>'))
  const filled = place(control('<w:showingPlcHdr w:val="0"/>'))
  expect((await source(line('Stays') + empty)).texts.join()).not.toMatch(/Click|Nom/)
  expect((await source(line('Stays') + filled)).texts.join()).toMatch(/Click|Nom/)
})

const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruction}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`

test('of a field within the instruction of another nothing is read', async () => {
  const inner = field(instruction('MERGEFIELD Country'), run('Burundi'))
  const outer = field(instruction('IF ') + inner + instruction('= "x"'), run('Kampala Observatory'))
  expect((await source(paragraph(outer + run(', Uganda')))).texts).toEqual([
    'Kampala Observatory, Uganda',
  ])
  const within = field(instruction('QUOTE'), run('A ') + field(instruction('DATE'), run('B')))
  expect((await source(paragraph(within))).texts).toEqual(['A B'])
})

test('an instruction that is never closed takes no other paragraph out', async () => {
  const open = `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruction('DATE')}`
  expect((await source(paragraph(open) + line('Stays'))).texts).toEqual(['Stays'])
})
