// @vitest-environment happy-dom
import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { copyOf } from '../../../components/brief/copy-brief.tsx'
import type { Brief } from '../../../lib/brief/brief.ts'
import { writeDocx } from '../../../lib/brief/write-docx.ts'
import { writeMarkdown } from '../../../lib/brief/write-markdown.ts'
import { writePlain } from '../../../lib/brief/write-plain.ts'
import { sourceFromFile } from '../../../lib/letters/parse/file.ts'

const BRIEF: Brief = {
  language: 'en',
  direction: 'ltr',
  kicker: [{ text: 'Letters on ' }, { text: 'A/HRC/RES/52/28', href: 'https://docs.un.org/x' }],
  title: { text: 'A title with <b> & *stars*', language: 'en' },
  facts: [{ text: 'Adopted | 4 April' }],
  parts: [
    { kind: 'heading', text: 'What is asked' },
    {
      kind: 'table',
      head: ['Ask', 'Organizations'],
      widths: [80, 20],
      rows: [[[{ text: 'Renew | extend it' }], [{ text: '34' }]]],
    },
    { kind: 'heading', text: 'Letters' },
    {
      kind: 'letters',
      letters: [
        [
          [{ text: 'A [letter]', isStrong: true, href: 'https://letters.example/a_(b)?<c>' }],
          [{ text: '34 stated' }],
        ],
        [[{ text: 'Another', isStrong: true }], [{ text: '3 stated' }]],
      ],
    },
    { kind: 'heading', text: 'Unknown' },
    { kind: 'list', lines: [[{ text: 'First' }], [{ text: 'Second' }]] },
    { kind: 'note', line: [{ text: 'Version 1' }] },
  ],
  name: 'A/HRC/RES/52/28',
  foot: 'A/HRC/RES/52/28 · HRC Letters',
}

test('Markdown has headings, links, a table and numbered letters, and no mark of its own from a text', () => {
  expect(writeMarkdown(BRIEF)).toBe(`Letters on [A/HRC/RES/52/28](<https://docs.un.org/x>)

# A title with \\<b\\> & \\*stars\\*

Adopted \\| 4 April

## What is asked

| Ask | Organizations |
| --- | --- |
| Renew \\| extend it | 34 |

## Letters

1. [**A \\[letter\\]**](<https://letters.example/a_(b)?%3Cc%3E>)  
   34 stated
2. **Another**  
   3 stated

## Unknown

- First
- Second

Version 1
`)
})

test('plain text has all of it without markup', () => {
  expect(writePlain(BRIEF)).toBe(`Letters on A/HRC/RES/52/28

A title with <b> & *stars*

Adopted | 4 April

WHAT IS ASKED

- Renew | extend it
  Organizations: 34

LETTERS

1. A [letter]
   34 stated
2. Another
   3 stated

UNKNOWN

- First
- Second

Version 1
`)
})

async function written(brief: Brief) {
  const bytes = new Uint8Array(await (await writeDocx(brief)).arrayBuffer())
  const parts = unzipSync(bytes)
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  return { bytes, xml: part('word/document.xml'), part, names: Object.keys(parts) }
}

test('a Word file reads back with all its texts in order, and its headings as headings', async () => {
  const { bytes, xml, names, part } = await written(BRIEF)
  const parse = (html: string) => new JSDOM(html).window.document
  const { blocks } = await sourceFromFile({ name: 'brief.docx', bytes }, parse)
  expect(blocks.map(({ text }) => text).join('\n')).toMatch(
    /Letters on A\/HRC\/RES\/52\/28[\s\S]*A title with <b> & \*stars\*[\s\S]*What is asked[\s\S]*Renew \| extend it[\s\S]*34[\s\S]*A \[letter\][\s\S]*34 stated[\s\S]*Another[\s\S]*First[\s\S]*Second[\s\S]*Version 1/,
  )
  expect(xml.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(3)
  expect(xml).toContain('w:pStyle w:val="Title"')
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  const footer = part(names.find((name) => /footer\d\.xml$/.test(name)) ?? '')
  expect(footer).toMatch(/PAGE[\s\S]*NUMPAGES/)
  expect(footer).toContain('A/HRC/RES/52/28 · HRC Letters')
  expect(part('word/_rels/document.xml.rels')).toContain('https://letters.example/a_(b)?&lt;c&gt;')
  expect(xml).not.toMatch(/<w:bidi|<w:rtl/)
})

test('a brief in Arabic runs from right to left, its Latin words from left to right', async () => {
  const { xml } = await written({
    ...BRIEF,
    language: 'ar',
    direction: 'rtl',
    facts: [{ text: 'اعتمد' }],
  })
  expect(xml).toContain('<w:bidiVisual/>')
  const paragraphs = xml.match(/<w:p>[\s\S]*?<\/w:p>/g) ?? []
  expect(paragraphs.every((one) => one.includes('<w:bidi/>'))).toBe(true)
  const run = (text: string) =>
    (xml.match(/<w:r>[\s\S]*?<\/w:r>/g) ?? []).find((one) => one.includes(text)) ?? ''
  expect(run('اعتمد')).toContain('<w:rtl/>')
  expect(run('34')).toContain('<w:rtl/>')
  expect(run('What is asked')).not.toContain('<w:rtl/>')
})

/** How much lighter one colour is than another, as WCAG counts it; `FFFFFF` is paper. */
function contrastOnPaper(colour: string): number {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 1.05 / (0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4) + 0.05)
}

