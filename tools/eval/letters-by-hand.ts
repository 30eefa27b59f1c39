import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { nameKey } from '../../lib/text/name-key.ts'
import { loadKnowledge } from '../letters/load-knowledge.ts'
import { type FileReading, readLetterFile } from '../letters/read.ts'
import { createReport, type Report } from '../report.ts'

/** What somebody wrote down of a letter, one record a line; `accept…` are other right forms. */
interface WrittenTruth {
  file: string
  truth: {
    is_letter: boolean
    organizations: string[]
    accept?: Record<string, string[]>
    optional_organizations?: string[]
    not_organizations?: string[]
    individuals: { name: string; role: string | null }[]
    optional_individuals?: string[]
    accept_roles?: Record<string, string[]>
  }
}

/** Names found, right and expected, and names taken of those who did not sign. */
interface Tally {
  found: number
  right: number
  expected: number
  never: number
  /** Letters that have persons, and those in which each of them is right with the role. */
  withPersons: number
  personsRight: number
  faults: string[]
}

function emptyTally(): Tally {
  return { found: 0, right: 0, expected: 0, never: 0, withPersons: 0, personsRight: 0, faults: [] }
}

/** Reads the letters that a file of truths (`FOLDER.dev.jsonl` or `FOLDER.jsonl`) speaks of. */
export async function evaluateByHand(folder: string, errors: boolean): Promise<Report> {
  const { knowledge } = loadKnowledge()
  const bare = resolve(folder)
  const path = [`${bare}.dev.jsonl`, `${bare}.jsonl`].find(existsSync)
  if (!path) throw new Error(`There is no ${bare}.jsonl that says what is true of the letters.`)
  const lines = readFileSync(path, 'utf8').split('\n')
  const truths: WrittenTruth[] = lines.filter((line) => line !== '').map((line) => JSON.parse(line))
  const tally = emptyTally()
  for (const { file, truth } of truths)
    score(tally, file, await readLetterFile(join(bare, file), knowledge), truth)
  const report = createReport('')
  report.lines.push(...(errors ? tally.faults : []), tallyLine(bare, tally))
  return report
}

/** Adds what one reading has right and wrong. */
function score(
  tally: Tally,
  file: string,
  { letter, why }: FileReading,
  truth: WrittenTruth['truth'],
): void {
  const fault = (text: string) => tally.faults.push(`${file}: ${text}`)
  if (truth.is_letter !== (letter !== null))
    fault(letter ? 'taken for a letter' : `not read: ${why}`)
  const { organizations = [], individuals = [] } = letter?.signatories ?? {}
  const optional = new Set((truth.optional_organizations ?? []).map(nameKey))
  const never = new Set((truth.not_organizations ?? []).map(nameKey))
  const forms = truth.organizations.map((name) =>
    [name, ...(truth.accept?.[name] ?? [])].map(nameKey),
  )
  const found = organizations.map(nameKey).filter((key) => !optional.has(key))
  const hit = forms.filter((keys) => keys.some((key) => found.includes(key)))
  const extra = found.filter((key) => !forms.some((keys) => keys.includes(key)))
  const missing = truth.organizations.filter((_, at) => !hit.includes(forms[at] ?? []))
  tally.never += extra.filter((key) => never.has(key)).length
  const persons = personsOf(truth, individuals)
  tally.found += found.length + persons.found
  tally.right += hit.length + persons.named
  tally.expected += forms.length + persons.expected
  if (truth.individuals.length > 0) {
    tally.withPersons += 1
    if (persons.right === persons.expected && persons.found === persons.right)
      tally.personsRight += 1
    else
      fault(`persons ${JSON.stringify(individuals)}, expected ${JSON.stringify(truth.individuals)}`)
  } else if (persons.found > 0) fault(`persons ${JSON.stringify(individuals)}`)
  if (missing.length + extra.length > 0)
    fault(`missing ${JSON.stringify(missing)}, extra ${JSON.stringify(extra)}`)
}

function personsOf(
  {
    individuals: expected,
    optional_individuals: optional = [],
    accept_roles: roles = {},
  }: WrittenTruth['truth'],
  read: readonly { name: string; role: string | null }[],
): { expected: number; found: number; named: number; right: number } {
  const isOptional = (name: string) => optional.some((other) => nameKey(other) === nameKey(name))
  const left = read.filter(({ name }) => !isOptional(name))
  const due = expected.filter(({ name }) => !isOptional(name))
  const named = due.filter(({ name }) =>
    left.some((person) => nameKey(person.name) === nameKey(name)),
  )
  const right = named.filter(({ name, role }) => {
    const accepted = [role, ...(roles[name] ?? [])].map((one) => nameKey(one ?? ''))
    return left.some(
      (person) =>
        nameKey(person.name) === nameKey(name) && accepted.includes(nameKey(person.role ?? '')),
    )
  })
  return { expected: due.length, found: left.length, named: named.length, right: right.length }
}

function tallyLine(name: string, tally: Tally): string {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole).toFixed(3)
  return `${name}: signatories, precision ${share(tally.right, tally.found)}, recall ${share(tally.right, tally.expected)}; names taken of others ${tally.never}; persons right in ${tally.personsRight} of ${tally.withPersons}`
}
