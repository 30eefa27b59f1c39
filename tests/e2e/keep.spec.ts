import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { faultsOf } from './accessibility.ts'
import { countOf, openBehind, servePdf } from './behind.ts'
import { expect, PAGES } from './extension.ts'
import {
  give,
  INCOMPLETE,
  LETTERS,
  lettersFile,
  modelPage,
  openDraft,
  openKept,
  openPopupOn,
  stored,
  test,
} from './keeping.ts'
import { offeredIssue } from './offered-issue.ts'

const LETTER = /^Situation of human rights in the Democratic People.s Republic of Korea$/

test.describe.configure({ timeout: 60_000 })

test('a letter is read from its page, shown beside its text, corrected and kept', async ({
  extension,
}) => {
  const over = await openPopupOn(extension, `${LETTERS}/dprk`, modelPage())
  const opened = extension.context.waitForEvent('page')
  await over.getByRole('button', { name: 'Save this letter' }).click()
  const draft = await opened
  await expect(draft.getByLabel('Number of organizations, as stated')).toHaveValue('34')
  await expect(draft.getByRole('textbox', { name: 'Date' })).toHaveValue('2023-02-26')
  await expect(draft.getByLabel('Name of an organization')).toHaveCount(32)
  await expect(draft.getByLabel('Name of an individual')).toHaveCount(4)

  await draft.getByLabel('Number of organizations, as stated').focus()
  await expect(draft.locator('.source-text mark')).toHaveText(/^34 Organizations/)
  await draft.getByLabel('Name of an organization').nth(3).focus()
  await expect(draft.locator('.source-text mark')).toHaveText('Liberty in North Korea (LiNK)')

  const publisher = draft.locator('[data-field=publisher]')
  await expect(publisher).toContainText('please check')
  await draft.getByLabel('Published by').fill('ICNK')
  await expect(publisher).not.toContainText('please check')
  expect(await faultsOf(draft)).toEqual([])
  await test.step('the draft fits 320 px', () => fits320(draft))

  await draft.getByRole('button', { name: 'Save letter' }).click()
  await expect(draft.getByText('Saved by you').first()).toBeVisible()
  await expect(draft.getByText('34 organizations signed; 32 are named here')).toBeVisible()
  await expect(draft.getByRole('heading', { name: 'Summary', exact: true })).toBeVisible()
  expect(await stored(draft)).toEqual({ letters: ['letters-hrc52-prk'], drafts: 0 })

  const popup = await openBehind(extension, 'popup.html')
  await popup.getByRole('combobox').fill('icnk')
  await expect(popup.getByRole('option').filter({ hasText: 'Saved by you' })).toHaveCount(1)
})

test('a kept letter is shown beside its text, never in the page, after the background was killed too', async ({
  extension,
}) => {
  const page = await extension.open(PAGES.text5228)
  const side = await openBehind(extension, 'sidepanel.html')
  await side.getByRole('button', { name: LETTER }).first().waitFor()
  const draft = await openDraft(extension, modelPage())
  await page.bringToFront()
  await expect(side.getByRole('button', { name: LETTER }).first()).toBeVisible()
  await expect(side.getByRole('heading', { name: /Saved by you/ })).toHaveCount(0)
  await extension.killBackground()
  await draft.getByRole('button', { name: 'Save letter' }).click()
  await expect(draft.getByText('Saved by you').first()).toBeVisible()
  await expect(side.getByRole('heading', { name: 'Saved by you 1' })).toBeVisible()
  await extension.killBackground()
  await page.reload()
  const badge = page.getByRole('button', { name: /NGO letters? on/ })
  await badge.waitFor()
  await expect.poll(() => countOf(extension, PAGES.text5228.address)).toMatch(/^\+?\d+$/)
  const count = await countOf(extension, PAGES.text5228.address)

  const popup = await openBehind(extension, 'popup.html', { width: 400, height: 580 })
  const group = popup.getByRole('group', { name: '1 saved letter for this page' })
  await expect(group.getByRole('option')).toHaveCount(1)
  await expect(popup.getByRole('region', { name: 'On this page' })).toContainText(
    `${count} letter on this text`,
  )

  await expect(side.getByRole('heading', { name: 'Saved by you 1' })).toBeVisible()
  await side
    .getByRole('heading', { name: 'Saved by you 1' })
    .locator('..')
    .getByRole('button')
    .click()
  await expect(side.getByText('34 organizations signed; 32 are named here')).toBeVisible()
  await expect(side.getByText('Saved by you').first()).toBeVisible()

  await page.bringToFront()
  await badge.click()
  await expect(page.getByRole('heading', { name: /NGO|Situation/ }).first()).toBeVisible()
  await expect(page.getByText('Saved by you')).toHaveCount(0)
})

