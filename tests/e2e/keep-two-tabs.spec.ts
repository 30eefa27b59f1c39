import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Extension } from './behind.ts'
import { expect } from './extension.ts'
import {
  type GivenFile,
  give,
  LETTERS,
  lettersFile,
  openDraft,
  openKept,
  stored,
  test,
} from './keeping.ts'

test.describe.configure({ timeout: 90_000 })

test.afterEach(({ extension }) => {
  expect(extension.requests).toEqual([])
})

/** Opens the draft of a tab in a second one, in which there are no locks, as in an older browser. */
async function openWithoutLocks({ context }: Extension, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'locks')
  })
  await page.goto(address)
  await page.getByRole('button', { name: 'Save letter' }).waitFor()
  return page
}

async function writePublisher(page: Page, text: string): Promise<void> {
  await page.getByLabel('Published by').fill(text)
}

const isSaved = (page: Page) => expect(page.getByText('Draft saved on this device')).toBeVisible()

async function noAxeFaults(page: Page): Promise<void> {
  // Otherwise axe opens a tab for frames, which our pages have none of.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations).toEqual([])
}

test('a draft open in another tab says so, and can be taken over with what was written there', async ({
  extension,
}) => {
  const first = await openDraft(extension)
  await writePublisher(first, 'From the first tab')
  const second = await extension.context.newPage()
  await second.goto(first.url())
  await expect(second.getByRole('heading', { name: 'open in another tab' })).toBeVisible()
  await noAxeFaults(second)
  await isSaved(first)
  await second.getByRole('button', { name: 'Continue in this tab' }).click()
  await expect(second.getByLabel('Published by')).toHaveValue('From the first tab')
  await expect(first.getByText('You continued in that tab.')).toBeVisible()
  await writePublisher(second, 'From the second tab')
  await isSaved(second)
  await first.getByRole('button', { name: 'Continue in this tab' }).click()
  await expect(first.getByLabel('Published by')).toHaveValue('From the second tab')
  await first.close()
  await second.reload()
  await expect(second.getByLabel('Published by')).toHaveValue('From the second tab')
})

test('two tabs on one draft: the later one is refused and shows both, and either can be chosen', async ({
  extension,
}) => {
  const first = await openDraft(extension)
  const second = await openWithoutLocks(extension, first.url())
  await writePublisher(first, 'From the first tab')
  await isSaved(first)
  await writePublisher(second, 'From the second tab')
  await expect(second.getByRole('heading', { name: 'changed in another tab' })).toBeFocused()
  const row = second.getByRole('row', { name: /Published by/ })
  await expect(row.getByRole('cell')).toHaveText(['From the second tab', 'From the first tab'])
  await noAxeFaults(second)
  // By keyboard alone, from where the focus is.
  await second.keyboard.press('Tab')
  await expect(
    second.getByRole('button', { name: 'Continue with this tab’s version' }),
  ).toBeFocused()
  await second.keyboard.press('Enter')
  await expect(second.getByLabel('Published by')).toHaveValue('From the second tab')
  await isSaved(second)
  await writePublisher(first, 'Once more from the first')
  await first.getByRole('button', { name: 'Continue with the other version' }).click()
  await expect(first.getByLabel('Published by')).toHaveValue('From the second tab')
})

test('a draft kept in one tab does not come back from the other, which edits the letter instead', async ({
  extension,
}) => {
  const first = await openDraft(extension)
  const second = await openWithoutLocks(extension, first.url())
  await writePublisher(first, 'Kept from the first')
  await first.getByRole('button', { name: 'Save letter' }).click()
  await expect(first.getByText('Saved by you').first()).toBeVisible()
  await writePublisher(second, 'Written in the second')
  await expect(
    second.getByRole('heading', { name: 'was saved as a letter in another tab' }),
  ).toBeVisible()
  expect((await stored(second)).drafts).toBe(0)
  await second.getByRole('button', { name: 'Edit the letter with this tab’s version' }).click()
  await expect(second.getByRole('heading', { name: 'Edit a letter' })).toBeVisible()
  await expect(second.getByLabel('Published by')).toHaveValue('Written in the second')
  await second.getByRole('button', { name: 'Save letter' }).click()
  await expect(second.getByText('Saved by you').first()).toBeVisible()
  expect(await stored(second)).toEqual({ letters: ['letters-hrc52-prk'], drafts: 0 })
})

test('a draft discarded elsewhere can be saved as a new one', async ({ extension }) => {
  const first = await openDraft(extension)
  const second = await openWithoutLocks(extension, first.url())
  await first.getByRole('button', { name: 'Discard', exact: true }).click()
  await expect(first.getByText('Choose files …')).toBeVisible()
  await writePublisher(second, 'Not lost')
  await expect(second.getByRole('heading', { name: 'This draft no longer exists' })).toBeVisible()
  await second.getByRole('button', { name: 'Save it as a new draft' }).click()
  await expect(second.getByLabel('Published by')).toHaveValue('Not lost')
  expect((await stored(second)).drafts).toBe(1)
})

/** The letters of a file under other titles. */
function otherTitles(file: GivenFile, name: string): GivenFile {
  const text = file.buffer.toString().replaceAll('Open letter number', 'Another letter number')
  return { ...file, name, buffer: Buffer.from(text) }
}

