import { type Block, textBlock } from './blocks.ts'
import type { ListPart } from './family.ts'
import type { Language } from './language.ts'
import type { Organization, Person } from './pool.ts'

export interface Signatories {
  organizations: Organization[]
  /** How many of the organizations came late; they are the last. */
  late: number
  individuals: (Person & { body: string })[]
}

/** Runs of names in one paragraph, by what stands between them. */
const BETWEEN: Record<string, string> = { semicolon: '; ', pipe: ' | ', dots: ' • ', slash: ' / ' }

interface Member {
  values: Record<string, string>
  isPerson: boolean
  group: { region: string; country: string }
}

/** A list of signatories as a family sets it. */
export function setList(
  part: ListPart,
  signatories: Signatories,
  language: Language,
  lead: string,
): Block[] {
  const members = membersOf(part, signatories)
  if (part.group === 'none') return setMembers(part, members, language, lead)
  const { group } = part
  const groups = Map.groupBy(members, (member) => member.group[group])
  return [...groups].flatMap(([name, some]) => [
    textBlock(name, part.groupAs),
    ...setMembers(part, some, language, lead),
  ])
}

function membersOf(part: ListPart, signatories: Signatories): Member[] {
  const early = signatories.organizations.length - signatories.late
  const shown = {
    all: signatories.organizations,
    early: signatories.organizations.slice(0, early),
    late: signatories.organizations.slice(early),
  }[part.which]
  const bodies = shown.map(
    ({ name, country, region, representative }): Member => ({
      values: { name, country, person: representative.name, role: representative.role },
      isPerson: false,
      group: { region, country },
    }),
  )
  const persons = signatories.individuals.map(
    ({ name, role, body }): Member => ({
      values: { person: name, role, body },
      isPerson: true,
      group: { region: '', country: '' },
    }),
  )
  if (part.part === 'organizations') return bodies
  if (part.part === 'individuals') return persons
  // Turn by turn, as they came in.
  const longer = Math.max(bodies.length, persons.length)
  return Array.from({ length: longer }, (_, index) => [bodies[index], persons[index]])
    .flat()
    .filter((member) => member !== undefined)
}

function setMembers(
  part: ListPart,
  members: readonly Member[],
  language: Language,
  lead: string,
): Block[] {
  const entryOf = (member: Member) =>
    part.part === 'mixed' && member.isPerson ? part.personEntry : part.entry
  const written = (template: string, { values }: Member, index: number) =>
    template.replaceAll(/\{(\w+)\}/g, (_, key: string) =>
      key === 'n' ? String(index + 1) : (values[key] ?? ''),
    )
  if (part.as === 'table') {
    const head = part.cells.map((cell) => headOf(cell, language))
    const rows = members.map((member, index) =>
      part.cells.map((cell) => written(cell, member, index)),
    )
    return [{ kind: 'table', head: part.head ? head : null, rows }]
  }
  const texts = members.map((member, index) => written(entryOf(member), member, index))
  const run = (text: string) => [textBlock(`${lead === '' ? '' : `${lead} `}${text}${part.tail}`)]
  if (part.as === 'comma') return run(texts.join(language.comma))
  if (part.as === 'and') {
    return run(`${texts.slice(0, -1).join(language.comma)}${language.and}${texts.at(-1) ?? ''}`)
  }
  const between = BETWEEN[part.as]
  if (between) return run(texts.join(between))
  return [
    ...(lead === '' ? [] : [textBlock(lead)]),
    {
      kind: 'items',
      as: part.as,
      mark: part.mark,
      columns: part.columns,
      order: part.order,
      items: texts.map((text) => text.split('\n')),
    },
  ]
}

function headOf(cell: string, { heads }: Language): string {
  const key = /\{(\w+)\}/.exec(cell)?.[1]
  if (key === 'n') return heads.n
  if (key === 'country') return heads.country
  if (key === 'person') return heads.person
  if (key === 'role') return heads.role
  return heads.name
}