/** The styles of a Word file by their ids, as markup; `` has what holds for all. */
function stylesOf(xml: string): Map<string, string> {
  const styles = [...xml.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[\s\S]*?<\/w:style>/g)]
  const defaults = /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/.exec(xml)?.[0] ?? ''
  return new Map([['', defaults], ...styles.map(([all, id = '']) => [id, all] as const)])
}

test('every style that a Word file names is there, is legible, and headings are larger', async () => {
  const { xml, part } = await written(BRIEF)
  const styles = stylesOf(part('word/styles.xml'))
  const footer = part('word/footer1.xml')
  const named = [...`${xml}${footer}`.matchAll(/w:(?:pStyle|rStyle) w:val="([^"]+)"/g)]
  const ids = new Set(named.map(([, id = '']) => id))
  for (const id of ['Kicker', 'Title', 'Facts', 'Heading1', 'Note', 'Foot', 'Hyperlink'])
    expect(ids).toContain(id)
  for (const id of ids) {
    const colour = /<w:color w:val="([^"]+)"/.exec(styles.get(id) ?? '')?.[1]
    if (id !== 'ListParagraph') expect(contrastOnPaper(colour ?? 'FFFFFF'), id).toBeGreaterThan(5)
  }
  const sizeOf = (id: string) => Number(/<w:sz w:val="(\d+)"/.exec(styles.get(id) ?? '')?.[1])
  const sizes = ['Title', 'Heading1', '', 'Note', 'Foot'].map(sizeOf)
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
  expect(new Set(sizes).size).toBe(5)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16)
  expect([sizeOf('Kicker'), sizeOf('Facts')]).toEqual([sizeOf('Note'), sizeOf('Note')])
  for (const id of ['Title', 'Heading1']) {
    expect(styles.get(id)).toMatch(/<w:b\/>/)
    expect(styles.get(id)).toContain('w:cs="Arial"')
  }
  expect(styles.get('Hyperlink')).toMatch(/<w:u w:val="single"/)
})

test('what is set off in a Word file stands apart, and a heading nearer to what it heads', async () => {
  const { part } = await written(BRIEF)
  const styles = stylesOf(part('word/styles.xml'))
  const spacing = (id: string) => {
    const [all = ''] = /<w:spacing [^>]*>/.exec(styles.get(id) ?? '') ?? []
    const of = (side: string) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(all)?.[1] ?? 0)
    return { before: of('before'), after: of('after') }
  }
  expect(spacing('').after).toBeGreaterThan(0)
  expect(spacing('Heading1').before).toBeGreaterThan(spacing('Heading1').after)
  expect(spacing('Heading1').after).toBeGreaterThan(0)
  expect(spacing('Title')).toEqual({ before: 0, after: spacing('').after })
  expect(spacing('Facts').after).toBeGreaterThan(spacing('Kicker').after)
  expect(spacing('Kicker').after).toBe(0)
  expect(spacing('Note').before).toBeGreaterThan(0)
})

test('a Word file has fonts for every script, and the language of its words', async () => {
  const { xml, part } = await written({
    ...BRIEF,
    language: 'fr',
    title: { text: 'A title', language: 'en' },
    facts: [{ text: 'Un fait' }],
  })
  const [defaults = ''] = [...stylesOf(part('word/styles.xml')).values()]
  for (const script of ['ascii', 'hAnsi', 'cs', 'eastAsia'])
    expect(defaults).toMatch(new RegExp(`<w:rFonts[^>]* w:${script}="[A-Z][A-Za-z ]+"`))
  expect(defaults).toMatch(/<w:lang [^>]*w:val="fr"/)
  expect(defaults).toMatch(/<w:lang [^>]*w:bidi="fr"/)
  const runs = xml.match(/<w:r>[\s\S]*?<\/w:r>/g) ?? []
  const run = (text: string) => runs.find((one) => one.includes(text)) ?? ''
  expect(run('A title')).toMatch(/<w:lang w:val="en" w:bidi="en"/)
  expect(run('Un fait')).not.toContain('<w:lang')
  expect(run('A [letter]')).toMatch(/<w:b\/>[\s\S]*<w:bCs\/>/)
  expect(run('A [letter]')).toContain('w:rStyle w:val="Hyperlink"')
  expect(run('34 stated')).not.toMatch(/<w:b\/>|Hyperlink/)
})

