import { createComparison } from '../../lib/asks/nearest-paragraphs.ts'
import { sharedWords } from '../../lib/asks/shared-words.ts'
import type { UnText } from '../../lib/asks/un-text.ts'
import { loadKnowledge } from '../letters/load-knowledge.ts'
import { createReport, type Report } from '../report.ts'
import { createYardstick, told } from './yardstick.ts'

const PARAGRAPHS = 60
const LETTERS = 30
const RUNS = 7
/** As a multiple of the yardstick. */
const MOST = 12

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
  const yardstick = createYardstick()
  const taken: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const [took] = await yardstick.beside(() => {
      const nearest = createComparison({ text, statesIn: knowledge.states.find })
      for (const ask of asks) {
        const [first] = nearest(ask)
        sharedWords(ask, operative[first?.index ?? 0]?.text ?? '')
      }
    })
    taken.push(took)
  }
  // The least: what else the machine does is none of the figure.
  const least = Math.min(...taken)
  const times = yardstick.times(least)
  report.check(
    `a text of ${PARAGRAPHS} paragraphs against ${asks.length} asks of ${LETTERS} letters ${told(least, times, MOST)}`,
    times <= MOST,
  )
  report.check(yardstick.line(), true)
  return report
}
