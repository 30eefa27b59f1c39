import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameKey } from '../../lib/text/name-key.ts'
import { loadKnowledge } from '../letters/load-knowledge.ts'
import { type FileReading, readLetterFile } from '../letters/read.ts'
import { createReport, type Report } from '../report.ts'
import { countItems } from './count-items.ts'

const FOLDER = join(import.meta.dirname, '../../tests/letters')
const SUFFIX = '.truth.json'
const FIELDS = ['date', 'sessions', 'countries', 'stated_organizations'] as const

const MIN = { precision: 0.97, recall: 0.95, field: 0.95 }

/** What is known to be true of a test letter. */
export interface Truth {
  date: string | null
  sessions: string[]
  countries: string[]
  organizations: string[]
  individuals: { name: string; role: string | null }[]
  stated_organizations: number | null
}

/** How the items of one reading compare with the truth; `what` names them in faults. */
interface Comparison {
  what: string
  found: string[]
  expected: string[]
}

/** Reads every test letter of a folder and compares with its truth; `failed` when a figure falls short. */
export async function evaluateLetters(folder: string = FOLDER): Promise<Report> {
  const { knowledge } = loadKnowledge()
  const files = readdirSync(folder).filter((name) => name.endsWith(SUFFIX))
  const names = { found: 0, right: 0, expected: 0 }
  const rightFields = new Map(FIELDS.map((field) => [field, 0]))
  const faults: string[] = []
  for (const file of files.sort()) {
    const truth: Truth = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const letter = file.slice(0, -SUFFIX.length)
    const reading = await readLetterFile(join(folder, letter), knowledge)
    const fault = (text: string) => faults.push(`${letter}: ${text}`)
    if (!reading.letter) fault(`not read (${reading.why})`)
    for (const { what, found, expected } of comparisons(reading, truth)) {
      const wrong = countItems(names, found, expected)
      if (wrong) fault(`${what} ${wrong}`)
    }
    for (const field of FIELDS) {
      const [got, expected] = [fieldOf(reading, field), truth[field]].map((value) =>
        JSON.stringify(value ?? null),
      )
      if (reading.letter && got === expected)
        rightFields.set(field, (rightFields.get(field) ?? 0) + 1)
      else fault(`${field} ${got}, expected ${expected}`)
    }
  }
  const report = createReport('letters: ', ' – below')
  const check = (name: string, part: number, whole: number, least: number) => {
    const share = whole === 0 ? 1 : part / whole
    report.check(`${name} ${share.toFixed(3)} (at least ${least})`, share >= least)
  }
  report.lines.push(`letters: ${files.length} test letters`)
  check('signatories, precision', names.right, names.found, MIN.precision)
  check('signatories, recall', names.right, names.expected, MIN.recall)
  for (const [field, right] of rightFields) check(`${field} right`, right, files.length, MIN.field)
  report.lines.push(...faults.map((fault) => `  ${fault}`))
  return report
}

function comparisons({ letter }: FileReading, truth: Truth): Comparison[] {
  const { organizations = [], individuals = [] } = letter?.signatories ?? {}
  const people = (list: Truth['individuals']) =>
    list.map(({ name, role }) => `${nameKey(name)} | ${nameKey(role ?? '')}`)
  return [
    {
      what: 'organisations',
      found: organizations.map(nameKey),
      expected: truth.organizations.map(nameKey),
    },
    { what: 'individuals', found: people(individuals), expected: people(truth.individuals) },
  ]
}

function fieldOf({ letter }: FileReading, field: (typeof FIELDS)[number]): unknown {
  return field === 'stated_organizations' ? letter?.signatories[field] : letter?.[field]
}
