import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { nameKey } from '../../lib/text/name-key.ts'
import type { Random } from '../../tools/random.ts'
import type { Language } from './language.ts'
import { parseData } from './parse-data.ts'

const REGISTER = join(import.meta.dirname, '../../data/organizations.json')
const REGIONS = join(import.meta.dirname, 'regions.json')
/** Bodies that are in no register, of all that sign. */
const INVENTED = 0.15
const KINDS = ['ngo', 'coalition', 'academic']

export interface Person {
  name: string
  role: string
}

export interface Organization {
  name: string
  /** Its country as the letter's language calls it, and the region. */
  country: string
  region: string
  representative: Person
}

interface Entry {
  name: string
  acronym: string | null
}

/** The names that letters are signed with. */
export interface Pool {
  register: Entry[]
  /** Countries by region, as codes. */
  regions: [region: string, countries: string[]][]
}

/** Reads the register's names, each in every spelling, and the countries that bodies are from. */
export function loadPool(): Pool {
  const registerSchema = v.array(
    v.object({
      name: v.string(),
      acronym: v.nullable(v.string()),
      aliases: v.array(v.string()),
      kind: v.string(),
    }),
  )
  const register = parseData(registerSchema, readFileSync(REGISTER, 'utf8'), REGISTER)
    .filter(({ kind }) => KINDS.includes(kind))
    .flatMap(({ name, acronym, aliases }) => [
      { name, acronym },
      ...aliases
        .filter((alias) => !/^\P{Script=Latin}*[\p{Script=Latin}\W]+$/u.test(alias))
        .map((alias) => ({ name: alias, acronym: null })),
    ])
    .filter(({ name }) => name.length > 3 && name.length < 90 && !/[./•|\n]\S|https?:/.test(name))
  const regions = parseData(
    v.record(v.string(), v.array(v.string())),
    readFileSync(REGIONS, 'utf8'),
    REGIONS,
  )
  return { register, regions: Object.entries(regions) }
}

/** How names are drawn: how often with an acronym, what none may have, which roles persons have. */
interface DrawOptions {
  acronyms: number
  scholars: boolean
  avoid: RegExp | null
  roles: readonly string[]
  chairs: readonly string[]
}

/** Gives names, no two alike, of whom a letter of this language has to name. */
export class Draw {
  readonly #used = new Set<string>()

  readonly pool: Pool
  readonly language: Language
  readonly random: Random
  readonly options: DrawOptions

  constructor(pool: Pool, language: Language, random: Random, options: DrawOptions) {
    this.pool = pool
    this.language = language
    this.random = random
    this.options = options
  }

  organization(): Organization {
    const { random } = this
    const [region = '001', countries = []] = random.pick(this.pool.regions)
    const display = new Intl.DisplayNames([this.language.language], { type: 'region' })
    return {
      name: this.#free(() => this.#body()),
      country: display.of(random.pick(countries)) ?? '',
      region: display.of(region) ?? region,
      representative: this.person(),
    }
  }

  person(): Person {
    const { random, language, options } = this
    const name = this.#free(() => {
      const title = options.scholars || random.chance(0.2) ? language.titlesOfPersons : []
      const made = language.name
        .replace('{given}', random.pick(language.given))
        .replace('{family}', random.pick(language.surnames))
      return title.length === 0 || random.chance(0.3) ? made : joinTitle(random.pick(title), made)
    })
    const role = options.scholars
      ? random.pick(options.chairs).replace('{university}', random.pick(language.universities))
      : random.pick(options.roles)
    return { name, role }
  }

  #body(): string {
    const { random, language, pool, options } = this
    const native =
      language.script === 'Latin'
        ? null
        : new RegExp(`\\p{Script=${scriptOf(language.script)}}`, 'u')
    const invented = () =>
      random.pick(language.invented).replace('{place}', random.pick(language.places))
    if (random.chance(native ? 0.4 : INVENTED)) return invented()
    const own = pool.register.filter(({ name }) =>
      native
        ? native.test(name)
        : name.split(/[\s’']/).some((word) => language.nameWords.includes(word)),
    )
    const latin = pool.register.filter(({ name }) => /^[\p{Script=Latin}\P{L}]+$/u.test(name))
    const entry = random.pick(own.length > 3 && random.chance(0.5) ? own : latin)
    const withAcronym =
      entry.acronym && !entry.name.includes(entry.acronym) && !entry.name.includes('(')
    return withAcronym && random.chance(options.acronyms)
      ? `${entry.name} (${entry.acronym})`
      : entry.name
  }

  /** Draws until there is a name that is not yet in the letter, nor inside of one or around one. */
  #free(draw: () => string): string {
    for (let tries = 0; tries < 500; tries += 1) {
      const name = draw()
      const key = nameKey(name)
      const known = [...this.#used].some((used) => used.includes(key) || key.includes(used))
      if (key === '' || known || this.options.avoid?.test(name)) continue
      this.#used.add(key)
      return name
    }
    throw new Error(`Too few names in ${this.language.language}.`)
  }
}

const joinTitle = (title: string, name: string): string =>
  title.startsWith('-') ? `${name}${title.slice(1)}` : `${title} ${name}`

const scriptOf = (script: string): string => (script === 'Kana' ? 'Han' : script)
