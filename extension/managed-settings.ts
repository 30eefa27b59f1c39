import browser from './browser.ts'
import { readSettings, type Settings } from './settings.ts'

/**
 * What the user's organization has set for all its machines, by a policy of the browser; what it
 * leaves out is the user's to choose.
 */
export interface Managed {
  language?: Settings['language']
  theme?: Settings['theme']
  /** Hosts on which letters are never shown, and hosts that cannot be switched off. */
  hostsOff: string[]
  hostsOn: string[]
  /** Kinds of page on which letters are never shown. */
  kindsOff: Settings['kindsOff']
  /** Whether letters may be kept in this browser. */
  keepLetters: boolean
}

/** Nothing is set. */
export const UNMANAGED: Managed = { hostsOff: [], hostsOn: [], kindsOff: [], keepLetters: true }

/** Reads what a policy holds: what is not understood is not set. */
export function readManaged(stored: unknown): Managed {
  const policy: Record<string, unknown> = Object(stored)
  const { language, theme, hostsOff, kindsOff } = readSettings(policy)
  return {
    ...(policy.language === language && { language }),
    ...(policy.theme === theme && { theme }),
    hostsOff,
    // A host named twice is off: less is shown, not more.
    hostsOn: readSettings({ hostsOff: policy.hostsOn }).hostsOff.filter(
      (host) => !hostsOff.includes(host),
    ),
    kindsOff,
    keepLetters: policy.keepLetters !== false,
  }
}

/** Loads what the organization has set; nothing where it sets nothing, or cannot. */
export async function loadManaged(): Promise<Managed> {
  try {
    return readManaged(await browser.storage.managed.get(null))
  } catch {
    // Firefox rejects where there is no policy.
    return UNMANAGED
  }
}

/** The settings that hold: the user's own, and over them what the organization has set. */
export function withManaged(settings: Settings, managed: Managed): Settings {
  const { language, theme, hostsOff, hostsOn, kindsOff } = managed
  const own = settings.hostsOff.filter((host) => !hostsOn.includes(host))
  return {
    ...settings,
    ...(language && { language }),
    ...(theme && { theme }),
    hostsOff: [...new Set([...own, ...hostsOff])],
    kindsOff: [...new Set([...settings.kindsOff, ...kindsOff])],
  }
}

/** Whether the organization has said if letters are shown on a host. */
export function isHostManaged({ hostsOff, hostsOn }: Managed, host: string): boolean {
  return hostsOff.includes(host) || hostsOn.includes(host)
}
