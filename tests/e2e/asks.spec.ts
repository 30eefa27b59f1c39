import { faultsOf } from './accessibility.ts'
import { expect, test } from './extension.ts'

test.describe.configure({ timeout: 90_000 })

const LETTER = 'icnk-hrc52-dprk-accountability'
const TEXT = `A/HRC/90/L.3

Situation of human rights on the coasts

The Human Rights Council,

Recalling its resolution 89/3,

1. Welcomes the report on lighthouses;

2. Decides to extend the mandate of the Special Rapporteur on the DPRK for one year;

3. Requests the harbour towns to repair their piers.`

test('asks of a letter stand beside a text that was pasted, and what the reader finds stays', async ({
  extension,
}) => {
  const page = await extension.context.newPage()
  await page.goto(`${extension.origin}/library.html#letter=${LETTER}`)
  const around = page.getByRole('complementary')
  await around.getByRole('link', { name: 'Compare with a text' }).click()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Nothing was pasted')
  const box = page.getByRole('textbox', { name: 'Or paste the text' })
  await box.fill('Dear Ambassadors, we write to you.')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('No numbered paragraphs')

  await box.fill(TEXT)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByText('3 operative paragraphs')).toBeVisible()
  const ask = page.locator('.asks-against > li', { hasText: 'Support the resolution renewing' })
  await expect(ask.locator('.near-text').first()).toContainText('Close wording')
  await expect(ask.locator('.near-text').first()).toContainText('2 Decides to extend the mandate')
  await expect(ask.locator('.near-text mark').first()).toBeVisible()
  const met = ask.getByRole('button', { name: 'Met', exact: true })
  await expect(met).toHaveAttribute('aria-pressed', 'false')
  await met.click()
  await expect(met).toHaveAttribute('aria-pressed', 'true')
  await ask.getByRole('textbox', { name: 'Note' }).fill('one year only')
  await ask.getByRole('textbox', { name: 'Note' }).blur()
  expect(await faultsOf(page)).toEqual([])

  await page.reload()
  await box.fill(TEXT)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(met).toHaveAttribute('aria-pressed', 'true')
  await expect(ask.getByRole('textbox', { name: 'Note' })).toHaveValue('one year only')
  await expect(page.getByRole('alert')).toHaveCount(0)
  if (process.env.PICTURE) await page.screenshot({ path: process.env.PICTURE, fullPage: true })
})

test('a text is read from a file', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.goto(`${extension.origin}/library.html#against=${LETTER}`)
  await page
    .locator('.text-giver input[type=file]')
    .setInputFiles('tests/eval/asks/lighthouses.docx')
  await expect(page.getByText('5 preambular paragraphs, 15 operative paragraphs')).toBeVisible()
})
