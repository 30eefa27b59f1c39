import { createRandom } from '../../tools/random.ts'
import { expect } from './extension.ts'
import {
  give,
  LETTERS,
  leaveRoom,
  lettersFile,
  modelPage,
  openDraft,
  openKept,
  openPopupOn,
  stored,
  test,
} from './keeping.ts'

test.describe.configure({ timeout: 90_000 })

test('an import cut off by closing its tab keeps what it took, says so, and goes on', async ({
  extension,
}) => {
  const first = await openKept(extension)
  await give(first, lettersFile(4000))
  await expect(first.getByText(/^[1-9][\d,]* of 4,000 letters$/)).toBeVisible({ timeout: 15_000 })
  await first.close()
  const page = await openKept(extension)
  const report = page.getByRole('region', { name: 'Import of letters.jsonl' })
  await expect(report).toContainText('The import stopped before the end.')
  const told = /([\d,]+) of 4,000 letters processed/.exec(await report.innerText())?.[1]
  const { letters } = await stored(page)
  expect(letters.length).toBe(Number(told?.replaceAll(',', '')))
  expect(letters.length % 500).toBe(0)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Close the report' }).waitFor({ timeout: 30_000 })
  await expect(report).toContainText('4,000\nimported', { useInnerText: true })
  expect((await stored(page)).letters).toHaveLength(4000)
})

test('killing the background does not touch an import', async ({ extension }) => {
  const page = await openKept(extension)
  await give(page, lettersFile(1500))
  await extension.killBackground()
  await page.getByRole('button', { name: 'Close the report' }).waitFor({ timeout: 25_000 })
  expect((await stored(page)).letters).toHaveLength(1500)
})

/** Room for the draft of a long page, some 180 kB, and not for a second copy of it. */
const ROOM = 270_000
/** Room for the first 500 or so of 2,000 letters. */
const ROOM_FOR_SOME = 1_200_000

/** Text that the browser cannot make smaller before it stores it. */
function noise(length: number): string {
  const { below } = createRandom(20260601)
  const words = Array.from({ length: length / 7 }, () => below(2 ** 31).toString(36))
  return words.join(' ')
}

function longPage(length: number): string {
  const paragraphs = noise(length).match(/.{1,900} /g) ?? []
  const more = paragraphs.map((words) => `<p>We remain concerned at ${words}.</p>`).join('')
  return modelPage().replace('<p>Ten years have passed', `${more}<p>Ten years have passed`)
}

test.describe('a full store', () => {
  test.use({ ownBrowser: 'the browser remembers for half a minute how much room there was' })

  test('neither reading nor keeping leaves half a letter, and both work when there is room', async ({
    extension,
  }) => {
    const leaveAllRoom = await leaveRoom(extension, ROOM)
    const popup = await openPopupOn(extension, `${LETTERS}/long`, longPage(350_000))
    await popup.getByRole('button', { name: 'Save this letter' }).click()
    await expect(popup.getByText('Your browser’s storage is full.')).toBeVisible()
    expect(await stored(popup)).toEqual({ letters: [], drafts: 0 })

    const draft = await openDraft(extension, longPage(130_000))
    await draft.getByRole('button', { name: 'Save letter' }).click()
    await expect(draft.getByRole('alert')).toHaveText(
      'Your browser’s storage is full. The letter was not saved. Your draft is still here.',
    )
    expect(await stored(draft)).toEqual({ letters: [], drafts: 1 })
    await leaveAllRoom()
    await draft.getByRole('button', { name: 'Save letter' }).click()
    await expect(draft.getByText('Saved by you').first()).toBeVisible()
  })

  test('changes of a draft that could not be saved say so', async ({ extension }) => {
    const leaveAllRoom = await leaveRoom(extension, ROOM)
    const draft = await openDraft(extension)
    await draft.getByRole('textbox', { name: 'Summary' }).fill(noise(400_000))
    await expect(draft.getByRole('alert')).toHaveText(
      'Your browser’s storage is full. Your last changes are not saved yet.',
    )
    await leaveAllRoom()
    await draft.getByLabel('Published by').fill('ICNK')
    await expect(draft.getByText('Draft saved on this device')).toBeVisible()
  })

  test('an import stops with what it took, and goes on when there is room', async ({
    extension,
  }) => {
    const leaveAllRoom = await leaveRoom(extension, ROOM_FOR_SOME)
    const page = await openKept(extension)
    await give(page, lettersFile(2000))
    const report = page.getByRole('region', { name: 'Import of letters.jsonl' })
    await expect(report).toContainText('Your browser’s storage is full.', {
      timeout: 20_000,
    })
    const { letters } = await stored(page)
    expect(letters.length % 500).toBe(0)
    expect(letters.length).toBeGreaterThan(0)
    expect(letters.length).toBeLessThan(2000)
    await leaveAllRoom()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'Close the report' }).waitFor({ timeout: 30_000 })
    expect((await stored(page)).letters).toHaveLength(2000)
  })
})

test('a damaged record is told apart and harms nothing else', async ({ extension }) => {
  const page = await openKept(extension)
  await give(page, lettersFile(3))
  await page.getByRole('button', { name: 'Close the report' }).click()
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('kept-letters')
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['letters', 'segments'], 'readwrite')
          transaction.objectStore('letters').put({ id: 'given-1', letter: { id: 'given-1' } })
          transaction.objectStore('segments').clear()
          transaction.objectStore('segments').put({ version: 1, index: null }, 999)
          transaction.oncomplete = () => resolve(opening.result.close())
        }
      }),
  )
  await page.reload()
  await expect(
    page.getByText('1 saved letter is damaged and cannot be opened: given-1.'),
  ).toBeVisible()
  await expect(page.locator('.kept-page .result')).toHaveCount(2)
  await page.getByRole('button', { name: 'Delete the damaged data' }).click()
  await expect(page.getByText('is damaged and cannot be opened')).toHaveCount(0)
  expect((await stored(page)).letters).toEqual(['given-0', 'given-2'])
})

test('letters of the package are there when the store cannot be opened', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.goto(`${extension.origin}/manifest.json`)
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const erasing = indexedDB.deleteDatabase('kept-letters')
        erasing.onsuccess = () => {
          const opening = indexedDB.open('kept-letters', 99)
          opening.onsuccess = () => resolve(opening.result.close())
        }
      }),
  )
  await page.goto(`${extension.origin}/library.html#kept=`)
  await expect(page.getByRole('alert')).toContainText('a newer version of HRC Letters')
  await page.goto(`${extension.origin}/library.html#q=eritrea`)
  await expect(page.locator('.result').first()).toBeVisible()
})
