import type { Register } from '../register.ts'
import { isAboutEarlierLetter, signatoryKindOf, wordCount } from './block-label.ts'
import { NAMES_LEFT_OUT } from './cue-patterns.ts'
import type { JudgedUnit, UnitClass } from './judge-units.ts'
import type { LabelledBlocks } from './labelled-blocks.ts'
import { cleanName } from './names.ts'
import { bodyAndPerson, isPersonLike, parsePerson, saysRole } from './persons.ts'
import { isPlaceName } from './place-names.ts'
import type { Block } from './source-blocks.ts'
import type { Column } from './table-headings.ts'
import { readTable } from './tables.ts'
import type { Unit } from './units.ts'

/** What a unit is in the end, and what the heading above says that those below it are. */
export interface SettledUnit {
  is: UnitClass
  section: ReturnType<typeof signatoryKindOf>
  probability: number
}

/** Someone is a person for the model alone only where it is more probable than this. */
const SURE_PERSON = 0.95
/** A line of its own is the rest of the one above only where that is more probable than this. */
const SURE_REST = 0.6

const OF_COLUMN: Partial<Record<Column, UnitClass>> = {
  organization: 'organization',
  person: 'person',
  role: 'role',
  place: 'body',
  other: 'body',
}

/**
 * What the units are, by what was judged and by what is certain whatever the model says: nobody signs
 * below those who get a copy, or in the list of an earlier letter; a title or a role makes a person.
 */
export function settledClasses(
  units: readonly Unit[],
  judged: readonly JudgedUnit[],
  { blocks, labels }: LabelledBlocks,
  register: Register,
): SettledUnit[] {
  const cells = tableClasses(blocks, units, judged, register)
  let section: SettledUnit['section'] = null
  let isOver = false
  let signed = false
  return units.map((unit, at) => {
    const { is: own, probability } = judged[at] ?? { is: 'body', probability: 0 }
    const label = labels[unit.line]
    if (unit.column < 0) {
      const isFirst = units[at - 1]?.line !== unit.line
      if (label === 'opener' || (label === 'opener-inline' && isFirst)) {
        section = signatoryKindOf(unit.text)
        isOver = isAboutEarlierLetter(unit.text)
      } else if (label === 'valediction') isOver = false
      else if (label === 'stop') isOver ||= signed
      else if (own === 'heading') section = signatoryKindOf(unit.text) ?? section
    }
    const is = isOver && own !== 'body' ? 'other' : settled(unit)
    signed ||= is === 'organization' || is === 'person'
    return { is, section, probability }

    function settled({ text, column }: Unit): UnitClass {
      if (wordCount(text) < 20 && NAMES_LEFT_OUT.test(text)) return 'body'
      const name = cleanName(text)
      const ofCell = cells.get(unit)
      if (ofCell) return ofCell
      if (column >= 0 || !SIGNING.has(own)) return own
      if (unit.kind === 'part' && /[:：]$/u.test(text)) return 'heading'
      if (isPlaceName(name) || (label === 'group' && unit.kind !== 'part')) return 'heading'
      if (own === 'rest' && unit.join === 'own' && probability < SURE_REST) return 'organization'
      if (own === 'role' || own === 'rest') return own
      if (saysRole(name) && own === 'organization') return own
      if (section === 'individuals') return 'person'
      if (parsePerson(name, false, register))
        return bodyAndPerson(name, register) ? 'organization' : 'person'
      const isDoubted = probability < SURE_PERSON || register.find(name) !== null
      return (own === 'person' && !isDoubted) || isAboveRole(units, at) ? 'person' : 'organization'
    }
  })
}

function isAboveRole(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at], units[at + 1]]
  if (!unit || !next) return false
  return isPersonLike(cleanName(unit.text)) && saysRole(cleanName(next.text))
}

/** What each cell is, of the tables in which somebody signs, as their columns tell it. */
function tableClasses(
  blocks: readonly Block[],
  units: readonly Unit[],
  judged: readonly JudgedUnit[],
  register: Register,
): Map<Unit, UnitClass> {
  const found = new Map<Unit, UnitClass>()
  const cells = units.flatMap((unit, at) =>
    unit.column < 0 ? [] : [{ unit, is: judged[at]?.is ?? 'body' }],
  )
  for (const own of Map.groupBy(cells, ({ unit }) => unit.line - unit.row).values()) {
    if (!own.some(({ is }) => is === 'organization' || is === 'person')) continue
    const lines = [...new Set(own.map(({ unit }) => unit.line))]
    const table = readTable(
      lines.flatMap((line) => blocks[line] ?? []),
      register,
    )
    for (const { unit, is } of own) {
      const block = blocks[unit.line]
      const column = OF_COLUMN[table.columns[unit.column] ?? 'other']
      if (block && !table.rows.includes(block)) found.set(unit, 'heading')
      else if (unit.row === 0 && is === 'heading') found.set(unit, is)
      // That cells are bodies is only what is left: roles of a language without cues are told by the model.
      else if (is === 'role' && column === 'organization') found.set(unit, is)
      else if (column && is !== 'rest' && block?.cells[unit.column] === unit.text)
        found.set(unit, column)
    }
  }
  return found
}

/** Classes of those who sign and what belongs to them. */
export const SIGNING: ReadonlySet<UnitClass> = new Set(['organization', 'person', 'role', 'rest'])
