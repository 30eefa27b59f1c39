import type { Page } from '@playwright/test'
import { faultsOf } from './accessibility.ts'
import { expect, PAGES, test } from './extension.ts'

const BADGE = /^1 NGO letter on A\/HRC\/RES\/52\/28,/

/** The tab that a press opens. */
async function opened(page: Page, press: () => Promise<void>): Promise<Page> {
  const [tab] = await Promise.all([page.context().waitForEvent('page'), press()])
  return tab
}

test('from the panel to the situation, the text, a signatory, the library and the settings', async ({
  extension,
}) => {
  test.slow()
  const page = await extension.open(PAGES.texts52)
  await page.getByRole('button', { name: BADGE }).click()
  const doors = page.getByRole('navigation', { name: 'In HRC Letters' })
  const open = (name: string | RegExp) =>
    opened(page, () => doors.getByRole('button', { name }).click())

  const situation = await open(/: timeline, requests and signatories$/)
  await expect(situation).toHaveURL(`${extension.origin}/library.html#situation=PRK`)
  await expect(situation.getByRole('heading', { level: 2 })).toContainText('Korea')
  const text = await open('This text')
  await expect(text).toHaveURL(`${extension.origin}/library.html#text=A/HRC/RES/52/28`)
  const compared = await opened(page, () =>
    page.getByRole('button', { name: 'Compare with a text' }).click(),
  )
  await expect(compared.getByText('What letters ask of A/HRC/RES/52/28')).toBeVisible()
  await expect(await open('Library')).toHaveURL(`${extension.origin}/library.html`)
  await expect(await open('Settings')).toHaveURL(`${extension.origin}/options.html`)
  expect(await faultsOf(page, ['[data-hrc-letters=panel]', '.frame'])).toEqual([])

  await page.bringToFront()
  await page.locator('[data-letter=icnk-hrc52-dprk-accountability]').first().click()
  const names = page.locator('[data-hrc-letters=panel] .names button')
  const name = (await names.first().textContent()) ?? ''
  const signatory = await opened(page, () => names.first().click())
  await expect(signatory.getByRole('heading', { level: 2, name })).toBeVisible()
  const letter = await opened(page, () =>
    page.getByRole('button', { name: /^Library: this letter/ }).click(),
  )
  await expect(letter).toHaveURL(
    `${extension.origin}/library.html#letter=icnk-hrc52-dprk-accountability`,
  )
})

test('a script of the page opens none, as it cannot press what it did not make', async ({
  extension,
}) => {
  const page = await extension.open(PAGES.texts52)
  await page.getByRole('button', { name: BADGE }).click()
  const doors = page.getByRole('navigation', { name: 'In HRC Letters' })
  await doors.getByRole('button', { name: 'Settings' }).dispatchEvent('click')
  const tab = await opened(page, () => doors.getByRole('button', { name: 'Library' }).click())
  await tab.waitForLoadState()
  // Asked for before, it would have come before.
  const ours = page
    .context()
    .pages()
    .map((one) => one.url())
  expect(ours).not.toContain(`${extension.origin}/options.html`)
  expect(ours).toContain(`${extension.origin}/library.html`)
})
