import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { faultsOf } from './accessibility.ts'
import { test as base, expect, PAGES, withChangedBuild } from './extension.ts'

/** A build in which the script of the panel is not there. */
const test = base.extend({
  built: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter's pattern.
    async ({}, use) => {
      await withChangedBuild(
        () => {},
        async (folder) => {
          rmSync(join(folder, 'panel.js'))
          await use(folder)
        },
      )
    },
    { scope: 'worker' },
  ],
})

test('a panel that cannot come is said in one sentence, with a way on, and the page stays', async ({
  extension,
}) => {
  const page = await extension.open(PAGES.texts52)
  const badge = page.getByRole('button', { name: /^1 NGO letter on A\/HRC\/RES\/52\/28,/ })
  await badge.waitFor()
  const body = () => page.evaluate(() => [document.body.style.cssText, document.body.scrollHeight])
  const before = await body()
  await badge.click()
  const note = page.getByRole('alert')
  await expect(note).toContainText('The letters could not be shown on this page.')
  await expect(note).toBeInViewport({ ratio: 1 })
  await expect(badge).toHaveAttribute('aria-expanded', 'false')
  expect(await body()).toEqual(before)
  expect(await faultsOf(page, ['[data-hrc-letters=panel]', '.note'])).toEqual([])

  await note.getByRole('button', { name: 'Close' }).click()
  await expect(note).toHaveCount(0)
  await badge.click()
  const loaded = page.waitForEvent('load')
  await note.getByRole('button', { name: 'Reload the page' }).click()
  await loaded
  await expect(badge).toBeVisible()
  await expect(note).toHaveCount(0)
})
