import * as v from 'valibot'
import { type Followed, readFollowed } from '../lib/following/followed.ts'
import { PAGE_KINDS } from '../lib/pages/page.ts'
import { SETTING_SHAPES } from './setting-shapes.ts'
import { DEFAULT_SETTINGS, readSettings, SETTING_VALUES, type Settings } from './settings.ts'

/** What the file says it is. */
const PRODUCT = 'HRC Letters settings'
/** No settings with what is followed are longer than this, in characters. */
const MAX_LENGTH = 80_000
/** The most that a character takes in UTF-8. */
const MAX_BYTES_PER_CHARACTER = 4
/** The most faults that are listed, and characters of a name or value that are quoted. */
const MAX_FAULTS = 20
const MAX_QUOTED_LENGTH = 60

/** What is wrong with a file of settings. */
export type SettingsFault =
  | { kind: 'not-json' | 'not-settings' | 'too-long' | 'not-readable' }
  /** `expected` are the words allowed, `found` what stands there instead. */
  | { kind: 'field'; field: string; expected: string; found: string }
  | { kind: 'unknown-field'; field: string }
  /** How many more there are than are listed. */
  | { kind: 'more'; count: number }

/** What a file says; of one with faults nothing is taken. */
type ReadSettings =
  | { settings: Settings; followed: Followed[]; faults: [] }
  | { settings: null; faults: SettingsFault[] }

/** Reads settings from a file; one that is too long is not even opened. */
export async function openSettingsFile(file: Pick<Blob, 'size' | 'text'>): Promise<ReadSettings> {
  if (file.size > MAX_LENGTH * MAX_BYTES_PER_CHARACTER)
    return { settings: null, faults: [{ kind: 'too-long' }] }
  try {
    return readSettingsFile(await file.text())
  } catch {
    // It may have been moved or locked since it was chosen.
    return { settings: null, faults: [{ kind: 'not-readable' }] }
  }
}

/** Settings, and what is followed, as a file to keep or to bring to another browser. */
export function writeSettingsFile(settings: Settings, followed: readonly Followed[] = []): string {
  const following = followed.length > 0 ? { following: followed } : {}
  return `${JSON.stringify({ product: PRODUCT, settings, ...following }, null, 2)}\n`
}

const EXPECTED: Record<keyof Settings, string> = {
  dock: SETTING_VALUES.dock.join(', '),
  theme: SETTING_VALUES.theme.join(', '),
  toolbarCount: SETTING_VALUES.toolbarCount.join(', '),
  language: SETTING_VALUES.language.join(', '),
  hostsOff: '[www.ohchr.org, docs.un.org, …]',
  kindsOff: `[${PAGE_KINDS.join(', ')}]`,
}

/**
 * Reads a file of settings; fields it leaves out are as at first. Gives every fault it has, or the
 * first of many and how many more there are. Never throws.
 */
export function readSettingsFile(text: string): ReadSettings {
  const fail = (...faults: SettingsFault[]) => ({ settings: null, faults })
  if (text.length > MAX_LENGTH) return fail({ kind: 'too-long' })
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return fail({ kind: 'not-json' })
  }
  if (!isObject(file) || file.product !== PRODUCT || !isObject(file.settings)) {
    return fail({ kind: 'not-settings' })
  }
  const faults = Object.entries(file.settings).flatMap(([field, value]) => faultsOf(field, value))
  const more = faults.length - MAX_FAULTS
  if (more > 0) return fail(...faults.slice(0, MAX_FAULTS), { kind: 'more', count: more })
  if (faults.length > 0) return fail(...faults)
  return {
    settings: readSettings({ ...DEFAULT_SETTINGS, ...file.settings }),
    followed: readFollowed(file.following),
    faults: [],
  }
}

function faultsOf(field: string, value: unknown): SettingsFault[] {
  if (!hasOwn(SETTING_SHAPES, field))
    return [{ kind: 'unknown-field', field: field.slice(0, MAX_QUOTED_LENGTH) }]
  const { issues = [] } = v.safeParse(SETTING_SHAPES[field], value)
  const expected = EXPECTED[field]
  return issues.map(({ input }) => ({ kind: 'field', field, expected, found: brief(input) }))
}

/** What stands in a file, in a few characters; a list or an object may be nested without end. */
function brief(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, MAX_QUOTED_LENGTH))
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]'
  return typeof value === 'object' && value !== null ? '{…}' : String(value)
}

function hasOwn<T extends object>(fields: T, field: string): field is string & keyof T {
  return Object.hasOwn(fields, field)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
