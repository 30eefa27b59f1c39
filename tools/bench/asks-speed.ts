import { createComparison } from '../../lib/asks/nearest-paragraphs.ts'
import { sharedWords } from '../../lib/asks/shared-words.ts'
import type { UnText } from '../../lib/asks/un-text.ts'
import { loadKnowledge } from '../letters/load-knowledge.ts'
import { createReport, type Report } from '../report.ts'

const PARAGRAPHS = 60
const LETTERS = 30
const RUNS = 7
const MOST_MS = 50

/** Measures one text of 60 paragraphs set against the asks of 30 letters, with the words marked. */
export async function benchAsks(): Promise<Report> {
  const { knowledge, sources } = loadKnowledge()
  const report = createReport('asks: ')
  const letters = sources.letters.map(({ record }) => record).filter(({ asks }) => asks.length > 3)
  // Words of real letters in sentences as long as those of a text.
  const written = letters.slice(LETTERS).map(({ summary, asks }) => [summary, ...asks].join(' '))
  const operative = Array.from({ length: PARAGRAPHS }, (_, at) => ({
    number: String(at + 1),
    text: `Decides to request ${(written[at] ?? '').slice(0, 500)};`,
  }))
  const text: Pick<UnText, 'title' | 'operative'> = { title: null, operative }
  const asks = letters.slice(0, LETTERS).flatMap((letter) => letter.asks)
  const taken: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage()
    const nearest = createComparison({ text, statesIn: knowledge.states.find })
    for (const ask of asks) {
      const [first] = nearest(ask)
      sharedWords(ask, operative[first?.index ?? 0]?.text ?? '')
    }
    const { user, system } = process.cpuUsage(before)
    taken.push((user + system) / 1000)
  }
  // The processor's time, and the least of it: what else the machine does is none of the figure.
  const least = Math.min(...taken)
  report.check(
    `a text of ${PARAGRAPHS} paragraphs against ${asks.length} asks of ${LETTERS} letters ${least.toFixed(0)} ms (at most ${MOST_MS})`,
    least <= MOST_MS,
  )
  return report
}
