import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { letterReplacer } from '../../text/letter-table.ts'
import { mayBeName } from './block-label.ts'
import { type PageLine, pageRows, printedLines, widestOf } from './pdf-lines.ts'
import { groupByTurn, type TextItem, type Turn, turnUpright } from './pdf-orientation.ts'
import { withoutRunningHeads } from './pdf-running-heads.ts'
import { softHyphens } from './pdf-soft-hyphens.ts'
import type { TextRun } from './pdf-text-run.ts'
import { LIMITS } from './reading-limits.ts'
import { UnreadableError } from './reading-note.ts'
import { type Block, cleanLine, type LetterSource, plainSource } from './source-blocks.ts'
import { blocksFromLines, endsOpen, type JoiningOptions } from './text.ts'

const MIN_LETTERS = 40

/**
 * Reads the text of a PDF with its places on the page, so that columns come apart. The reader
 * (pdf.js) is loaded only here. Throws `UnreadableError` for an encrypted or damaged file, for one
 * of more pages or text than a letter has, and for a scanned one, which holds pictures and no text.
 */
export async function sourceFromPdf(
  bytes: Uint8Array,
  options: JoiningOptions = {},
): Promise<LetterSource> {
  const { getDocumentProxy } = await import('unpdf')
  const document = await orDamaged(() => getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }))
  try {
    return await readDocument(document, options)
  } finally {
    await document.loadingTask.destroy().catch(() => undefined)
  }
}

async function readDocument(
  document: PDFDocumentProxy,
  options: JoiningOptions,
): Promise<LetterSource> {
  if (document.numPages > LIMITS.pages)
    throw new UnreadableError({ code: 'too-many-pages', n: document.numPages })
  const pages: PdfPage[] = []
  let runs = 0
  let letters = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await orDamaged(() => textRunsOf(document, number, LIMITS.textRuns - runs))
    runs += page.placed.length
    for (const { run } of page.placed) letters += run.text.replace(/\P{L}/gu, '').length
    pages.push(page)
  }
  if (letters < MIN_LETTERS) {
    throw new UnreadableError({ code: 'scan' })
  }
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  return { ...plainSource(blocksOf(pages, options)), title: titleOf(info) }
}

/** The runs of a page, each with the way its letters stand. */
interface PdfPage {
  width: number
  placed: { turn: Turn; run: TextRun }[]
}

/** The runs of a page. They come by and by, so that a page of more than `most` is left at that. */
async function textRunsOf(
  document: PDFDocumentProxy,
  number: number,
  most: number,
): Promise<PdfPage> {
  const page = await document.getPage(number)
  const shown = page.getViewport({ scale: 1 })
  const placed: PdfPage['placed'] = []
  const unhyphenated = softHyphens()
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    for (const written of value.items) {
      const item = unhyphenated(written)
      const run = item ? readable(item) : null
      if (run) placed.push(turnUpright(run, shown))
    }
    if (placed.length > most) {
      await reader.cancel(new Error('too long'))
      throw new UnreadableError({ code: 'too-long' })
    }
  }
  page.cleanup()
  return { width: shown.width, placed }
}

/** Runs what pdf.js does; whatever goes wrong in it is the file's fault. */
async function orDamaged<Got>(reading: () => Promise<Got>): Promise<Got> {
  try {
    return await reading()
  } catch (error) {
    if (error instanceof UnreadableError) throw error
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException') throw new UnreadableError({ code: 'encrypted' })
    throw new UnreadableError({ code: 'damaged' })
  }
}

function readable(run: TextItem): TextItem | null {
  const str = unfolded(run.str)
  return str.trim() === '' ? null : { ...run, str }
}

/** Radicals that printing puts in the place of the characters they look like; NFKC leaves them. */
const replaceRadicals = letterReplacer(
  '⺟母 ⺠民 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟',
)

/** Arabic presentation forms and ligatures ("ﬁ") as plain letters; other letters stay. */
function unfolded(text: string): string {
  const plain = text.replace(/[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC\u2F00-\u2FDF]/gu, (letter) =>
    letter.normalize('NFKC'),
  )
  return (
    replaceRadicals(plain)
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

function blocksOf(pages: PdfPage[], options: JoiningOptions): Block[] {
  const read = linesOf(pages)
  const lines = withoutRunningHeads(read.map(({ text }) => text)).flatMap((page, index, all) => {
    const before = all[index - 1]?.at(-1)?.text ?? ''
    // A page ends anywhere: only the text before tells whether something new begins.
    return page.map((line, at) =>
      at === 0 && index > 0 ? { ...line, gap: beginsAnew(before.trim(), line.text) } : line,
    )
  })
  const aside = new Map(read.flatMap((page) => page.aside).map((line) => [line.text, line]))
  return [
    ...blocksFromLines(lines, options),
    ...blocksFromLines([...aside.values()]).map((block) => ({ ...block, isNote: true })),
  ]
}

/** A stamp, a margin note: fewer letters than this share of the text's own stand across it. */
const ASIDE = 0.3

/** The lines of each page, and what is set across it beside them, such as "Draft". */
function linesOf(pages: PdfPage[]): { text: PageLine[]; aside: PageLine[] }[] {
  // Pages of one width have their text between the same edges.
  const widest = new Map<string, number>()
  const numbered = new Map<number, number[]>()
  const parts = pages.map(({ width, placed }) =>
    groupByTurn(placed).map(({ aslant, runs }, across) => {
      const page = pageRows(runs, numbered.get(across))
      numbered.set(across, page.numbered)
      const key = `${Math.round(width)} ${across} ${page.mirrored}`
      widest.set(key, Math.max(widest.get(key) ?? Number.NEGATIVE_INFINITY, widestOf(page)))
      return { page, key, across, aslant, letters: lettersOf(runs) }
    }),
  )
  return parts.map((page) => {
    const most = page[0]?.letters ?? 0
    const isAside = ({ letters, across, aslant }: (typeof page)[number]) =>
      letters < most * ASIDE || (aslant && across > 0)
    const lines = (part: (typeof page)[number]) =>
      printedLines(part.page, widest.get(part.key) ?? 0)
    const notes = ({ page, key }: (typeof parts)[number][number]) =>
      printedLines({ ...page, rows: page.notes }, widest.get(key) ?? 0)
    return {
      text: page.filter((part) => !isAside(part)).flatMap(lines),
      aside: [...page.filter(isAside).flatMap(lines), ...page.flatMap(notes)],
    }
  })
}

function lettersOf(runs: TextRun[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0)
}

function beginsAnew(before: string, text: string): boolean {
  if (/[.!?:。：]$/u.test(before)) return true
  return mayBeName(before) && /^\p{Lu}/u.test(text.trim()) && !endsOpen(before)
}
