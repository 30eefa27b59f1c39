import { faultsOf } from './accessibility.ts'
import { expect } from './extension.ts'
import { openDraft, stored, test } from './keeping.ts'

test.describe.configure({ timeout: 90_000 })

test('what cannot be kept is said in words for people, and the first field in question has the focus', async ({
  extension,
}) => {
  const draft = await openDraft(extension)
  const title = draft.getByRole('textbox', { name: 'Title', exact: true })
  const address = draft.getByRole('textbox', { name: 'Web address', exact: true })
  const written = await title.inputValue()
  await address.fill('https://letters.example/open-letter-to-permanent-representati…')
  await title.fill('')
  await draft.getByRole('textbox', { name: 'Date' }).fill('3 May')
  await draft.getByRole('button', { name: 'Save letter' }).click()
  await expect(title).toBeFocused()
  await expect(title).toHaveAttribute('aria-invalid', 'true')
  await expect(title).toHaveAccessibleDescription('The letter needs a title.')
  await expect(draft.getByText('Write the date as 2023-02-26, 2023-02 or 2023')).toBeVisible()
  await expect(draft.getByText(/^This address was cut short/)).toBeVisible()
  expect(await faultsOf(draft)).toEqual([])

  await title.fill(written)
  await draft.getByRole('textbox', { name: 'Date' }).fill('2023-02')
  await draft.getByRole('button', { name: 'Save letter' }).click()
  await expect(address).toBeFocused()
  // Written and kept within the pause after which a draft is saved.
  await address.fill('')
  await draft.getByRole('button', { name: 'Save letter' }).dblclick()
  // Its title says nothing of its matter: its subject heads it.
  await expect(draft.getByRole('heading', { level: 2, name: /^Situation of/ })).toBeVisible()
  await expect(draft.locator('.own-title').first()).toHaveText(written)
  await expect.poll(() => stored(draft)).toMatchObject({ drafts: 0 })
  expect((await stored(draft)).letters).toHaveLength(1)
})
