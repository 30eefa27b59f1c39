import { isLanguage } from './council/language.ts'
import { siteOf } from './pages/hosts.ts'
import { PAGE_KINDS } from './pages/page-kinds.ts'
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings.ts'

/** What the file says it is. */
const PRODUCT = 'HRC Letters settings'
/** No settings are longer than this, in characters. */
const LONGEST = 20_000

/** What is wrong with a file of settings. */
export type SettingsFault =
  | { kind: 'not-json' | 'not-settings' | 'too-long' }
  /** `expected` are the words allowed, `found` what stands there instead. */
  | { kind: 'field'; field: string; expected: string; found: string }
  | { kind: 'unknown-field'; field: string }

/** Settings as a file to keep or to bring to another browser. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ product: PRODUCT, settings }, null, 2)}\n`
}

const WORDS: { [F in 'dock' | 'theme' | 'language']: (word: string) => boolean } = {
  dock: (word) => word === 'start' || word === 'end',
  theme: (word) => ['system', 'light', 'dark'].includes(word),
  language: (word) => word === 'page' || isLanguage(word),
}
const LISTS: { [F in 'hostsOff' | 'kindsOff']: (word: string) => boolean } = {
  hostsOff: (host) => siteOf(host) !== undefined,
  kindsOff: (kind) => PAGE_KINDS.some((known) => known === kind),
}
const EXPECTED: Record<keyof Settings, string> = {
  dock: 'start, end',
  theme: 'system, light, dark',
  language: 'page, ar, zh, en, fr, ru, es',
  hostsOff: '[www.ohchr.org, docs.un.org, …]',
  kindsOff: `[${PAGE_KINDS.join(', ')}]`,
}

/** Reads a file of settings; fields it leaves out are as at first. Gives every fault it has. */
export function readSettingsFile(
  text: string,
): { settings: Settings; faults: [] } | { settings: null; faults: SettingsFault[] } {
  const fail = (...faults: SettingsFault[]) => ({ settings: null, faults })
  if (text.length > LONGEST) return fail({ kind: 'too-long' })
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return fail({ kind: 'not-json' })
  }
  if (!isObject(file) || file.product !== PRODUCT || !isObject(file.settings)) {
    return fail({ kind: 'not-settings' })
  }
  const faults = Object.entries(file.settings).flatMap(([field, value]) => faultOf(field, value))
  if (faults.length > 0) return fail(...faults)
  return { settings: readSettings({ ...DEFAULT_SETTINGS, ...file.settings }), faults: [] }
}

function faultOf(field: string, value: unknown): SettingsFault[] {
  const wrong = (found: unknown): SettingsFault[] => {
    const expected = EXPECTED[field as keyof Settings]
    return [{ kind: 'field', field, expected, found: JSON.stringify(found).slice(0, 60) }]
  }
  if (hasOwn(WORDS, field)) {
    return typeof value === 'string' && WORDS[field](value) ? [] : wrong(value)
  }
  if (!hasOwn(LISTS, field)) return [{ kind: 'unknown-field', field }]
  if (!Array.isArray(value)) return wrong(value)
  const isKnown = LISTS[field]
  const foreign = value.find((entry) => typeof entry !== 'string' || !isKnown(entry))
  return foreign === undefined ? [] : wrong(foreign)
}

function hasOwn<T extends object>(fields: T, field: string): field is string & keyof T {
  return Object.hasOwn(fields, field)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
