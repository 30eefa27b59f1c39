import { nameKey } from '../text/name-key.ts'
import type { Organization } from './organization.ts'

/** The organisations the project knows, found by any spelling met. */
export interface Register {
  /** The organisation of this name, acronym or alias, or null. */
  find(name: string): Organization | null
  /** The organisation that has exactly this among its name and aliases, or null. */
  ofSpelling(name: string): Organization | null
}

const BRACKETS = /[（(](?<inner>[^()（）]+)[)）]/u
const DASH = /\s[–—-]\s/u

interface Parts {
  outer: string
  inner: string
  /** What follows the brackets. */
  after: string
}

/** "Human Rights Concern (Eritrea)": a name and what stands in its first brackets; or null. */
function bracketed(name: string): Parts | null {
  const match = BRACKETS.exec(name)
  const inner = match?.groups?.inner
  if (!match || !inner) return null
  const after = name.slice(match.index + match[0].length).trim()
  return { outer: name.slice(0, match.index).trim(), inner, after }
}

/** "FIDH – International Federation": a name and what stands after its first dash; or null. */
function dashed(name: string): Parts | null {
  const match = DASH.exec(name)
  if (!match) return null
  const inner = name.slice(match.index + match[0].length).trim()
  return { outer: name.slice(0, match.index).trim(), inner, after: '' }
}

/** After a whole name, brackets mostly hold a country: "The Carter Center (United States)". */
function spellsOut(inner: string, outer = ''): boolean {
  return !outer.includes(' ') && inner.split(' ').length > 2
}

/** Builds the register's look-up. A spelling shared by two organisations finds neither. */
export function createRegister(organizations: readonly Organization[]): Register {
  const written = new Map<string, Organization | null>()
  const derived = new Map<string, Organization | null>()
  for (const organization of organizations) {
    for (const name of [organization.name, ...organization.aliases]) {
      add(written, name, organization)
      const { outer, inner } = bracketed(name) ?? {}
      if (outer && (outer.includes(' ') || outer.length > 5)) add(derived, outer, organization)
      if (inner && spellsOut(inner, outer)) add(derived, inner, organization)
    }
    if (organization.acronym && organization.acronym.length > 2)
      add(derived, organization.acronym, organization)
  }
  const findSpelling = (name: string) => {
    const key = nameKey(name)
    return written.get(key) ?? derived.get(key) ?? null
  }
  return {
    ofSpelling: (name) => written.get(nameKey(name)) ?? null,
    find(name) {
      const whole = findSpelling(name)
      if (whole) return whole
      const { outer, inner, after } = bracketed(name) ?? dashed(name) ?? {}
      if (!outer || after) return null
      const found = findSpelling(outer)
      if (found) return found
      return inner?.includes(' ') ? findSpelling(inner) : null
    },
  }
}

function add(
  index: Map<string, Organization | null>,
  name: string,
  organization: Organization,
): void {
  const key = nameKey(name)
  if (key === '') return
  const other = index.get(key)
  index.set(key, other === undefined || other === organization ? organization : null)
}