test('an incomplete letter of the package is completed from its page, and comes back when that is deleted', async ({
  extension,
}) => {
  const list = ['Human Rights Watch', 'Jubilee Campaign', 'A New Group for Korea']
  const html = modelPage().replace(
    /<p>34 Organizations[\s\S]*<\/article>/,
    `<p>Signed by:</p><ul>${list.map((name) => `<li>${name}</li>`).join('')}</ul></article>`,
  )
  const popup = await openPopupOn(extension, INCOMPLETE.address, html)
  const opened = extension.context.waitForEvent('page')
  await popup.getByRole('button', { name: 'Add missing details' }).click()
  const draft = await opened
  await expect(draft.getByRole('heading', { name: 'Add missing details' })).toBeVisible()
  await expect(draft.getByText(/^This page adds \d names? \(\d in all\)\.$/)).toBeVisible()
  await expect(draft.getByText('added from this page').first()).toBeVisible()
  await draft.getByRole('button', { name: 'Save letter' }).click()
  await expect(draft.getByText('A New Group for Korea')).toBeVisible()
  expect(await stored(draft)).toEqual({ letters: [INCOMPLETE.id], drafts: 0 })

  const kept = await openKept(extension)
  await kept.getByRole('button', { name: /^Delete (?!all)/ }).click()
  await expect(kept.getByText(/^Deleted: /)).toBeVisible()
  await kept.goto(`${extension.origin}/library.html#letter=${INCOMPLETE.id}`)
  await expect(kept.getByRole('heading', { name: 'Summary by HRC Letters' })).toBeVisible()
  await expect(kept.getByText('Saved by you')).toHaveCount(0)
})

test('a kept letter is proposed by a file and a form, edited, deleted and brought back', async ({
  extension,
}) => {
  const draft = await openDraft(extension)
  await draft.getByRole('button', { name: 'Save letter' }).click()
  await test.step('a file is saved, and a form is begun', async () => {
    await draft.getByRole('button', { name: 'Suggest this letter for everyone' }).click()
    const saved = draft.waitForEvent('download')
    await draft.getByRole('button', { name: /^Save .*\.json$/ }).click()
    expect((await saved).suggestedFilename()).toBe('letters-hrc52-prk.json')
    const offer = { link: 'Open the form', button: 'Copy the text to send with it' }
    const proposal = await offeredIssue(extension, draft, offer)
    expect(proposal).toMatch(/^New letter: .*Open letter/)
    expect(proposal).toContain(`${LETTERS}/dprk`)
  })
  await draft.getByRole('button', { name: 'Edit' }).click()
  await expect(draft.getByRole('heading', { name: 'Edit a letter' })).toBeVisible()
  await expect(draft.locator('.source-text')).toContainText('Dear Excellencies')
  await draft.getByLabel('Title').fill('A title of my own')
  await draft.getByRole('textbox', { name: 'Date' }).fill('26/02/2023')
  await draft.getByRole('button', { name: 'Save letter' }).click()
  await expect(draft.getByRole('alert')).toContainText('Write the date as 2023-02-26')
  await expect(draft.getByRole('textbox', { name: 'Date' })).toBeFocused()
  await draft.getByRole('textbox', { name: 'Date' }).fill('2023-02')
  await draft.getByRole('button', { name: 'Save letter' }).click()
  await expect(draft.getByRole('heading', { name: 'A title of my own' })).toBeVisible()

  const kept = await openKept(extension)
  await expect(kept.locator('.kept-page .result')).toHaveCount(1)
  await kept.getByRole('button', { name: 'Delete A title of my own' }).click()
  await expect(kept.locator('.kept-page .result')).toHaveCount(0)
  await kept.getByRole('button', { name: 'Undo' }).click()
  await expect(kept.locator('.kept-page .result')).toContainText('A title of my own')
})

test('what changes in one page is seen in the others', async ({ extension }) => {
  const other = await openKept(extension)
  const popup = await openBehind(extension, 'popup.html')
  await popup.getByRole('combobox').fill('letters.example dprk open letter')
  const draft = await openDraft(extension)
  await expect(other.getByRole('link', { name: 'Open letter' })).toHaveCount(0)
  await draft.getByRole('button', { name: 'Save letter' }).click()
  await expect(other.locator('.kept-page .result')).toHaveCount(1)
  await expect(popup.getByText('Saved by you').first()).toBeVisible()
  await draft.close()
  await other.getByRole('button', { name: /^Delete (?!all)/ }).click()
  await expect(popup.getByText('Saved by you')).toHaveCount(0)
})

test('a file that is no letter says why', async ({ extension }) => {
  const page = await openKept(extension)
  for (const [file, why] of [
    ['scanned.pdf', 'pictures of pages and no text'],
    ['encrypted.pdf', 'protected by a password'],
    ['broken.pdf', 'damaged'],
    ['broken.docx', /damaged|cannot read this type/],
  ] as const) {
    await give(page, `tests/letters/bad/${file}`)
    await expect(page.getByRole('alert')).toContainText(why)
    await expect(page.getByRole('alert')).toContainText(file)
  }
  const huge = test.info().outputPath('huge.txt')
  writeFileSync(huge, 'a')
  truncateSync(huge, 26_000_000)
  await give(page, huge)
  await expect(page.getByRole('alert')).toContainText('too large to be a letter')
  await give(page, 'tests/letters/bad/no-letter.html')
  await expect(page.locator('.draft-why')).toContainText(/no letter|not look like a letter/)
  expect((await stored(page)).letters).toEqual([])
})

