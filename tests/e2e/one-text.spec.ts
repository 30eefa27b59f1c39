import { expect, PAGES, test } from './extension.ts'

const LETTER = /^Open letter to Permanent Representatives of member and observer states/

test('the toolbar counts the letters of the tab', async ({ extension }) => {
  await extension.open(PAGES.session52)
  await expect.poll(() => extension.toolbarCount()).toMatch(/^\d+$/)
})

test('a UN page that is not the Council’s is left alone', async ({ extension }) => {
  const page = await extension.open(PAGES.treatyBody)
  await page.getByRole('heading', { name: 'Human Rights Committee' }).waitFor()
  await extension.open(PAGES.text5228)
  await expect.poll(() => extension.toolbarCount()).toMatch(/^\d+$/)
  await expect(page.locator('[data-hrc-letters]')).toHaveCount(0)
})

test('a killed background answers the next question', async ({ extension }) => {
  const page = await extension.open(PAGES.text5228)
  await page.getByRole('button', { name: /NGO letters? on A\/HRC\/RES\/52\/28/ }).click()
  const panel = page.getByRole('dialog', { name: 'NGO letters' })
  await panel.getByRole('button', { name: LETTER }).waitFor()
  await extension.killBackground()
  await panel.getByRole('button', { name: LETTER }).click()
  await expect(panel.getByText('34 organisations stated, 32 listed')).toBeVisible()
})
