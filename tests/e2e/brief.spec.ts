import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { JSDOM } from 'jsdom'
import { sourceFromFile } from '../../lib/letters/parse/file.ts'
import { faultsOf } from './accessibility.ts'
import { expect, PAGES, test } from './extension.ts'

test.describe.configure({ timeout: 90_000 })

const BADGE = /^1 NGO letter on A\/HRC\/RES\/52\/28,/
const ASK = 'Support the resolution renewing the mandate of the Special Rapporteur on the DPRK'
const SIGNED = '34 organizations (32 organizations named) · 4 individuals named'

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

test('from the panel to a brief on 52/28, and from there to a Word file and Markdown', async ({
  extension,
}) => {
  const panel = await extension.open(PAGES.texts52)
  await panel.getByRole('button', { name: BADGE }).click()
  const doors = panel.getByRole('navigation', { name: 'In HRC Letters' })
  const [page] = await Promise.all([
    extension.context.waitForEvent('page'),
    doors.getByRole('button', { name: 'Brief' }).click(),
  ])
  await expect(page).toHaveURL(`${extension.origin}/library.html#brief=&text=A/HRC/RES/52/28`)
  const brief = page.getByRole('article')
  await expect(brief.getByRole('heading', { level: 2 })).toContainText('Situation of human rights')
  for (const said of ['Adopted without a vote · 4 April 2023', ASK, SIGNED]) {
    await expect(brief).toContainText(said)
  }
  await expect(brief.getByRole('row', { name: /A\/HRC\/RES\/49\/22/ })).toContainText(
    '1 April 2022',
  )
  expect(await faultsOf(page)).toEqual([])

  const word = await saved(page, 'Word file (DOCX)')
  expect(word.name).toBe('hrc-letters-brief-a-hrc-res-52-28.docx')
  const parse = (html: string) => new JSDOM(html).window.document
  const { blocks } = await sourceFromFile({ name: word.name, bytes: word.bytes }, parse)
  const texts = blocks.map(({ text }) => text)
  for (const said of [ASK, SIGNED, 'What we do not know']) expect(texts).toContain(said)
  const { bytes } = await saved(page, 'Markdown')
  expect(bytes.toString()).toContain(`- ${ASK}\n`)

  await page.getByRole('link', { name: 'Back to A/HRC/RES/52/28' }).click()
  await expect(page).toHaveURL(`${extension.origin}/library.html#text=A/HRC/RES/52/28`)
  await page.getByRole('link', { name: 'Brief', exact: true }).click()
  await expect(brief.getByRole('heading', { level: 2 })).toBeFocused()
})

test('a brief is copied with its headings and links, for what takes them and for what does not', async ({
  extension,
}) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await extension.context.newPage()
  await page.goto(`${extension.origin}/library.html#brief=&text=A/HRC/RES/52/28`)
  await page.getByRole('button', { name: 'Copy for Word or mail' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  const [plain = '', html = ''] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text()
    return [await read('text/plain'), await read('text/html')]
  })
  expect(plain).toContain(`- ${ASK}`)
  const { body } = new JSDOM(html).window.document
  expect(body.querySelector('h1')?.textContent).toContain('Situation of human rights')
  expect(body.querySelector('ol a')?.getAttribute('href')).toContain('stopnkcrimes.org')
})

test('a brief of ten letters fits three pages, and of nothing says so', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.goto(`${extension.origin}/library.html#brief=&country=MMR`)
  const letters = page.locator('.brief-letters > li')
  await letters.first().waitFor()
  const drawn = await letters.evaluateAll((all) => {
    for (const one of all.slice(10)) one.remove()
    return all.length
  })
  expect(drawn).toBeGreaterThanOrEqual(10)
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  expect(Number(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1])).toBeLessThanOrEqual(3)
  await page.setViewportSize({ width: 320, height: 800 })
  const spill = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  expect(await page.evaluate(spill)).toBeLessThanOrEqual(0)
  await page.goto(`${extension.origin}/library.html#brief=&text=A/HRC/99/L.1`)
  await expect(page.getByText('We have no letters for this brief.')).toBeVisible()
})
