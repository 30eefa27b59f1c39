import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { launch } from './browser.ts'
import { expect, PAGES, test, withChangedBuild } from './extension.ts'

/** Where Chromium looks for an organization's policies on Linux. */
const POLICIES = '/etc/chromium/policies/managed'

const SET = {
  theme: 'dark',
  hostsOff: ['docs.un.org'],
  hostsOn: ['www.ohchr.org', 'ohchr.org'],
  kindsOff: ['texts'],
  keepLetters: false,
}

/** The id that Chromium gives an extension of a folder: of the hash of its path, in a to p. */
function idOf(folder: string): string {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex')
  return hash
    .slice(0, 32)
    .replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '')
}

/** Lends a browser in which an organization has set something for the extension. */
async function inManagedBrowser(
  use: (browser: { context: BrowserContext; origin: string }) => Promise<void>,
): Promise<void> {
  await withChangedBuild(
    () => {},
    async (folder) => {
      const id = idOf(folder)
      const policy = join(POLICIES, `${id}.json`)
      writeFileSync(policy, JSON.stringify({ '3rdparty': { extensions: { [id]: SET } } }))
      const profile = mkdtempSync(join(tmpdir(), 'hrc-letters-managed-'))
      try {
        const browser = await launch(folder, profile)
        browser.network.served.set(PAGES.texts52.address, '<h1>Resolutions</h1>')
        await use(browser)
        await browser.context.close()
      } finally {
        rmSync(policy)
        rmSync(profile, { recursive: true, force: true })
      }
    },
  )
}

function mayWritePolicies(): boolean {
  try {
    mkdirSync(POLICIES, { recursive: true })
    writeFileSync(join(POLICIES, 'hrc-letters-try.json'), '{}')
    rmSync(join(POLICIES, 'hrc-letters-try.json'))
    return true
  } catch {
    return false
  }
}

test('what an organization sets by Chromium’s policies holds, and the settings say who set it', async () => {
  test.skip(!mayWritePolicies(), `Policies stand in ${POLICIES}, which only root may write.`)
  await inManagedBrowser(async ({ context, origin }) => {
    const options = await context.newPage()
    await options.goto(`${origin}/options.html`)
    const theme = options.getByRole('group', { name: 'Theme' })
    await expect(theme.getByRole('radio', { name: 'Dark' })).toBeChecked()
    await expect(theme.getByRole('radio', { name: 'Dark' })).toBeDisabled()
    await expect(theme).toContainText('Set by your organization')
    const documents = options.getByRole('checkbox', { name: /^UN documents by symbol/ })
    await expect(documents).not.toBeChecked()
    await expect(documents).toBeDisabled()
    await expect(
      options.getByRole('checkbox', { name: /^Office of the High Commissioner/ }),
    ).toBeChecked()
    await expect(
      options.getByRole('checkbox', { name: /^Office of the High Commissioner/ }),
    ).toBeDisabled()
    const lists = options.getByRole('checkbox', { name: 'Lists of adopted texts' })
    await expect(lists).toBeDisabled()
    await expect(lists).not.toBeChecked()
    await expect(options.getByRole('combobox')).toBeEnabled()
    await expect(options.getByText('does not allow saving letters')).toBeVisible()
    await options.goto(`${origin}/library.html#kept=`)
    await expect(options.getByText('does not allow saving letters')).toBeVisible()
  })
})
