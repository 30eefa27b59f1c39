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
