import type { AllowedSite } from '../../components/options/sites.tsx'
import browser from '../../extension/browser.ts'
import type { SettingsChange } from '../../extension/settings.ts'
import { siteFamilies } from '../../lib/pages/site-families.ts'

/** The listed sites, and which of them the browser lets us read. */
export function findSites(): Promise<AllowedSite[]> {
  return Promise.all(
    siteFamilies().map(async (family) => ({
      ...family,
      allowed: await browser.permissions.contains({
        origins: family.hosts.map((host) => `https://${host}/*`),
      }),
    })),
  )
}

/**
 * Switches a site on or off. An optional one is asked for, and given back when it goes off. Gives
 * what is to change in the settings, or null when the user did not allow it. Must be called right
 * in the click.
 */
export async function switchSite(
  { hosts, patterns, optional, allowed }: AllowedSite,
  on: boolean,
): Promise<SettingsChange | null> {
  if (on && !allowed && !(await browser.permissions.request({ origins: patterns }))) return null
  if (!on && optional) await browser.permissions.remove({ origins: patterns })
  return { hosts: { names: hosts, on: on || optional } }
}
