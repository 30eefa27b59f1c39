import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { longDocx } from '../unit/letters/parse/large.ts'
import { expect } from './extension.ts'
import { test as base, give, openDraft, openKept, stored } from './keeping.ts'

base.describe.configure({ timeout: 120_000 })

base.afterEach(({ extension }) => {
  expect(extension.requests).toEqual([])
})

/** The extension with a reader that never comes to an end, as with a text nobody has thought of. */
const test = base.extend({
  built: async ({ built }, use) => {
    const folder = join(built, 'assets')
    const worker = readdirSync(folder).find((name) => name.startsWith('kept-reading-worker'))
    if (!worker) throw new Error('The build has no worker that reads.')
    const says = `onmessage = () => { postMessage({ type: 'begun' }); for (;;); }`
    writeFileSync(join(folder, worker), says)
    await use(built)
  },
})

const STOPPED = 'Reading took more than 20 seconds, so it was stopped.'

/** Lets a page's time jump to the end of a reading that began, and waits for what is said then. */
async function waitForEnd(page: Page, said: Locator): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(20_000)
    await expect(said).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 30_000 })
}

test('a file that is never read to its end: the page answers, and a sentence ends it', async ({
  extension,
}) => {
  await extension.context.clock.install()
  const page = await openKept(extension)
  await give(page, 'tests/letters/made-04-es-commas.pdf')
  await expect(page.getByText('Reading made-04-es-commas.pdf …')).toBeVisible()
  // Two frames come while the worker is at it.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('button', { name: 'Choose files …' })).toBeFocused()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await give(page, 'tests/letters/made-04-es-commas.pdf')
  await waitForEnd(page, page.getByRole('alert'))
  await expect(page.getByRole('alert')).toHaveText(`made-04-es-commas.pdf ${STOPPED}`)
  expect(await stored(page)).toEqual({ letters: [], drafts: 0 })
})

test('a draft that is never read to its end can be seen, written by hand and discarded', async ({
  extension,
}) => {
  await extension.context.clock.install()
  const draft = await openDraft(extension)
  await expect(draft.getByText('Reading the letter …')).toBeVisible()
  await expect(draft.locator('.source-text')).toContainText('3 Organizations')
  await expect(draft.getByRole('button', { name: 'Save letter' })).toBeDisabled()
  await waitForEnd(draft, draft.getByText(STOPPED))
  await draft.getByLabel('Title').fill('Written by hand')
  await expect(draft.getByText('Draft saved on this device')).toBeVisible()
  await draft.reload()
  // What the user wrote is there at once, whatever comes of the reading.
  await expect(draft.getByLabel('Title')).toHaveValue('Written by hand')
  await draft.getByRole('button', { name: 'Discard', exact: true }).click()
  await expect(draft.getByText('Choose files …')).toBeVisible()
  expect((await stored(draft)).drafts).toBe(0)
})

base(
  'damaged and too long files say so, each in its own sentence, and stop no other',
  async ({ extension }) => {
    const folder = mkdtempSync(join(tmpdir(), 'files-'))
    writeFileSync(join(folder, 'long.docx'), longDocx(200_000))
    copyFileSync('tests/letters/bad/damaged-46.pdf', join(folder, 'damaged.pdf'))
    writeFileSync(join(folder, 'empty.jsonl'), '')
    copyFileSync('tests/letters/made-12-es-columns.docx', join(folder, 'whole.docx'))
    const page = await openKept(extension)
    const files = ['damaged.pdf', 'long.docx', 'empty.jsonl', 'whole.docx']
    await page.locator('input[type=file]').setInputFiles(files.map((name) => join(folder, name)))
    await expect(page.getByRole('alert').getByRole('listitem')).toHaveText([
      'damaged.pdf This file is damaged and cannot be read.',
      'long.docx This is too long to be a letter.',
      'empty.jsonl This file is empty.',
    ])
    expect(await stored(page)).toEqual({ letters: [], drafts: 1 })
    rmSync(folder, { recursive: true })
  },
)

base('a file that is taken away before it is read says so', async ({ extension }) => {
  const folder = mkdtempSync(join(tmpdir(), 'gone-'))
  const page = await openKept(extension)
  for (const name of ['letter.txt', 'letters.jsonl']) {
    const path = join(folder, name)
    writeFileSync(path, 'Dear members of the Council')
    const input = page.locator('input[type=file]')
    // Holds the news of the choice back until the file is gone.
    await input.evaluate((element) =>
      element.addEventListener('change', (event) => event.stopImmediatePropagation(), {
        capture: true,
        once: true,
      }),
    )
    await input.setInputFiles(path)
    rmSync(path)
    await input.dispatchEvent('change')
    await expect(page.getByRole('alert')).toHaveText(
      `${name} This file can no longer be opened: it was moved, changed or deleted.`,
    )
  }
  expect(await stored(page)).toEqual({ letters: [], drafts: 0 })
  rmSync(folder, { recursive: true })
})

base(
  'an import of 400,000 broken lines tells of a thousand and counts the rest',
  async ({ extension }) => {
    const page = await openKept(extension)
    await give(page, {
      name: 'lines.jsonl',
      mimeType: 'application/jsonl',
      buffer: Buffer.from('{}\n'.repeat(400_000)),
    })
    await expect(page.getByRole('button', { name: 'Close the report' })).toBeVisible({
      timeout: 60_000,
    })
    await expect(page.locator('.import-counts')).toContainText('400,000')
    await page.getByText('Records that could not be read').click()
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect(page.getByText('399,000 more are not listed.')).toBeVisible()
    await expect(page.locator('.import-notes li')).toHaveCount(1000)
  },
)
