import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { createComparison } from '../../lib/asks/nearest-paragraphs.ts'
import { readText } from '../../lib/asks/read-text.ts'
import type { Paragraph, UnText } from '../../lib/asks/un-text.ts'
import { createStates } from '../../lib/council/states.ts'
import { sourceFromFile } from '../../lib/letters/parse/file.ts'
import { parseHtml } from '../../lib/letters/parse/parse-html.ts'
import { readTextFile } from '../asks/read-text-file.ts'
import { buildStateRecords } from '../data/build-states.ts'
import { createReport, type Report } from '../report.ts'
import { ROOT } from '../run.ts'
import { isHeld } from './gold-links.ts'

/** Texts and asks of our own invention, and the texts as files; the UN's stand outside the project. */
const OWN = join(ROOT, 'tests/eval/asks')
const FORMATS = ['docx', 'pdf', 'html', 'txt']

const MIN = { first: 0.6, three: 0.85, precision: 0.7, recall: 0.5, reading: 0.99 }
/** By how much each baseline must be beaten, first paragraph. */
const MARGIN = 0.05

export interface AskOptions {
  /** Judged asks, one line a letter and text. */
  asks?: string | undefined
  /** The folder of their texts, as JSON. */
  texts?: string | undefined
}

interface GoldLine {
  letter: string
  text: string
  asks: { ask: string; paragraphs: number[] }[]
}

/** The indexes of paragraphs, best first, and whether the first is said to be near. */
interface Answer {
  found: number[]
  isNear: boolean
}

type Nearest = (ask: string) => Answer

interface Judged extends Answer {
  held: boolean
  gold: number[]
}

/** How well asks are set against texts, beside two plain engines, and how well texts are read. */
export async function evaluateAsks({ asks, texts = OWN }: AskOptions): Promise<Report> {
  const report = createReport('asks: ')
  const file = asks ?? join(OWN, 'asks.jsonl')
  const gold: GoldLine[] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const bySymbol = new Map<string | null, UnText>()
  for (const name of readdirSync(texts).filter((name) => name.endsWith('.json'))) {
    const text = await readTextFile(join(texts, name))
    bySymbol.set(text.symbol, text)
  }
  const states = createStates(buildStateRecords())
  const engines: Record<string, (text: UnText) => Nearest> = {
    'HRC Letters': (text) => {
      const nearest = createComparison({ text, statesIn: states.find })
      return (ask) => {
        const near = nearest(ask)
        const isNear = near[0] !== undefined && near[0].band !== 'none'
        return { found: near.map(({ index }) => index), isNear }
      }
    },
    'plain Fuse.js': ({ operative }) => plainFuse(operative),
    'plain MiniSearch': ({ operative }) => plainMiniSearch(operative),
  }
  const firsts = new Map<string, number>()
  for (const [engine, make] of Object.entries(engines)) {
    const judged = gold.flatMap(({ letter, text, asks }) => {
      const found = bySymbol.get(text)
      if (!found) throw new Error(`${file}: there is no text ${text} in ${texts}`)
      const nearest = make(found)
      return asks.map(
        ({ ask, paragraphs }): Judged => ({
          held: isHeld(letter),
          gold: paragraphs,
          ...nearest(ask),
        }),
      )
    })
    firsts.set(engine, measure(judged).first)
    for (const [half, part] of [
      ['tuned', judged.filter(({ held }) => !held)],
      ['held', judged.filter(({ held }) => held)],
      ['all', judged],
    ] as const) {
      const { first, three, precision, recall, line } = measure(part)
      const isReached =
        engine !== 'HRC Letters' ||
        half !== 'all' ||
        (first >= MIN.first &&
          three >= MIN.three &&
          precision >= MIN.precision &&
          recall >= MIN.recall)
      report.check(`${engine}, ${half}: ${line}`, isReached)
    }
  }
  const [own = 0, ...plain] = firsts.values()
  report.check(
    `first paragraph, above the better baseline by ${(own - Math.max(...plain)).toFixed(3)} (at least ${MARGIN})`,
    own - Math.max(...plain) >= MARGIN,
  )
  for (const format of FORMATS) {
    const { right, whole } = await measureReading(format)
    report.check(
      `paragraphs read from ${format}: ${right} of ${whole} exact (at least ${MIN.reading})`,
      right >= whole * MIN.reading,
    )
  }
  return report
}

function measure(judged: readonly Judged[]) {
  const answered = judged.filter(({ gold }) => gold.length > 0)
  const share = (most: number) =>
    answered.filter(({ gold, found }) => found.slice(0, most).some((index) => gold.includes(index)))
      .length / Math.max(1, answered.length)
  const saidNone = judged.filter(({ isNear }) => !isNear)
  const none = judged.length - answered.length
  const rightNone = saidNone.filter(({ gold }) => gold.length === 0).length
  const figures = {
    first: share(1),
    three: share(3),
    precision: rightNone / Math.max(1, saidNone.length),
    recall: rightNone / Math.max(1, none),
  }
  const { first, three, precision, recall } = figures
  const line = `first ${first.toFixed(3)}, in three ${three.toFixed(3)} of ${answered.length}; nothing near: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} of ${none}`
  return { ...figures, line }
}

/** A plain engine says that nothing is near where it finds nothing. */
function answerOf(found: number[]): Answer {
  return { found, isNear: found.length > 0 }
}

function plainFuse(paragraphs: readonly Paragraph[]): Nearest {
  const fuse = new Fuse(paragraphs, { keys: ['text'], ignoreLocation: true, threshold: 0.6 })
  return (ask) => answerOf(fuse.search(ask).map(({ refIndex }) => refIndex))
}

function plainMiniSearch(paragraphs: readonly Paragraph[]): Nearest {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] })
  index.addAll(paragraphs.map(({ text }, id) => ({ id, text })))
  return (ask) => answerOf(index.search(ask).map(({ id }) => Number(id)))
}

/** Reads our own texts from files of a format, and counts paragraphs with the right number and words. */
async function measureReading(format: string): Promise<{ right: number; whole: number }> {
  let right = 0
  let whole = 0
  for (const name of readdirSync(OWN).filter((file) => file.endsWith('.json'))) {
    const truth = linesOf(await readTextFile(join(OWN, name)))
    const file = name.replace(/json$/, format)
    const bytes = new Uint8Array(readFileSync(join(OWN, file)))
    const source = await sourceFromFile({ name: file, bytes }, parseHtml, { keepsHyphens: true })
    const reading = readText(source)
    const read = new Set(reading.kind === 'text' ? linesOf(reading.text) : [])
    whole += truth.length
    right += truth.filter((line) => read.has(line)).length
  }
  return { right, whole }
}

function linesOf({ preamble, operative }: UnText): string[] {
  return [...preamble, ...operative.map(({ number, text }) => `${number} ${text}`)]
}
