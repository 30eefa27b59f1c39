import { nameKey } from '../../lib/text/name-key.ts'
import { loadFamilies, loadStock, type Made, makeLetter } from '../../tests/letter-families/make.ts'
import { loadKnowledge } from '../letters/load-knowledge.ts'
import { type FileReading, readLetterBytes } from '../letters/read.ts'
import { createReport, type Report } from '../report.ts'
import { type Count, countItems } from './count-items.ts'

/** The fewest letters of a family; each of its languages has one. */
const SEEDS = 3
const FIELDS = ['date', 'sessions', 'countries', 'stated_organizations'] as const

/** What was read right of some made pages. */
interface Tally {
  pages: number
  letters: number
  organizations: Count
  individuals: Count
  /** Persons by name alone, whatever their role. */
  persons: Count
  /** Names taken that signed nothing, and those there are. */
  taken: number
  never: number
  isLetter: number
  fields: Map<string, number>
}

/** What to print beside the totals: each family, what is wrong in the letters tuned on. */
interface FamilyOptions {
  families?: boolean
  errors?: boolean
}

/** Reads letters of every family and compares with what they were made from, by split. */
export async function evaluateFamilies(options: FamilyOptions = {}): Promise<Report> {
  const { knowledge } = loadKnowledge()
  const stock = loadStock()
  const [bySplit, byFamily] = [new Map<string, Tally>(), new Map<string, Tally>()]
  const faults: string[] = []
  for (const family of loadFamilies()) {
    const seeds = Math.max(SEEDS, family.languages.length)
    for (let seed = 0; seed < seeds; seed += 1) {
      const made = await makeLetter(family, seed, stock)
      const reading = await readLetterBytes(made, knowledge)
      const kind = family.split
      for (const [tallies, key] of [
        [bySplit, kind],
        [byFamily, `${kind} ${family.id}`],
      ] as const) {
        const tally = tallies.get(key) ?? emptyTally()
        tallies.set(key, tally)
        const found = add(tally, made, reading)
        if (tallies === byFamily && kind === 'tune')
          faults.push(...found.map((fault) => `${made.name}: ${fault}`))
      }
    }
  }
  const report = createReport('')
  const print = (tallies: Map<string, Tally>) => {
    for (const [name, tally] of [...tallies].sort(([one], [other]) => (one < other ? -1 : 1)))
      report.lines.push(`${name}: ${shown(tally)}`)
  }
  print(bySplit)
  if (options.families) print(byFamily)
  if (options.errors) report.lines.push(...faults)
  return report
}

function emptyTally(): Tally {
  const count = () => ({ found: 0, expected: 0, right: 0 })
  return {
    pages: 0,
    letters: 0,
    organizations: count(),
    individuals: count(),
    persons: count(),
    taken: 0,
    never: 0,
    isLetter: 0,
    fields: new Map(FIELDS.map((field) => [field, 0])),
  }
}

/** Adds a page to a tally, and gives what is wrong in it. */
function add(tally: Tally, { truth }: Made, { letter }: FileReading): string[] {
  const faults: string[] = []
  const { organizations = [], individuals = [] } = letter?.signatories ?? {}
  tally.pages += 1
  tally.isLetter += truth.is_letter === (letter !== null) ? 1 : 0
  if (truth.is_letter !== (letter !== null)) faults.push(letter ? 'is no letter' : 'not read')
  const names = [...organizations, ...individuals.map(({ name }) => name)].map(nameKey)
  const taken = truth.never.filter((name) => names.includes(nameKey(name)))
  tally.never += truth.never.length
  tally.taken += taken.length
  if (taken.length > 0) faults.push(`took ${JSON.stringify(taken)}`)
  if (!truth.is_letter) return faults
  tally.letters += 1
  const compare = (what: string, count: Count, found: string[], expected: string[]) => {
    const fault = countItems(count, found, expected)
    if (fault) faults.push(`${what} ${fault}`)
  }
  const withRole = ({ name, role }: { name: string; role: string | null }) =>
    `${nameKey(name)} | ${nameKey(role ?? '')}`
  compare(
    'organizations',
    tally.organizations,
    organizations.map(nameKey),
    truth.organizations.map(nameKey),
  )
  compare(
    'individuals',
    tally.individuals,
    individuals.map(withRole),
    truth.individuals.map(withRole),
  )
  const onlyName = ({ name }: { name: string }) => nameKey(name)
  compare('persons', tally.persons, individuals.map(onlyName), truth.individuals.map(onlyName))
  for (const field of FIELDS) {
    const read = field === 'stated_organizations' ? letter?.signatories[field] : letter?.[field]
    const [got, expected] = [read, truth[field]].map((value) => JSON.stringify(value ?? null))
    if (letter && got === expected) tally.fields.set(field, (tally.fields.get(field) ?? 0) + 1)
    else faults.push(`${field} ${got}, expected ${expected}`)
  }
  return faults
}

function shown(tally: Tally): string {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3))
  const both = ({ right, found, expected }: Count) =>
    `${share(right, found)}/${share(right, expected)}`
  return [
    `${tally.pages} pages, is letter ${share(tally.isLetter, tally.pages)}`,
    `organizations ${both(tally.organizations)}`,
    `individuals ${both(tally.individuals)} (names ${both(tally.persons)})`,
    `wrongly taken ${tally.taken} of ${tally.never}`,
    ...[...tally.fields].map(([field, right]) => `${field} ${share(right, tally.letters)}`),
  ].join(' · ')
}
