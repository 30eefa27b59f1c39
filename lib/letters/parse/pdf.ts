import { printedColumns } from './columns.ts'
import { mayBeName } from './marks.ts'
import type { Piece } from './segments.ts'
import { type Block, cleanLine, type LetterSource, UnreadableError } from './source.ts'
import { blocksFromLines, endsOpen } from './text.ts'

const MOST_PAGES = 200
const FEWEST_LETTERS = 40

/**
 * Reads the text of a PDF with its places on the page, so that columns come apart. The reader
 * (pdf.js) is loaded only here. Throws `UnreadableError` for an encrypted or damaged file, and for
 * a scanned one, which holds pictures and no text.
 */
export async function sourceFromPdf(bytes: Uint8Array): Promise<LetterSource> {
  const { getDocumentProxy } = await import('unpdf')
  const document = await open(() => getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }))
  const pages: Piece[][] = []
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
    const page = await document.getPage(number)
    const height = page.getViewport({ scale: 1 }).height
    const content = await page.getTextContent()
    pages.push(
      content.items.flatMap((written) => ('str' in written ? pieceOf(written, height) : [])),
    )
  }
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  const letters = pages
    .flat()
    .reduce((sum, { text }) => sum + text.replace(/\P{L}/gu, '').length, 0)
  if (letters < FEWEST_LETTERS) {
    throw new UnreadableError(
      'no-text',
      'This PDF holds pictures of pages and no text: it is a scan, and must go through text recognition first.',
    )
  }
  return {
    address: null,
    title: titleOf(info),
    site: null,
    lang: null,
    published: null,
    blocks: blocksOf(pages),
  }
}

async function open<Opened>(opening: () => Promise<Opened>): Promise<Opened> {
  try {
    return await opening()
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException')
      throw new UnreadableError(
        'encrypted',
        'This PDF is encrypted: it opens only with a password.',
      )
    throw new UnreadableError('damaged', 'This PDF is damaged and cannot be read.')
  }
}

function pieceOf(
  written: { str: string; transform: number[]; width: number; height: number; fontName?: string },
  pageHeight: number,
): Piece[] {
  const [a = 0, b = 0, , , x = 0, y = 0] = written.transform
  const text = unfolded(written.str)
  if (text.trim() === '') return []
  const size = Math.hypot(a, b) || written.height
  return [{ text, x, y: pageHeight - y, width: written.width, size, font: written.fontName ?? '' }]
}

/** Radicals that printing puts in the place of the characters they look like; NFKC leaves them. */
const RADICALS: Record<string, string> = {
  '⺟': '母',
  '⺠': '民',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
}

/** Arabic presentation forms and ligatures ("ﬁ") as plain letters; other letters stay. */
function unfolded(text: string): string {
  return (
    text
      .replace(/[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC\u2F00-\u2FDF]/gu, (letter) =>
        letter.normalize('NFKC'),
      )
      .replace(/[\u2E80-\u2EFF]/gu, (letter) => RADICALS[letter] ?? letter)
      // A ligature read backwards: the letter ى stands only at the end of a word.
      .replace(/ىل(?!\p{L})/gu, 'لى')
      .replace(/ (?=[\u064B-\u0652])/gu, '')
  )
}

/** The title in the file's properties, unless it is the name of a template or a file. */
function titleOf(info: unknown): string | null {
  const title =
    info && typeof info === 'object' && 'Title' in info && typeof info.Title === 'string'
      ? cleanLine(info.Title)
      : ''
  return title.split(' ').length < 4 ||
    /\.(?:docx?|pdf|odt|indd)$|^(?:microsoft word|untitled|about:)/iu.test(title)
    ? null
    : title
}

function blocksOf(pages: Piece[][]): Block[] {
  const lines = withoutRunningHeads(pages.map(printedColumns)).flatMap((page, index, all) => {
    const before = all[index - 1]?.at(-1)?.text ?? ''
    // A page ends anywhere: only the text before tells whether something new begins.
    return page.map((line, at) =>
      at === 0 && index > 0 ? { ...line, gap: beginsAnew(before.trim(), line.text) } : line,
    )
  })
  return blocksFromLines(lines)
}

function beginsAnew(before: string, text: string): boolean {
  if (/[.!?:。：]$/u.test(before)) return true
  return mayBeName(before) && /^\p{Lu}/u.test(text.trim()) && !endsOpen(before)
}

/** Drops page numbers and what stands at the same edge of most pages. */
function withoutRunningHeads<Line extends { text: string; edge: boolean }>(
  pages: Line[][],
): Line[][] {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(page.filter(({ edge }) => edge).map(({ text }) => keyOf(text))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const often = Math.max(2, Math.ceil(pages.length * 0.5))
  return pages.map((page) =>
    page.filter(
      ({ text, edge }) =>
        !(
          edge &&
          (/^\W*(?:page\s*)?\p{Nd}{1,3}(?:\s*(?:\/|of|de|sur|из)\s*\p{Nd}{1,3})?\W*$/iu.test(
            text,
          ) ||
            (counts.get(keyOf(text)) ?? 0) >= often)
        ),
    ),
  )
}

function keyOf(text: string): string {
  return text.replace(/\p{Nd}+/gu, '#').trim()
}
