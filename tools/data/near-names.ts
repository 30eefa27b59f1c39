import type { Organization } from '../../lib/letters/organization.ts'
import { nameKey } from '../../lib/text/name-key.ts'

/** Two entries of the register that may be one body. */
interface NearNames {
  /** The ids of both, in their order in the alphabet. */
  ids: readonly [string, string]
  /** What they share, as the rest of a sentence. */
  why: string
}

/** Words of legal forms and links between words, which do not tell bodies apart. */
const IDLE = new Set(
  'the of for and in on to a an de la le les el los las des du der die das und y et e ngo inc ltd ev gmbh association asbl'.split(
    ' ',
  ),
)
/** What stands in brackets is a country, an acronym or a note. */
const BRACKETS = /[（([][^()（）[\]]*[)）\]]/gu
/** A name of fewer words is contained in many that have nothing to do with it. */
const MIN_WORDS = 3
/** An acronym of fewer letters is anybody's. */
const MIN_ACRONYM = 3

/**
 * The pairs of entries that may be one body: they have one acronym, a name that is the same without
 * articles, legal forms and brackets in whatever order of its words, or a name of three such words
 * or more that begins or ends another. Pairs in `different` were looked at and are left out.
 * Entries are compared by keys, not each with each, so that it serves a register of 100,000; of
 * more than two with one key, each is told with the first.
 */
export function nearNames(
  organizations: readonly Organization[],
  different: readonly (readonly [string, string])[],
): NearNames[] {
  const settled = new Set(different.map(pairKey))
  const found = new Map<string, NearNames>()
  const note = (why: string, one: string, other: string) => {
    const ids: [string, string] = one < other ? [one, other] : [other, one]
    const key = pairKey(ids)
    if (one !== other && !settled.has(key) && !found.has(key)) found.set(key, { ids, why })
  }
  const owners = ownersOfKeys(organizations)
  for (const { why, ids } of owners.values()) {
    const [first = '', ...others] = ids
    for (const other of others) note(why, first, other)
  }
  for (const { id, names } of keyedNames(organizations)) {
    for (const words of names) {
      for (let count = MIN_WORDS; count < words.length; count += 1) {
        for (const part of [words.slice(0, count), words.slice(-count)]) {
          const inner = owners.get(`name ${sorted(part)}`)
          for (const other of inner?.ids ?? [])
            note(`have names of which one is part of the other: ${part.join(' ')}`, id, other)
        }
      }
    }
  }
  return [...found.values()]
}

/** Both ids as one text, whatever their order. */
function pairKey([one, other]: readonly [string, string]): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

interface Owners {
  why: string
  ids: Set<string>
}

/** Who has each acronym and each name. */
function ownersOfKeys(organizations: readonly Organization[]): Map<string, Owners> {
  const owners = new Map<string, Owners>()
  const add = (key: string, why: string, id: string) => {
    const entry = owners.get(key) ?? { why, ids: new Set() }
    owners.set(key, { ...entry, ids: entry.ids.add(id) })
  }
  for (const { id, acronym } of organizations) {
    if (acronym && acronym.length >= MIN_ACRONYM)
      add(`acronym ${nameKey(acronym)}`, `have one acronym: ${acronym}`, id)
  }
  for (const { id, names } of keyedNames(organizations)) {
    for (const words of names)
      add(`name ${sorted(words)}`, `have one name but for small words: ${words.join(' ')}`, id)
  }
  return owners
}

/** The telling words of each name of each entry. */
function keyedNames(organizations: readonly Organization[]): { id: string; names: string[][] }[] {
  return organizations.map(({ id, name, aliases }) => ({
    id,
    names: [name, ...aliases].map(tellingWords).filter((words) => words.length > 0),
  }))
}

function tellingWords(name: string): string[] {
  const words = nameKey(name.replace(BRACKETS, ' ')).split(' ')
  return words
    .filter((word) => word !== '' && !IDLE.has(word))
    .map((word) =>
      word.replace(/^(centre|center)$/, 'center').replace(/^organisation/, 'organization'),
    )
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(' ')
}