test('what was left out of a file is told, and who stands in a footnote signs nothing', async ({
  extension,
}) => {
  const page = await openKept(extension)
  await give(page, 'tests/letters/cases/03-struck.docx')
  const told = /^Text that is struck through or hidden was left out: “Withdrawn Organisation”\.\s*$/
  await expect(page.locator('.draft-why')).toHaveText(told)
  await page.reload()
  await expect(page.locator('.draft-why')).toHaveText(told)
  await page.getByRole('button', { name: 'Discard', exact: true }).click()
  await give(page, 'tests/letters/cases/03-footnotes-short.docx')
  await expect(page.locator('.source-text')).toContainText('[1]')
  await expect(page.getByText('Committee for Aid to Detainees')).toHaveCount(1)
  const names = page.getByRole('textbox', { name: 'Name of an organization' })
  await expect(names).toHaveCount(5)
})

test('a file is dropped anywhere on the library', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.goto(`${extension.origin}/library.html`)
  await page.getByRole('link', { name: 'My letters' }).waitFor()
  const data = await page.evaluateHandle((html) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([html], 'letter.html', { type: 'text/html' }))
    return transfer
  }, modelPage())
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data })
  await expect(page.getByText('Drop the letter here')).toBeVisible()
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
  await expect(page.getByLabel('Name of an organization')).toHaveCount(32)
})

test('the popup says of a page it cannot read what to do instead', async ({ extension }) => {
  const address = `${LETTERS}/letter.pdf`
  await servePdf(extension, address)
  const paper = await extension.context.newPage()
  await paper.goto(address)
  const popup = await openBehind(extension, 'popup.html')
  await popup.getByRole('button', { name: 'Save this letter' }).click()
  await expect(popup.getByText(/^Extensions cannot read PDFs in the browser/)).toBeVisible()
  await expect(popup.getByRole('link', { name: 'Add a file' })).toHaveAttribute(
    'href',
    /library\.html#kept=/,
  )
})

test('what is exported can be imported again', async ({ extension }) => {
  const page = await openKept(extension)
  await give(page, lettersFile(3))
  await page.getByRole('button', { name: 'Close the report' }).click()
  for (const [name, ending] of [
    ['Export as JSON', 'json'],
    ['Export as JSONL', 'jsonl'],
  ] as const) {
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name, exact: true }).click()
    const file = await saving
    expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`))
    const buffer = readFileSync(await file.path())
    for (const left of [2, 1, 0]) {
      await page
        .getByRole('button', { name: /^Delete (?!all)/ })
        .first()
        .click()
      // The next one is the first only when this one is gone.
      await expect(page.locator('.kept-page .result')).toHaveCount(left)
    }
    await give(page, { name: `back.${ending}`, mimeType: 'application/json', buffer })
    const report = page.getByRole('region', { name: `Import of back.${ending}` })
    await expect(report).toContainText('3\nimported', { useInnerText: true })
    await expect(page.locator('.kept-page .result')).toHaveCount(3)
    await page.getByRole('button', { name: 'Close the report' }).click()
  }
})

test('an import tells of each record that it did not take', async ({ extension }) => {
  const page = await openKept(extension)
  const { buffer } = lettersFile(2)
  const broken =
    '{"id":"x","title":"X","url":"javascript:alert(1)"}\n{"__proto__":{"id":"y"}}\nnot json\n'
  const text = buffer.toString() + broken + buffer.toString()
  await give(page, { name: 'mixed.jsonl', mimeType: 'text/plain', buffer: Buffer.from(text) })
  const report = page.getByRole('region', { name: 'Import of mixed.jsonl' })
  await expect(report).toContainText('2\nimported\n2\nskipped\n3\ncould not be read', {
    useInnerText: true,
  })
  await expect(report.getByRole('listitem').filter({ hasText: 'Record 3' })).toContainText('url')
  await expect(report.getByRole('listitem').filter({ hasText: 'Record 5' })).toContainText('JSON')
  await expect(page.locator('.kept-page .result')).toHaveCount(2)
  expect(await faultsOf(page)).toEqual([])
  await test.step('kept letters and a report fit 320 px', () => fits320(page))
})

/** Nothing is wider than 320 px, and no target smaller than 24 px. Leaves the page as it was. */
async function fits320(page: Page): Promise<void> {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 700 })
  const found = await page.evaluate(() => {
    const targets = [...document.querySelectorAll('main :is(a, button, input, select, textarea)')]
    const small = targets.filter((target) => {
      const { width, height } = target.getBoundingClientRect()
      return width > 0 && (height < 24 || width < 24) && !target.matches('[type=checkbox]')
    })
    return {
      overflows: document.documentElement.scrollWidth > window.innerWidth,
      small: small.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    }
  })
  expect(found).toEqual({ overflows: false, small: [] })
  if (size) await page.setViewportSize(size)
}
