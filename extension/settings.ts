import { type CouncilPage, PAGE_KINDS, type PageKind } from '../lib/pages/page.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './interface-languages.ts'

/** What the user chose; kept in the browser's local storage, never sent anywhere. */
export interface Settings {
  /** Side of the page the panel docks to, in reading direction. */
  dock: 'start' | 'end'
  /** Interface language; `page` follows the page being read, else, like `browser`, the browser. */
  language: InterfaceLanguage | 'page' | 'browser'
  theme: 'system' | 'light' | 'dark'
  /** Which letters the toolbar counts. */
  toolbarCount: 'all' | 'new'
  /** Host names on which nothing is shown, such as `www.ohchr.org`. */
  hostsOff: string[]
  /** Kinds of page on which nothing is shown. */
  kindsOff: PageKind[]
}

/** The values of each setting that has one of a few. */
export const SETTING_VALUES = {
  dock: ['start', 'end'],
  theme: ['system', 'light', 'dark'],
  toolbarCount: ['all', 'new'],
  language: ['page', 'browser', ...INTERFACE_LANGUAGES],
} as const

export const DEFAULT_SETTINGS: Settings = {
  dock: 'end',
  language: 'page',
  theme: 'system',
  toolbarCount: 'all',
  hostsOff: [],
  kindsOff: [],
}

/**
 * What is to become different; what is left out stays. Lists given whole take the place of what
 * was chosen, as when a file of settings is brought in; single hosts and kinds are switched
 * whatever became of the others meanwhile.
 */
export interface SettingsChange extends Partial<Settings> {
  hosts?: { names: string[]; on: boolean }
  kind?: { name: PageKind; on: boolean }
}

/** The settings after a change. */
export function withChange(
  settings: Settings,
  { hosts, kind, ...fields }: SettingsChange,
): Settings {
  const { hostsOff, kindsOff, ...others } = { ...settings, ...fields }
  return {
    ...others,
    hostsOff: hosts ? switched(hostsOff, hosts.names, hosts.on) : hostsOff,
    kindsOff: kind ? switched(kindsOff, [kind.name], kind.on) : kindsOff,
  }
}

function switched<T>(off: readonly T[], names: readonly T[], on: boolean): T[] {
  const others = off.filter((name) => !names.includes(name))
  return on ? others : [...others, ...names]
}

/** The settings that a page gets: how to show letters there, and whether its own site is off. */
export function settingsForPage(settings: Settings, host: string): Settings {
  const hostsOff = settings.hostsOff.filter((off) => off === host)
  return { ...settings, hostsOff, kindsOff: [], toolbarCount: 'all' }
}

/** Reads settings from storage: what is not understood falls back to its default. */
export function readSettings(stored: unknown): Settings {
  const fields: { [F in keyof Settings]?: unknown } = Object(stored)
  const { dock, language, theme, toolbarCount, hostsOff, kindsOff } = fields
  return {
    dock: SETTING_VALUES.dock.find((known) => known === dock) ?? 'end',
    language: SETTING_VALUES.language.find((known) => known === language) ?? 'page',
    theme: SETTING_VALUES.theme.find((known) => known === theme) ?? 'system',
    toolbarCount: SETTING_VALUES.toolbarCount.find((known) => known === toolbarCount) ?? 'all',
    hostsOff: entriesOf(hostsOff).filter((entry) => typeof entry === 'string'),
    kindsOff: entriesOf(kindsOff).filter(isPageKind),
  }
}

function entriesOf(stored: unknown): unknown[] {
  return Array.isArray(stored) ? stored : []
}

function isPageKind(entry: unknown): entry is PageKind {
  return PAGE_KINDS.some((known) => known === entry)
}

/** Says whether the user switched off the site or the kind of a page; null if neither. */
export function switchedOff(
  { address, kind }: Pick<CouncilPage, 'address' | 'kind'>,
  { hostsOff, kindsOff }: Pick<Settings, 'hostsOff' | 'kindsOff'>,
): 'site' | 'kind' | null {
  if (hostsOff.includes(new URL(address).hostname)) return 'site'
  return kindsOff.includes(kind) ? 'kind' : null
}
