import { expect, PAGES, test } from './extension.ts'

const LETTER = /^Open letter to Permanent Representatives of member and observer states/

test('a killed background answers the next question', async ({ extension }) => {
  const page = await extension.open(PAGES.text5228)
  await page.getByRole('button', { name: /NGO letters? on A\/HRC\/RES\/52\/28/ }).click()
  const panel = page.getByRole('dialog', { name: 'NGO letters' })
  await panel.getByRole('button', { name: LETTER }).waitFor()
  await extension.killBackground()
  await panel.getByRole('button', { name: LETTER }).click()
  await expect(panel.getByText('34 organisations stated, 32 listed')).toBeVisible()
})
