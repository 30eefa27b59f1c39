import { expect, PAGES, test } from './extension.ts'

const LETTER = /^Situation of human rights in the Democratic People.s Republic of Korea$/

test('a killed background answers the next question', async ({ extension }) => {
  const page = await extension.open(PAGES.text5228)
  await page.getByRole('button', { name: /NGO letters? on A\/HRC\/RES\/52\/28/ }).click()
  const panel = page.getByRole('dialog', { name: 'NGO letters' })
  await panel.getByRole('button', { name: LETTER }).first().waitFor()
  await extension.killBackground()
  await panel.getByRole('button', { name: LETTER }).first().click()
  await expect(panel.getByText('34 organizations signed; 32 are named here')).toBeVisible()
})
