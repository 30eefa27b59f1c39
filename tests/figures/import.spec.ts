import type { Page } from '@playwright/test'
import { openBehind } from '../e2e/behind.ts'
import { expect } from '../e2e/extension.ts'
import { give, lettersFile, openKept, test } from '../e2e/keeping.ts'
import { measureUntil } from './measure.ts'
import { traced } from './trace.ts'

// Up to three imports, on a machine that may be busy with other things.
test.describe.configure({ timeout: 180_000 })

const COUNT = 10_000
const MOST_MS = 10_000
/** So long at most a click waits for the page. */
const LONGEST_TASK_MS = 400

interface Import {
  took: number
  /** Of the page's own thread, in ms of its own time. */
  longest: number
}

async function importOnce(page: Page): Promise<Import> {
  let took = NaN
  const { tasks } = await traced(page, async () => {
    const began = Date.now()
    await give(page, lettersFile(COUNT))
    await expect(page.getByText(/^[\d,]+ of 10,000 letters$/)).toBeVisible({ timeout: 30_000 })
    await page.getByRole('button', { name: 'Close the report' }).waitFor({ timeout: 60_000 })
    took = Date.now() - began
  })
  return { took, longest: Math.max(...tasks.map(({ worked }) => worked)) }
}

test('10,000 letters are imported in 10 seconds while the page stays usable, and found at once', async ({
  extension,
}) => {
  const isWithin = ({ took, longest }: Import) => took < MOST_MS && longest < LONGEST_TASK_MS
  const imports = await measureUntil(isWithin, 3, async () => {
    const page = await openKept(extension)
    await page.evaluate(eraseKept)
    await page.reload()
    await page.getByText('Choose files …').waitFor()
    const measure = await importOnce(page)
    await page.close()
    return measure
  })
  const popup = await openBehind(extension, 'popup.html')
  const asked = Date.now()
  await popup.getByRole('combobox').fill('eritrea 9999')
  await expect(popup.getByRole('option').first()).toContainText('number 9999 on Eritrea')
  const found = Date.now() - asked
  for (const { took, longest } of imports) {
    console.log(
      `kept: 10,000 letters imported in ${took} ms (at most ${MOST_MS}), longest task of the page ${longest.toFixed(0)} ms (at most ${LONGEST_TASK_MS}), found ${found} ms after`,
    )
  }
  expect(imports.some(isWithin)).toBe(true)
})

/** Runs in the page. */
function eraseKept(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const erasing = indexedDB.deleteDatabase('kept-letters')
    erasing.onsuccess = resolve
    erasing.onerror = () => reject(erasing.error)
  })
}
