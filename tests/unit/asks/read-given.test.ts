import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Given, NoText, readGiven } from '../../../components/asks/read-given.ts'
import type { PageText } from '../../../lib/kept/page-text.ts'
import { readingResult } from '../../../lib/kept/reading-job.ts'
import { LIMITS } from '../../../lib/letters/parse/reading-limits.ts'
import { UnreadableError } from '../../../lib/letters/parse/reading-note.ts'
import { english } from '../components/english.ts'
import { knowledge } from '../letters/parse/known.ts'
import { docxOf, longPdf } from '../letters/parse/large.ts'

const wording = english()
const { t } = wording
const DRAFT = 'The Human Rights Council,\n\n1. Welcomes the report;\n\n2. Decides to remain seized.'

/** What is read of something that is given, or the sentence that says why nothing is. */
async function read(given: Given, page: PageText | null = null): Promise<string[]> {
  const readText = async (file: File) => {
    const result = await readingResult(
      { type: 'file', file, joining: { keepsHyphens: true } },
      knowledge,
    )
    if (!('source' in result)) throw new Error('No text was read.')
    return result.source
  }
  const options = {
    keep: { readText },
    pages: { givenPage: async () => page },
    wording,
    signal: new AbortController().signal,
  }
  return readGiven(given, options).then(
    ({ reading, notes }) => [...reading.text.operative.map(({ text }) => text), ...notes],
    (error) => {
      if (error instanceof NoText) return [error.message]
      throw error
    },
  )
}

const file = (name: string, bytes: string | Uint8Array) =>
  new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name)

describe('what cannot be compared says what to do', () => {
  it.each<[string, Given, RegExp]>([
    ['an empty paste', ' \n ', /^You pasted nothing\. Copy the text/],
    ['a letter', 'Dear Ambassadors,\n\nWe write to you.', /not the text of a resolution .* Add/],
    ['a paste of millions of characters', 'a '.repeat(LIMITS.characters), /longer than any text/],
    [
      'a corrigendum alone',
      'A/HRC/90/L.3/Corr.1\n\nCorrigendum\n\nParagraph 4\n\nFor “all” read “some”',
      /only a corrigendum .* Add the corrected text/,
    ],
    [
      'a list of revisions alone',
      'In paragraph 4, delete “all”\n\nIn paragraph 6, insert “some” after “of”',
      /only a list of revisions \(2 changes\)\. Add the revised text/,
    ],
    ['an empty file', file('draft.txt', ''), /^This file is empty\. .*paste it here/],
    [
      'a picture',
      file('draft.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0)),
      /cannot read this type of file\. .*paste it here/,
    ],
    [
      'a damaged Word file',
      file('draft.docx', docxOf('<w:p>')),
      /damaged and cannot be read\. .*paste it here/,
    ],
  ])('%s', async (_, given, sentence) => {
    expect(await read(given)).toEqual([expect.stringMatching(sentence)])
  })

  it('a file of 50 MB', async () => {
    const large = file('draft.pdf', new Uint8Array(50_000_000))
    expect(await read(large)).toEqual([t('against.too-large')])
  })

  it('a PDF of 300 pages', async () => {
    expect(await read(file('draft.pdf', longPdf(300, 1)))).toEqual([t('against.too-large')])
  })

  it('a scanned PDF', async () => {
    expect(await read(file('draft.pdf', longPdf(2, 0)))).toEqual([
      `${t('reading.scan')} ${t('against.paste-instead')}`,
    ])
  })

  it('whatever else goes wrong with a file', async () => {
    const readText = async () => Promise.reject(new UnreadableError({ code: 'too-slow', n: 60 }))
    const { signal } = new AbortController()
    const pages = { givenPage: async () => null }
    const reading = readGiven(file('a.pdf', 'x'), { keep: { readText }, pages, wording, signal })
    await expect(reading).rejects.toThrow(t('against.paste-instead'))
  })
})

it('a draft with tracked changes is read as if they were accepted, and says so', async () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const paragraph = (inside: string) => `<w:p>${inside}</w:p>`
  const body = [
    paragraph(run('The Human Rights Council,')),
    paragraph(
      `${run('1. Welcomes the ')}<w:del w:id="1"><w:r><w:delText>first </w:delText></w:r></w:del><w:ins w:id="2">${run('second ')}</w:ins>${run('report;')}`,
    ),
    paragraph(run('2. Decides to remain seized.')),
  ].join('')
  expect(await read(file('draft.docx', docxOf(body)))).toEqual([
    'Welcomes the second report;',
    'Decides to remain seized.',
    expect.stringMatching(/tracked changes/),
  ])
})

describe('a page that was given', () => {
  const sourceOf = async (text: string) => {
    const result = await readingResult({ type: 'file', file: file('a.txt', text) }, knowledge)
    if (!('source' in result)) throw new Error('No text was read.')
    return { source: result.source }
  }

  it('is read like a file', async () => {
    const page = await sourceOf(DRAFT)
    expect(await read({ page: 'one' }, page)).toEqual([
      'Welcomes the report;',
      'Decides to remain seized.',
    ])
  })

  it('says what to do where it has no text, cannot be read or is gone', async () => {
    expect(await read({ page: 'one' }, await sourceOf('English Français'))).toEqual([
      t('against.page.none'),
    ])
    expect(await read({ page: 'one' }, { why: 'pdf' })).toEqual([t('against.page.none')])
    expect(await read({ page: 'one' }, { why: 'failed' })).toEqual([t('against.page.failed')])
    expect(await read({ page: 'one' }, { why: 'too-long' })).toEqual([t('against.too-large')])
    expect(await read({ page: 'one' }, null)).toEqual([t('against.page.gone')])
  })
})

it('a file of each kind is read', async () => {
  for (const kind of ['docx', 'pdf', 'html', 'txt']) {
    const bytes = readFileSync(`tests/eval/asks/lighthouses.${kind}`)
    expect(await read(file(`lighthouses.${kind}`, bytes)), kind).toHaveLength(15)
  }
})
