import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importLetters } from '../../lib/letters/import.ts'
import { sourceFromDocument } from '../../lib/letters/parse/html.ts'
import { parseHtml } from '../../lib/letters/parse/parse-html.ts'
import { readLetters } from '../../lib/letters/parse/read-letter.ts'
import { sourceFromText } from '../../lib/letters/parse/text.ts'
import { loadKnowledge } from '../letters/load-knowledge.ts'
import { ROOT } from '../run.ts'

const MOST = { page: 300, many: 5000, imported: 10_000 }
const SIGNERS = 200
const RUNS = 7

/** Measures reading a page of 200 signatories, a list of 5,000, and importing 10,000 letters. */
export async function benchLetters(): Promise<{ lines: string[]; failed: boolean }> {
  const { knowledge, sources } = loadKnowledge()
  const lines: string[] = []
  let failed = false
  const add = (name: string, milliseconds: number, most: number) => {
    lines.push(`letters: ${name} ${milliseconds.toFixed(0)} ms (at most ${most})`)
    failed ||= milliseconds > most
  }
  const items = namesOf(SIGNERS).map((name) => `<li>${name}</li>`)
  const html = withList('made-01-en-bullets.html', ['<li>4Rights', '</ul>'], items)
  const page = median(
    Array.from({ length: RUNS }, () => parseHtml(html)).map((document) =>
      measured(() => readLetters(sourceFromDocument(document, null), knowledge)),
    ),
  )
  add(`a page of ${SIGNERS} signatories to a draft`, page, MOST.page)
  const text = withList(
    'made-14-en-bullets.txt',
    ['• Committee of', '\n\n'],
    namesOf(5000).map((name) => `• ${name}`),
  )
  add(
    'a text of 5,000 signatories to a draft',
    measured(() => readLetters(sourceFromText(text), knowledge)),
    MOST.many,
  )
  const records = Array.from({ length: 10_000 }, (_, index) => ({
    ...sources.letters[index % sources.letters.length]?.record,
    id: `letter-${index}`,
  }))
  const content = records.map((record) => JSON.stringify(record)).join('\n')
  const start = performance.now()
  const { taken } = await importLetters(content)
  add(`reading ${taken.length} letters for import`, performance.now() - start, MOST.imported)
  return { lines, failed }
}

function namesOf(signers: number): string[] {
  return Array.from(
    { length: signers },
    (_, index) => `Human Rights Centre of District ${index + 1}`,
  )
}

/** A test letter whose last list, from `start` to `end`, has so many names. */
function withList(file: string, [start, end]: [string, string], items: string[]): string {
  const text = readFileSync(join(ROOT, 'tests/letters', file), 'utf8')
  const from = text.lastIndexOf(start)
  return text.slice(0, from) + items.join('\n') + text.slice(text.indexOf(end, from))
}

function measured(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
