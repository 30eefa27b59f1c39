import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameKey } from '../../lib/text/name-key.ts'
import { loadKnowledge } from '../letters/load-knowledge.ts'
import { type FileReading, readLetterFile } from '../letters/read.ts'

const FOLDER = join(import.meta.dirname, '../../tests/letters')
const SUFFIX = '.truth.json'
const FIELDS = ['date', 'sessions', 'countries', 'stated_organizations'] as const

const LEAST = { precision: 0.97, recall: 0.95, field: 0.95 }

/** What is known to be true of a test letter. */
export interface Truth {
  date: string | null
  sessions: string[]
  countries: string[]
  organizations: string[]
  individuals: { name: string; role: string | null }[]
  stated_organizations: number | null
}

interface Tally {
  found: number
  right: number
  expected: number
}

/** Reads every test letter of a folder and compares with its truth; `failed` when a figure falls short. */
export async function evaluateLetters(
  folder: string = FOLDER,
): Promise<{ lines: string[]; failed: boolean }> {
  const { knowledge } = loadKnowledge()
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .sort()
  const names: Tally = { found: 0, right: 0, expected: 0 }
  const persons: Tally = { found: 0, right: 0, expected: 0 }
  const fields = new Map(FIELDS.map((field) => [field, 0]))
  const faults: string[] = []
  for (const file of files) {
    const truth: Truth = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const letter = file.slice(0, -SUFFIX.length)
    const reading = await readLetterFile(join(folder, letter), knowledge)
    faults.push(...compare(letter, truth, reading, names, persons, fields))
  }
  return report({ count: files.length, names, persons, fields, faults })
}

function compare(
  file: string,
  truth: Truth,
  reading: FileReading,
  names: Tally,
  persons: Tally,
  fields: Map<string, number>,
): string[] {
  const faults: string[] = []
  const found = reading.letter
  if (!found) faults.push(`${file}: not read (${reading.why})`)
  const listed = found?.signatories
  count(
    names,
    truth.organizations.map(nameKey),
    (listed?.organizations ?? []).map(nameKey),
    (missing, extra) => faults.push(`${file}: organisations missing ${missing}, extra ${extra}`),
  )
  const people = (list: Truth['individuals']) =>
    list.map(({ name, role }) => `${nameKey(name)} | ${nameKey(role ?? '')}`)
  count(persons, people(truth.individuals), people(listed?.individuals ?? []), (missing, extra) =>
    faults.push(`${file}: individuals missing ${missing}, extra ${extra}`),
  )
  const values = {
    date: found?.date,
    sessions: found?.sessions,
    countries: found?.countries,
    stated_organizations: listed?.stated_organizations,
  }
  for (const field of FIELDS) {
    const right = found !== null && JSON.stringify(values[field]) === JSON.stringify(truth[field])
    if (right) fields.set(field, (fields.get(field) ?? 0) + 1)
    else
      faults.push(
        `${file}: ${field} ${JSON.stringify(values[field] ?? null)}, expected ${JSON.stringify(truth[field])}`,
      )
  }
  return faults
}

function count(
  tally: Tally,
  expected: string[],
  found: string[],
  onFault: (missing: string, extra: string) => void,
): void {
  const missing = expected.filter((name) => !found.includes(name))
  const extra = found.filter((name) => !expected.includes(name))
  tally.expected += expected.length
  tally.found += found.length
  tally.right += expected.length - missing.length
  if (missing.length + extra.length > 0) onFault(JSON.stringify(missing), JSON.stringify(extra))
}

interface Results {
  count: number
  names: Tally
  persons: Tally
  fields: Map<string, number>
  faults: string[]
}

function report({ count, names, persons, fields, faults }: Results): {
  lines: string[]
  failed: boolean
} {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
  const lines: string[] = [`letters: ${count} test letters`]
  let failed = false
  const add = (name: string, value: number, least: number) => {
    lines.push(
      `letters: ${name} ${value.toFixed(3)} (at least ${least})${value < least ? ' – below' : ''}`,
    )
    failed ||= value < least
  }
  const both = (key: 'right' | 'found' | 'expected') => names[key] + persons[key]
  add('signatories, precision', share(both('right'), both('found')), LEAST.precision)
  add('signatories, recall', share(both('right'), both('expected')), LEAST.recall)
  for (const [field, right] of fields) add(`${field} right`, share(right, count), LEAST.field)
  return { lines: [...lines, ...faults.map((fault) => `  ${fault}`)], failed }
}
