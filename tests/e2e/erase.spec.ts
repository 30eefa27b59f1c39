import { faultsOf } from './accessibility.ts'
import { expect } from './extension.ts'
import { give, lettersFile, openDraft, openKept, stored, test } from './keeping.ts'

test.describe.configure({ timeout: 90_000 })

test('erasing everything counts first what it takes, and takes all of it', async ({
  extension,
}) => {
  await openDraft(extension)
  const kept = await openKept(extension)
  await give(kept, lettersFile(2))
  await expect(kept.getByRole('heading', { name: '2 letters' })).toBeVisible()

  const options = await extension.context.newPage()
  await options.goto(`${extension.origin}/options.html`)
  await options.getByRole('radio', { name: 'Dark' }).check()
  await expect(options.getByText('2 saved letters, 1 draft, 1 import.')).toBeVisible()
  await options.getByRole('button', { name: 'Delete everything' }).click()
  const asking = options.getByRole('group', {
    name: /You will lose: 2 saved letters, 1 draft, 1 import with its file,.* and your settings\./,
  })
  expect(await faultsOf(options)).toEqual([])
  await asking.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(options.getByText('No saved letters, no drafts, no imports.')).toBeVisible()
  await expect(options.locator('html')).toHaveAttribute('data-theme', 'system')
  expect(await stored(options)).toEqual({ letters: [], drafts: 0 })
  // Other pages of the extension know at once.
  await expect(kept.getByRole('heading', { name: '0 letters' })).toBeVisible()
})
