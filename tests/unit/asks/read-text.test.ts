import { Document, Packer, Paragraph } from 'docx'
import { describe, expect, it } from 'vitest'
import { readText } from '../../../lib/asks/read-text.ts'
import { sourceFromFile } from '../../../lib/letters/parse/file.ts'
import { parseHtml } from '../../../lib/letters/parse/parse-html.ts'
import { type Block, block } from '../../../lib/letters/parse/source-blocks.ts'

const lines = (...texts: string[]): { blocks: Block[] } => ({
  blocks: texts.map((text) => block({ kind: 'paragraph', text })),
})
const textOf = (source: { blocks: Block[] }) => {
  const reading = readText(source)
  return reading.kind === 'text' ? reading.text : null
}

describe('reading a text of the Council', () => {
  it('gives its symbol, title, preamble and operative paragraphs with sub-paragraphs', () => {
    const text = textOf(
      lines(
        'United Nations',
        'A/HRC/90/L.7/Rev.1',
        '90/… Rights of lighthouse keepers',
        'The Human Rights Council,',
        'Recalling its resolution 89/3,',
        '1. Urges all States:',
        '(a) To pay keepers;',
        '(b) To hear them;',
        '2. Decides to remain seized of the matter.',
        '57th meeting',
        '4 April 2050',
      ),
    )
    expect(text).toEqual({
      symbol: 'A/HRC/90/L.7/REV.1',
      title: 'Rights of lighthouse keepers',
      preamble: ['The Human Rights Council,', 'Recalling its resolution 89/3,'],
      operative: [
        { number: '1', text: 'Urges all States:' },
        { number: '(a)', text: 'To pay keepers;' },
        { number: '(b)', text: 'To hear them;' },
        { number: '2', text: 'Decides to remain seized of the matter.' },
      ],
    })
  })

  it.each([
    ['French', 'Le Conseil des droits de l’homme,', '1. Engage les États :', 'a) À payer ;', '(a)'],
    ['Spanish', 'El Consejo de Derechos Humanos,', '1. Insta a los Estados a:', 'a) Pagar;', '(a)'],
    ['Russian', 'Совет по правам человека,', '1. призывает государства:', 'а) платить;', '(а)'],
    ['Arabic', 'إن مجلس حقوق الإنسان،', '١- يحث الدول على:', '(أ) الدفع؛', '(أ)'],
    ['Chinese', '人权理事会，', '1. 促请各国：', '(a) 付款；', '(a)'],
  ])('reads %s', (_, council, first, sub, number) => {
    const text = textOf(lines(council, first, sub))
    expect(text?.preamble).toEqual([council])
    expect(text?.operative.map((paragraph) => paragraph.number)).toEqual(['1', number])
  })

  it('joins what a page’s end tore, and parts what it ran together', () => {
    const text = textOf(
      lines(
        'The Human Rights Council,',
        'Concerned about beacon-',
        'related offences, Recalling its resolution 89/3,',
        '1. Urges States: (a) To pay; (b) To listen; 2. Requests a',
        'report. 57th meeting 4 April 2050',
      ),
    )
    expect(text?.preamble.slice(1)).toEqual([
      'Concerned about beacon-related offences,',
      'Recalling its resolution 89/3,',
    ])
    expect(text?.operative.map(({ number, text }) => `${number} ${text}`)).toEqual([
      '1 Urges States:',
      '(a) To pay;',
      '(b) To listen;',
      '2 Requests a report.',
    ])
  })

  it('counts paragraphs whose numbers a list gives', async () => {
    const html = `<main><p>The Human Rights Council,</p><p>Recalling its resolution 89/3,</p>
      <ol><li>Urges States:<ol><li>To pay keepers;</li><li>To hear them.</li></ol></li><li>Decides to remain seized.</li></ol></main>`
    const bytes = new TextEncoder().encode(html)
    const text = textOf(await sourceFromFile({ name: 'a.html', bytes }, parseHtml))
    expect(text?.operative.map(({ number }) => number)).toEqual(['1', '(a)', '(b)', '2'])
  })

  it('reads a Word file', async () => {
    const written = ['The Human Rights Council,', '1.\tUrges States:', '(a)\tTo pay;']
    const document = new Document({
      sections: [{ children: written.map((text) => new Paragraph({ text })) }],
    })
    const bytes = new Uint8Array(await Packer.toBuffer(document))
    const text = textOf(await sourceFromFile({ name: 'a.docx', bytes }, parseHtml))
    expect(text?.operative).toEqual([
      { number: '1', text: 'Urges States:' },
      { number: '(a)', text: 'To pay;' },
    ])
  })

  it('takes a year or a number of another place for no paragraph', () => {
    const text = textOf(
      lines('The Human Rights Council,', '1. Recalls the year', '2023. It was long;'),
    )
    expect(text?.operative).toEqual([{ number: '1', text: 'Recalls the year 2023. It was long;' }])
  })

  it('reads paragraphs that were pasted alone', () => {
    const text = textOf(lines('1. Urges States;', '2. Requests a report;'))
    expect(text?.operative).toHaveLength(2)
    expect(text?.title).toBeNull()
  })

  it('takes one numbered line that names no Council for no text', () => {
    expect(readText(lines('A letter', '1. We write to you.'))).toEqual({ kind: 'none' })
    expect(textOf(lines('The Human Rights Council,', '1. Urges States;'))?.operative).toHaveLength(
      1,
    )
  })

  it('finds operative paragraphs without numbers by what they decide', () => {
    const text = textOf(
      lines('The Human Rights Council,', 'Recalling its decision,', 'Decides to meet again.'),
    )
    expect(text?.preamble).toHaveLength(2)
    expect(text?.operative).toEqual([{ number: '1', text: 'Decides to meet again.' }])
    expect(readText(lines('The Human Rights Council,', 'Recalling its decision,'))).toEqual({
      kind: 'none',
    })
  })

  it('ends where the adoption is told, in a block of its own or not', () => {
    for (const end of ['Adopted without a vote', '[Adopted by a recorded vote]', 'Annex', '附件']) {
      const text = textOf(
        lines('The Human Rights Council,', '1. Urges States;', end, '2. Is no paragraph;'),
      )
      expect(text?.operative).toEqual([{ number: '1', text: 'Urges States;' }])
    }
  })

  it.each([
    ['52/28. Rights of pilots', 'Rights of pilots'],
    ['S-36/1. Rights of pilots', 'Rights of pilots'],
    ['90/… Rights of pilots', 'Rights of pilots'],
    ['90/__ Rights of pilots', 'Rights of pilots'],
    ['Rights of pilots', 'Rights of pilots'],
  ])('takes the number from the title %s', (written, title) => {
    const adopted = 'Resolution adopted by the Human Rights Council on 4 April 2050'
    const text = textOf(lines(adopted, written, 'The Human Rights Council,', '1. Urges States;'))
    expect(text?.title).toBe(title)
  })

  it('takes a heading within a text for no paragraph, and no part of one', () => {
    const heading = block({ kind: 'heading', text: 'Harbours' })
    const { blocks } = lines('The Human Rights Council,', '1. Urges States;', '2. Requests pay;')
    const text = textOf({ blocks: [...blocks.slice(0, 2), heading, ...blocks.slice(2)] })
    expect(text?.operative.map((paragraph) => paragraph.text)).toEqual([
      'Urges States;',
      'Requests pay;',
    ])
  })

  it('leaves notes out', () => {
    const { blocks } = lines('The Human Rights Council,', '1. Urges States;')
    const note = { ...block({ kind: 'paragraph', text: '2. A/HRC/1.' }), isNote: true }
    expect(textOf({ blocks: [...blocks, note] })?.operative).toHaveLength(1)
  })

  it('takes changes for a list of revisions from a quarter of the lines on', () => {
    const change = 'In paragraph 6, insert “and pilots”'
    expect(readText(lines('A note', 'of', 'us', change)).kind).toBe('revisions')
    expect(readText(lines('A note', 'of', 'us', 'all', change)).kind).toBe('none')
  })

  it('knows a corrigendum and a list of oral revisions', () => {
    expect(
      readText(
        lines('A/HRC/90/L.7/Corr.1', 'Corrigendum', 'Paragraph 4', 'In paragraph 4, delete “all”'),
      ),
    ).toMatchObject({ kind: 'corrigendum', changes: ['In paragraph 4, delete “all”'] })
    expect(
      readText(lines('A/HRC/90/L.7', 'OP4: delete “all”', 'In paragraph 6, insert “and pilots”')),
    ).toMatchObject({ kind: 'revisions', symbol: 'A/HRC/90/L.7' })
  })

  it('finds no text in a letter, or in nothing', () => {
    expect(readText(lines('Dear Ambassadors,', 'We write to you.'))).toEqual({ kind: 'none' })
    expect(readText(lines())).toEqual({ kind: 'none' })
  })
})
