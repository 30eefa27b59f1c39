import type { Page } from '@playwright/test'
import type { Extension } from './behind.ts'
import { test as base, expect, withChangedBuild } from './extension.ts'

/** What collections ask one host of. */
const ANY_HOST = 'https://*/*'

/**
 * The extension with its optional sites allowed from the start: no test can press the button of the
 * browser's own question. The manifest names no script for them, so that what runs there was
 * registered by the background.
 */
export const test = base.extend({
  built: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter's pattern.
    async ({}, use) => {
      await withChangedBuild((manifest) => {
        const sites = (manifest.optional_host_permissions ?? []).filter((one) => one !== ANY_HOST)
        manifest.host_permissions.push(...sites)
        delete manifest.optional_host_permissions
      }, use)
    },
    { scope: 'worker' },
  ],
  // Otherwise the first test would seem to have registered them, and its browser be used no more.
  settle: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter's pattern.
    async ({}, use) => {
      await use((browser) =>
        expect.poll(async () => (await registeredSites(browser)).length).toBeGreaterThan(9),
      )
    },
    { scope: 'worker' },
  ],
})

/** Sites on which the browser starts a script that the background registered. */
export function registeredSites({ desk }: Pick<Extension, 'desk'>): Promise<string[]> {
  return desk.evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts()
    return scripts.flatMap(({ matches = [] }) => matches)
  })
}

/** What a user does on the browser's own page of extensions. */
export interface Access {
  /** Lets the extension read only the sites that are allowed one by one: at first none. */
  withholdAll(): Promise<void>
  allow(site: string): Promise<void>
  withdraw(site: string): Promise<void>
}

/** The part that is used of the API of the browser's own page. */
interface DeveloperPrivate {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>
  addHostPermission(id: string, site: string): Promise<void>
  removeHostPermission(id: string, site: string): Promise<void>
}

export async function openAccess({ context, origin }: Extension): Promise<Access> {
  const page: Page = await context.newPage()
  await page.goto('chrome://extensions')
  const id = new URL(origin).host
  const call = (name: keyof DeveloperPrivate, site: string) =>
    page.evaluate(
      ([extensionId, method, host]) => {
        const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate }
        return method === 'updateExtensionConfiguration'
          ? developerPrivate[method]({ extensionId, hostAccess: host })
          : developerPrivate[method](extensionId, host)
      },
      [id, name, site] as const,
    )
  return {
    withholdAll: () => call('updateExtensionConfiguration', 'ON_SPECIFIC_SITES'),
    allow: (site) => call('addHostPermission', site),
    withdraw: (site) => call('removeHostPermission', site),
  }
}