test('a Word file is an A4 page whose table fills it, with numbers before letters and dots before points', async () => {
  const { xml, part } = await written(BRIEF)
  const [, width, height] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(xml) ?? []
  const [margins = ''] = /<w:pgMar [^>]*>/.exec(xml) ?? []
  const margin = (side: string) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1])
  expect([Number(width), Number(height)]).toEqual([11906, 16838])
  const columns = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, wide]) => Number(wide))
  const whole = Number(width) - margin('left') - margin('right')
  expect(columns.reduce((sum, wide) => sum + wide, 0)).toBe(whole)
  expect((columns[0] ?? 0) / whole).toBeCloseTo(0.8, 2)
  expect(xml).toContain('<w:tblLayout w:type="fixed"/>')
  const numbering = part('word/numbering.xml')
  const numbered = (text: string) => {
    const paragraphs = xml.match(/<w:p>[\s\S]*?<\/w:p>/g) ?? []
    const paragraph = paragraphs.find((one) => one.includes(text)) ?? ''
    const id = /<w:numId w:val="(\d+)"/.exec(paragraph)?.[1]
    const abstract = new RegExp(`<w:num w:numId="${id}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(
      numbering,
    )?.[1]
    const [level = ''] =
      new RegExp(`<w:abstractNum [^>]*w:abstractNumId="${abstract}"[\\s\\S]*?</w:lvl>`).exec(
        numbering,
      ) ?? []
    return id === undefined ? null : /<w:lvlText w:val="([^"]*)"/.exec(level)?.[1]
  }
  expect(numbered('Another')).toBe('%1.')
  expect(numbered('First')).toBe('•')
  expect(numbered('3 stated')).toBeNull()
  expect(numbered('Version 1')).toBeNull()
})

test('a Word file parts neither a letter nor a heading from what follows', async () => {
  const { xml } = await written(BRIEF)
  const paragraphs = xml.match(/<w:p>[\s\S]*?<\/w:p>/g) ?? []
  const keepsNext = (text: string) =>
    /<w:keepNext\/>/.test(paragraphs.find((one) => one.includes(text)) ?? '')
  expect(['What is asked', 'A [letter]', 'Another', 'Ask'].map(keepsNext)).not.toContain(false)
  expect(['34 stated', '3 stated', 'First', 'Version 1'].map(keepsNext)).not.toContain(true)
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2)
})

test('without facts there is no empty paragraph, in any form', async () => {
  const bare: Brief = { ...BRIEF, facts: [], parts: [] }
  const { xml } = await written(bare)
  expect(xml).not.toContain('w:val="Facts"')
  expect(writePlain(bare)).toBe('Letters on A/HRC/RES/52/28\n\nA title with <b> & *stars*\n')
  expect(writeMarkdown(bare)).not.toMatch(/\n{3}|\n\n$/)
})

test('the foot of a brief in Arabic runs from right to left, that of others does not', async () => {
  const footer = async (brief: Brief) => (await written(brief)).part('word/footer1.xml')
  expect(await footer({ ...BRIEF, language: 'ar', direction: 'rtl' })).toContain('<w:bidi/>')
  expect(await footer(BRIEF)).not.toContain('<w:bidi/>')
})

test('on the clipboard it has headings, links and a table, and texts make no markup', () => {
  const { html, plain } = copyOf(BRIEF)
  const { body } = new JSDOM(html).window.document
  expect(body.querySelector('h1')?.textContent).toBe('A title with <b> & *stars*')
  expect(body.querySelector('b')).toBeNull()
  expect([...body.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
    'What is asked',
    'Letters',
    'Unknown',
  ])
  expect(body.querySelector('table thead th')?.textContent).toBe('Ask')
  expect(body.querySelector('ol a')?.getAttribute('href')).toBe('https://letters.example/a_(b)?<c>')
  expect(body.querySelector('ol')?.children).toHaveLength(2)
  expect(plain).toBe(writePlain(BRIEF))
})