test('two imports at once, of other words for the same letters: both are true, and both versions are shown', async ({
  extension,
}) => {
  const [one, other] = [await openKept(extension), await openKept(extension)]
  const file = lettersFile(700, 'one.jsonl')
  await Promise.all([give(one, file), give(other, otherTitles(file, 'other.jsonl'))])
  const reports = [
    one.getByRole('region', { name: 'Import of one.jsonl' }),
    other.getByRole('region', { name: 'Import of other.jsonl' }),
  ]
  const told: { taken: number; differ: number }[] = []
  for (const report of reports) {
    await report.getByRole('button', { name: 'Close the report' }).waitFor({ timeout: 40_000 })
    const text = await report.locator('.import-counts').innerText()
    const count = (name: string) =>
      Number(new RegExp(`([\\d,]+)\\s+${name}`).exec(text)?.[1]?.replace(',', '') ?? 0)
    told.push({ taken: count('imported'), differ: count('different') })
  }
  expect(told.reduce((sum, { taken }) => sum + taken, 0)).toBe(700)
  expect(told.reduce((sum, { differ }) => sum + differ, 0)).toBe(700)
  expect((await stored(one)).letters).toHaveLength(700)
})

test('a letter of a file that differs from the kept one is compared and taken, or left', async ({
  extension,
}) => {
  const page = await openKept(extension)
  const file = lettersFile(2)
  await give(page, file)
  await page.getByRole('button', { name: 'Close the report' }).click()
  await give(page, otherTitles(file, 'other.jsonl'))
  const differing = page.getByRole('region', { name: 'Letters that differ from yours' })
  await differing.getByRole('button', { name: 'Compare Another letter number 0' }).click()
  const row = differing.getByRole('row', { name: /Title/ })
  await expect(row.getByRole('cell')).toHaveText([
    'Open letter number 0 on Eritrea',
    'Another letter number 0 on Eritrea',
  ])
  await noAxeFaults(page)
  await differing.getByRole('button', { name: 'Use the version in the file' }).click()
  await expect(differing.getByRole('button', { name: /^Compare/ })).toHaveCount(1)
  await differing.getByRole('button', { name: 'Compare Another letter number 1' }).click()
  await differing.getByRole('button', { name: 'Leave it as it is' }).click()
  await expect(differing).toHaveCount(0)
  await expect(page.locator('.kept-page .result')).toContainText([
    'Another letter number 0',
    'Open letter number 1',
  ])
})

test('all that is kept is backed up, erased and brought back whole', async ({ extension }) => {
  const draft = await openDraft(extension)
  await writePublisher(draft, 'A draft of mine')
  await isSaved(draft)
  await draft.close()
  const page = await openKept(extension)
  await give(page, lettersFile(3))
  await page.getByRole('button', { name: 'Close the report' }).click()
  await page.getByRole('button', { name: 'Delete all my letters …' }).click()
  const asking = page.getByRole('group', { name: 'You will lose 3 letters, 1 draft' })
  const saving = page.waitForEvent('download')
  await asking.getByRole('button', { name: 'Back up letters and drafts' }).click()
  const backup = readFileSync(await (await saving).path())
  await noAxeFaults(page)
  await asking.getByRole('button', { name: 'Delete everything', exact: true }).click()
  await expect(page.getByText('You have no saved letters.')).toBeVisible()
  expect(await stored(page)).toEqual({ letters: [], drafts: 0 })
  await give(page, { name: 'backup.json', mimeType: 'application/json', buffer: backup })
  const report = page.getByRole('region', { name: 'Import of backup.json' })
  await report.getByRole('button', { name: 'Close the report' }).waitFor()
  await expect(report).toContainText('3\nimported', { useInnerText: true })
  expect(await stored(page)).toEqual({ letters: ['given-0', 'given-1', 'given-2'], drafts: 1 })
  await page.locator('.drafts a').click()
  await expect(page.getByLabel('Published by')).toHaveValue('A draft of mine')
})

test('what is damaged is saved as it is before it is deleted', async ({ extension }) => {
  const page = await openKept(extension)
  await give(page, lettersFile(1))
  await page.getByRole('button', { name: 'Close the report' }).click()
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('kept-letters')
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['letters', 'imports'], 'readwrite')
          transaction.objectStore('letters').put({ id: 'given-0', note: 'only here' })
          transaction.objectStore('imports').put({ id: 'i', done: -1000, skipped: [], broken: [] })
          transaction.oncomplete = () => resolve(opening.result.close())
        }
      }),
  )
  await page.reload()
  await expect(page.getByText('1 draft or import is damaged and was set aside.')).toBeVisible()
  await noAxeFaults(page)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the damaged data to a file' }).click()
  const saved = JSON.parse(readFileSync(await (await saving).path(), 'utf8'))
  expect(saved).toMatchObject([
    { store: 'letters', value: { id: 'given-0', note: 'only here' } },
    { store: 'imports', value: { id: 'i', done: -1000 } },
  ])
  await page.getByRole('button', { name: 'Delete the damaged data' }).click()
  await expect(page.getByText('damaged')).toHaveCount(0)
  expect((await stored(page)).letters).toEqual([])
})

test('a letter with the longest id is opened', async ({ extension }) => {
  const id = `given-${'0'.repeat(194)}`
  const record = { id, title: 'A letter with a long id', url: `${LETTERS}/long` }
  const page = await openKept(extension)
  const buffer = Buffer.from(JSON.stringify(record))
  await give(page, { name: 'long.json', mimeType: 'application/json', buffer })
  await page.getByRole('button', { name: 'Close the report' }).click()
  await page.locator('.kept-page .result-link').click()
  await expect(page.getByRole('heading', { name: 'A letter with a long id' })).toBeVisible()
  await expect(page.getByText('Saved by you').first()).toBeVisible()
})
