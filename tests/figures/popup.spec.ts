import { expect, test } from '../e2e/extension.ts'

const SIZE = { width: 400, height: 580 }
const BUDGET_MS = 150
/** What else the machine does must not decide: an opening is measured again this often. */
const MOST_OPENINGS = 15

test('paints the first results soon after its document starts', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.setViewportSize(SIZE)
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('[role=option]')) return
      watch.disconnect()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => performance.mark('painted')
        port2.postMessage(null)
      })
    })
    watch.observe(document, { childList: true, subtree: true })
  })
  const paint = async () => {
    await page.goto(`${extension.origin}/popup.html`)
    await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0)
    return page.evaluate(() => performance.getEntriesByName('painted')[0]?.startTime ?? NaN)
  }
  const paints = async () => {
    const times: number[] = []
    do times.push(await paint())
    while (times.length < MOST_OPENINGS && Math.min(...times) > BUDGET_MS)
    return times
  }
  const newest = await paints()
  await page.getByRole('combobox', { name: 'Search the letters' }).fill('eritrea 2019')
  await expect(page.getByRole('option').first()).toContainText('Eritrea')
  const typed = await paints()
  const list = (times: number[]) => times.map((time) => time.toFixed(0)).join(', ')
  console.log(`popup: newest letters painted after ${list(newest)} ms`)
  console.log(`popup: results of the last query painted after ${list(typed)} ms`)
  expect(Math.min(...newest)).toBeLessThanOrEqual(BUDGET_MS)
  expect(Math.min(...typed)).toBeLessThanOrEqual(BUDGET_MS)
})
