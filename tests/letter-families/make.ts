import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import isoCountries from 'i18n-iso-countries'
import type { Truth } from '../../tools/eval/letters-quality.ts'
import { createRandom } from '../../tools/random.ts'
import { compose, type Page } from './compose.ts'
import { chooseFacts, loadSessions } from './facts.ts'
import { type Family, parseFamily } from './family.ts'
import { type Language, loadLanguages, phrasesOf } from './language.ts'
import type { Signatories } from './lists.ts'
import { Draw, loadPool, type Person } from './pool.ts'
import { setDocx } from './set-docx.ts'
import { setHtml } from './set-html.ts'
import { setMail } from './set-mail.ts'
import { setPdf } from './set-pdf.ts'
import { setText } from './set-text.ts'

const FOLDER = join(import.meta.dirname, 'families')
const RUNS = /^(?:comma|semicolon|and|pipe|dots|slash)$/

/** What is known to be true of a made page. */
interface MadeTruth extends Truth {
  is_letter: boolean
  language: string
  date_precision: 'day' | 'month' | null
  /** Names on the page that signed nothing. */
  never: string[]
}

/** A made page: a file, and what is true of it. */
export interface Made {
  family: Family
  name: string
  bytes: Uint8Array
  truth: MadeTruth
}

/** What letters are made with. */
interface Stock {
  languages: Map<string, Language>
  pool: ReturnType<typeof loadPool>
  sessions: Map<string, string>
}

/** Reads words, names and sessions once for many letters. */
export function loadStock(): Stock {
  return { languages: loadLanguages(), pool: loadPool(), sessions: loadSessions() }
}

/** All families, by name of their files. Throws where one is not valid, or not named by its id. */
export function loadFamilies(): Family[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => {
      const family = parseFamily(readFileSync(join(FOLDER, file), 'utf8'), file)
      if (`${family.id}.json` !== file) throw new Error(`${file}: its id is ${family.id}`)
      return family
    })
}

/** A letter, or a page that is none, of a family; the same for the same seed. */
export async function makeLetter(family: Family, seed: number, stock: Stock): Promise<Made> {
  const random = createRandom(seedOf(family.id) + seed)
  const code = family.languages[seed % family.languages.length] ?? ''
  const language = stock.languages.get(code)
  if (!language) throw new Error(`${family.id}: there are no words in "${code}".`)
  const held = family.split === 'held'
  const facts = chooseFacts(family, language, stock.sessions, random)
  const parts = JSON.stringify(family.parts)
  const draw = new Draw(stock.pool, language, random, {
    acronyms: family.acronyms,
    scholars: family.scholars,
    avoid: family.parts.length > 0 && hasRun(parts) ? /[,;/•|،、]/ : null,
    roles: phrasesOf(language, 'roles', held),
    chairs: phrasesOf(language, 'chairs', held),
  })
  const signatories = sign(draw, facts.listed, family.late)
  const page = compose({ family, language, facts, signatories, draw, random })
  const truth: MadeTruth = {
    is_letter: family.is_letter,
    language: code,
    date: facts.date?.iso ?? null,
    date_precision: facts.date ? (facts.date.iso.length === 7 ? 'month' : 'day') : null,
    sessions: facts.session ? [facts.session.key] : [],
    countries: [isoCountries.alpha2ToAlpha3(facts.country.code) ?? facts.country.code],
    ...signed(parts, signatories),
    stated_organizations: facts.stated?.number ?? null,
    never: page.never,
  }
  const name = `${family.id}-${seed}-${code}.${family.format}`
  const bytes = await bytesOf(family, page, language, {
    sent: new Date(facts.date?.iso ?? '2024-01-15'),
    writer: draw.person(),
  })
  return { family, name, bytes, truth }
}

const hasRun = (parts: string): boolean =>
  [...parts.matchAll(/"as":"(\w+)"/g)].some(([, as = '']) => RUNS.test(as))

function sign(
  draw: Draw,
  listed: { organizations: number; individuals: number },
  late: number,
): Signatories {
  return {
    organizations: Array.from({ length: listed.organizations }, () => draw.organization()),
    late,
    individuals: Array.from({ length: listed.individuals }, () => ({
      ...draw.person(),
      body: draw.organization().name,
    })),
  }
}

/** Who signed as the family's parts show them: a person's role with the body it names. */
function signed(
  parts: string,
  { organizations, individuals }: Signatories,
): Pick<Truth, 'organizations' | 'individuals'> {
  const lists: { part: string; entry?: string; personEntry?: string; cells?: string[] }[] = []
  JSON.parse(parts, (_, value) => {
    if (/^(?:organizations|individuals|mixed)$/.test(value?.part ?? '')) lists.push(value)
    return value
  })
  const templateOf = (kinds: string[]) =>
    lists
      .filter(({ part }) => kinds.includes(part))
      .map(({ part, entry, personEntry, cells }) =>
        part === 'mixed' && kinds[0] === 'individuals'
          ? personEntry
          : [entry, ...(cells ?? [])].join(),
      )
      .join()
  const bodies = templateOf(['organizations', 'mixed'])
  const persons = templateOf(['individuals', 'mixed'])
  const roleOf = (template: string, role: string, body: string) =>
    [
      ...(template.includes('{role}') ? [role] : []),
      ...(/\{(?:body|name)\}/.test(template) ? [body] : []),
    ].join(', ') || null
  return {
    organizations: organizations.map(({ name }) => name),
    individuals: [
      ...(bodies.includes('{person}')
        ? organizations.map(({ name, representative }) => ({
            name: representative.name,
            role: roleOf(bodies, representative.role, name),
          }))
        : []),
      ...individuals.map(({ name, role, body }) => ({ name, role: roleOf(persons, role, body) })),
    ],
  }
}

function bytesOf(
  family: Family,
  { blocks, title }: Page,
  language: Language,
  { sent, writer }: { sent: Date; writer: Person },
): Promise<Uint8Array> | Uint8Array {
  const { rtl } = language
  const encode = (text: string) => new TextEncoder().encode(text)
  switch (family.format) {
    case 'html':
      return encode(
        setHtml(blocks, { language: family.lang ? language.language : null, rtl, title }),
      )
    case 'txt':
      return encode(setText(blocks, family.width))
    case 'docx':
      return setDocx(blocks)
    case 'pdf':
      return setPdf(blocks, family.sheet, title)
    case 'eml':
      return encode(
        setMail(blocks, family, {
          language: language.language,
          rtl,
          title,
          sent,
          from: writer.name,
          note: phrasesOf(language, 'thanks', false)[0] ?? '',
        }),
      )
  }
}

function seedOf(id: string): number {
  return [...id].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7)
}
