import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importLetters } from '../../lib/letters/import.ts'
import { sourceFromDocument } from '../../lib/letters/parse/html.ts'
import { parseHtml } from '../../lib/letters/parse/parse-html.ts'
import { readLetters } from '../../lib/letters/parse/read-letter.ts'
import { sourceFromText } from '../../lib/letters/parse/text.ts'
import { loadKnowledge } from '../letters/load-knowledge.ts'
import { createReport, type Report } from '../report.ts'
import { ROOT } from '../run.ts'
import { createYardstick, told } from './yardstick.ts'

const SIGNERS = 200
const RUNS = 7
/** As multiples of the yardstick. */
const MAX = { page: 60, list: 1000, importing: 300 }

/** Measures reading a page of 200 signatories, a list of 5,000, and importing 10,000 letters. */
export async function benchLetters(): Promise<Report> {
  const { knowledge, sources } = loadKnowledge()
  const report = createReport('letters: ')
  const yardstick = createYardstick()
  await yardstick.sample()
  const check = (name: string, taken: number, most: number) => {
    const times = yardstick.times(taken, 'median')
    report.check(`${name} ${told(taken, times, most)}`, times <= most)
  }

  const items = namesOf(SIGNERS).map((name) => `<li>${name}</li>`)
  const html = withList('made-01-en-bullets.html', ['<li>4Rights', '</ul>'], items)
  const pages: number[] = []
  for (const document of Array.from({ length: RUNS }, () => parseHtml(html))) {
    const [taken] = await yardstick.beside(() =>
      readLetters(sourceFromDocument(document, null), knowledge),
    )
    pages.push(taken)
  }
  const median = pages.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0
  check(`a page of ${SIGNERS} signatories to a draft`, median, MAX.page)

  const bullets = namesOf(5000).map((name) => `• ${name}`)
  const text = withList('made-14-en-bullets.txt', ['• Committee of', '\n\n'], bullets)
  const [reading] = await yardstick.beside(() => readLetters(sourceFromText(text), knowledge))
  check('a text of 5,000 signatories to a draft', reading, MAX.list)

  const content = Array.from({ length: 10_000 }, (_, index) => {
    const letter = sources.letters[index % sources.letters.length]?.record
    return JSON.stringify({ ...letter, id: `letter-${index}` })
  }).join('\n')
  const [importing, { taken }] = await yardstick.beside(() => importLetters(content))
  check(`reading ${taken.length} letters for import`, importing, MAX.importing)
  report.check(yardstick.line(), true)
  return report
}

function namesOf(signers: number): string[] {
  return Array.from(
    { length: signers },
    (_, index) => `Human Rights Centre of District ${index + 1}`,
  )
}

/** A test letter whose last list, from `start` to `end`, has these items. */
function withList(file: string, [start, end]: [string, string], items: string[]): string {
  const text = readFileSync(join(ROOT, 'tests/letters', file), 'utf8')
  const from = text.lastIndexOf(start)
  return text.slice(0, from) + items.join('\n') + text.slice(text.indexOf(end, from))
}
