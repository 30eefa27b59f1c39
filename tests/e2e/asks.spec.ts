import { faultsOf } from './accessibility.ts'
import { openBehind, openDocument } from './behind.ts'
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
  await expect(page.getByRole('alert')).toContainText('You pasted nothing')
  const box = page.getByRole('textbox', { name: 'Or paste the text' })
  await box.fill('Dear Ambassadors, we write to you.')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('We found no numbered paragraphs')

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
})

test('a text is read from a file', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.goto(`${extension.origin}/library.html#against=${LETTER}`)
  await page
    .locator('.text-giver input[type=file]')
    .setInputFiles('tests/eval/asks/lighthouses.docx')
  await expect(page.getByText('5 preambular paragraphs, 15 operative paragraphs')).toBeVisible()
})

test('without a letter it finds those on the text that is given, or those on its subject', async ({
  extension,
}) => {
  const page = await extension.context.newPage()
  const paste = async (text: string) => {
    await page.getByRole('textbox', { name: 'Or paste the text' }).fill(text)
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
  }
  const title = 'Situation of human rights in the Democratic People’s Republic of Korea'
  const body = TEXT.slice(TEXT.indexOf('The Human Rights Council,'))
  await page.goto(`${extension.origin}/library.html#against=`)
  await paste(`A/HRC/52/L.11\n\n${title}\n\n${body}`)
  await expect(page.getByText('You have judged 0 of 5 requests')).toBeVisible()
  await expect(page.locator('.asked-against')).toContainText('Korea')
  await page.setViewportSize({ width: 320, height: 700 })
  const hidden = () =>
    page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(await hidden()).toBeLessThanOrEqual(0)

  await page.getByText('Add another text').click()
  await paste(`A/HRC/99/L.11\n\n${title}\n\n${body}`)
  await expect(page.getByText('These letters are on the same subject')).toBeVisible()
  await page.locator('.letters-elsewhere a').first().click()
  await expect(page.getByText(/^You have judged 0 of \d+ requests$/)).toBeVisible()
  await expect(page.getByText('3 operative paragraphs')).toBeVisible()
})

test('a file that is dropped is read as a text, and as no letter', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.goto(`${extension.origin}/library.html#against=${LETTER}`)
  await page.getByRole('textbox', { name: 'Or paste the text' }).waitFor()
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'draft.txt', { type: 'text/plain' }))
    return data
  }, TEXT)
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped })
  await expect(page.getByText('3 operative paragraphs')).toBeVisible()
  await page.getByRole('link', { name: 'My letters' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'My letters' })).toBeVisible()
  await expect(page.locator('.drafts')).toHaveCount(0)
})

test('the text on the page in front is compared at one press in the popup or the side panel', async ({
  extension,
}) => {
  const address = 'https://docs.un.org/en/A/HRC/52/L.11'
  const paragraphs = TEXT.split('\n\n').map((line) => `<p>${line}</p>`)
  await extension.serve(address, `<title>A/HRC/52/L.11</title>${paragraphs.join('')}`)
  for (const surface of ['popup.html', 'sidepanel.html']) {
    const page = await extension.context.newPage()
    await page.goto(address)
    const beside = await openBehind(extension, surface)
    const opened = extension.context.waitForEvent('page')
    await beside.getByRole('button', { name: 'Compare this text with what letters ask' }).click()
    const library = await opened
    await expect(library.getByText('What letters ask of A/HRC/52/L.11')).toBeVisible()
    await expect(library.getByText('3 operative paragraphs')).toBeVisible()
    await library.close()
    await page.close()
  }
})

test('of a page that shows a text as a PDF it says what to do, and takes the file there', async ({
  extension,
}) => {
  await openDocument(extension)
  const popup = await openBehind(extension, 'popup.html')
  const opened = extension.context.waitForEvent('page')
  await popup.getByRole('button', { name: 'Compare this text with what letters ask' }).click()
  const library = await opened
  await expect(library.getByRole('alert')).toContainText('Download the text as Word or PDF')
  await expect(library.getByText('What letters ask of A/HRC/RES/52/28')).toBeVisible()
  await library
    .locator('.text-giver input[type=file]')
    .setInputFiles('tests/eval/asks/lighthouses.docx')
  await expect(library.getByText('15 operative paragraphs')).toBeVisible()
  await expect(library.getByRole('alert')).toHaveCount(0)
})

test('an earlier version is compared paragraph by paragraph, with the asks beside', async ({
  extension,
}) => {
  const page = await extension.context.newPage()
  await page.goto(`${extension.origin}/library.html#against=${LETTER}`)
  await page.getByRole('textbox', { name: 'Or paste the text' }).fill(TEXT)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await page.getByText('See what changed since an earlier version').click()
  const earlier = page.locator('.versions')
  const older = TEXT.replace('L.3', 'L.2')
    .replace('one year', 'two years')
    .replace('3. Requests the harbour towns to repair their piers.', '')
  await earlier.getByRole('textbox').fill(older)
  await earlier.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(earlier.getByRole('heading')).toHaveText(
    'What changed from A/HRC/90/L.2 to A/HRC/90/L.3',
  )
  await expect(earlier.getByText('1 paragraph added, 0 dropped, 1 changed, 0 moved.')).toBeVisible()
  const changed = earlier.locator('.changes > li').first()
  await expect(changed.locator('del')).toHaveText('two years')
  await expect(changed.locator('ins')).toHaveText('one year')
  await expect(changed.getByRole('link', { name: /^Support the resolution/ })).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  const hidden = () =>
    page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(await hidden()).toBeLessThanOrEqual(0)
})
