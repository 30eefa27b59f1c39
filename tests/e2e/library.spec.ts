import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import type { Letter } from '../../lib/letters/letter.ts'
import type { Organization } from '../../lib/letters/organization.ts'
import { faultsOf } from './accessibility.ts'
import { expect, test } from './extension.ts'

const LETTERS: Letter[] = readdirSync('data/letters').map((file) =>
  JSON.parse(readFileSync(join('data/letters', file), 'utf8')),
)
const DPRK = 'icnk-hrc52-dprk-accountability'
const DPRK_HEADING = /^Situation of human rights in the Democratic People.s Republic of Korea$/
const COMPARED = `#compare=${DPRK},hrw-hrc55-dprk-resolution`

const countOf = (keep: (letter: Letter) => boolean) => LETTERS.filter(keep).length

let page: Page
let errors: string[]

test.beforeEach(async ({ extension }) => {
  errors = []
  page = await extension.context.newPage()
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
})

test.afterEach(() => {
  expect(errors).toEqual([])
})

async function open(origin: string, hash = '') {
  await page.goto('about:blank')
  await page.goto(`${origin}/library.html${hash}`)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
}

/** The title of what is shown. */
const title = () => page.getByRole('heading', { level: 2 }).first()
const facet = (name: string) => page.getByRole('group', { name, exact: true })
const value = (facetName: string, name: string) =>
  facet(facetName).getByRole('checkbox', { name: new RegExp(`^${name} [\\d,]+$`) })
/** What the facet says of a value: "DPR Korea 14". */
const counted = (facetName: string, name: string) =>
  facet(facetName).locator('label').filter({ hasText: name })

test('the way past the filters leads to the first letter', async ({ extension }) => {
  await open(extension.origin)
  await page.getByRole('link', { name: 'Skip to the letters' }).press('Enter')
  await expect(page.locator('.results a').first()).toBeFocused()
})

test('facets narrow the list, and their counts stay right', async ({ extension }) => {
  await open(extension.origin)
  await expect(title()).toHaveText(`${LETTERS.length} letters`)
  await page
    .getByRole('group', { name: 'Country', exact: true })
    .getByRole('button', { name: /^Show all \d/ })
    .click()
  const ofKorea = countOf(({ countries }) => countries.includes('PRK'))
  await expect(counted('Country', 'DPR Korea')).toHaveText(`DPR Korea${ofKorea}`)

  await value('Country', 'DPR Korea').check()
  await expect(title()).toHaveText(`${ofKorea} letters`)
  const at58 = countOf(
    ({ countries, sessions }) => countries.includes('PRK') && sessions.includes('58'),
  )
  await expect(counted('Session', '58th session')).toHaveText(`58th session${at58}`)
  // Another country can still be weighed.
  const ofSriLanka = countOf(({ countries }) => countries.includes('LKA'))
  await expect(counted('Country', 'Sri Lanka')).toHaveText(`Sri Lanka${ofSriLanka}`)

  await value('Session', '58th session').check()
  await expect(title()).toHaveText(`${at58} letters`)
  await expect(page).toHaveURL(/#country=PRK&session=58$/)
  await expect(page.locator('.result')).toHaveCount(at58)

  await page.goBack()
  await expect(title()).toHaveText(`${ofKorea} letters`)
  await expect(value('Session', '58th session')).not.toBeChecked()
  await page.getByRole('button', { name: 'Remove “DPR Korea”' }).click()
  await expect(title()).toBeFocused()
  await expect(title()).toHaveText(`${LETTERS.length} letters`)
})

test('the list sorts by number of signatories, and holds few of its rows', async ({
  extension,
}) => {
  await open(extension.origin)
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('signatories')
  const signed = ({ signatories: s }: Letter) =>
    Math.max(s.organizations.length, s.stated_organizations ?? 0) +
    Math.max(s.individuals.length, s.stated_individuals ?? 0)
  const most = LETTERS.reduce((best, letter) => (signed(letter) > signed(best) ? letter : best))
  await expect(page.locator('.result').first()).toHaveAttribute('data-letter', most.id)
  expect(await page.locator('.result').count()).toBeLessThan(60)

  // The last row is reached by scrolling, and says where it stands in the whole.
  const last = page.locator(`.result[aria-posinset="${LETTERS.length}"]`)
  await expect
    .poll(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      return last.count()
    })
    .toBe(1)
  await expect(last).toHaveAttribute('aria-setsize', String(LETTERS.length))
})

test('back from a letter leads to the same place of the list', async ({ extension }) => {
  await open(extension.origin)
  await page.evaluate(() => scrollTo(0, 40_000))
  await expect.poll(() => page.locator('.result').first().getAttribute('data-index')).not.toBe('0')
  const at = await page.evaluate(() => scrollY)
  const id = await page.locator('.result').nth(12).getAttribute('data-letter')
  const link = page.locator(`.result[data-letter="${id}"]`).getByRole('link')
  await link.click()
  await expect(title()).toBeFocused()
  await expect(page).toHaveURL(new RegExp(`#letter=${id}$`))
  expect(await page.evaluate(() => scrollY)).toBe(0)

  // The rows are there before the browser tells of the scrolling, which is late on a busy machine.
  await page.evaluate(() =>
    addEventListener('scroll', (event) => event.stopImmediatePropagation(), { capture: true }),
  )
  await page.goBack()
  await expect(link).toBeFocused()
  await expect(link).toBeInViewport()
  await expect
    .poll(async () => Math.abs((await page.evaluate(() => scrollY)) - at))
    .toBeLessThan(200)
})

test('typing searches from anywhere, and one back leaves the search', async ({ extension }) => {
  await open(extension.origin, `#letter=${DPRK}`)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('eritrea rapporteur')
  await expect(page).toHaveURL(/#q=eritrea\+rapporteur$/)
  await expect(page.locator('.result').first()).toContainText('Eritrea')
  await expect(page.getByRole('textbox', { name: 'Search letters' })).toBeFocused()
  await expect(page).toHaveTitle('eritrea rapporteur · HRC Letters')
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`#letter=${DPRK}$`))
  await expect(title()).toHaveText(DPRK_HEADING)
})

test('a letter stands with its neighbours and with the texts it is shown beside', async ({
  extension,
}) => {
  await open(extension.origin, `#letter=${DPRK}`)
  await expect(title()).toHaveText(DPRK_HEADING)
  await expect(page).toHaveTitle(/^Situation of human rights .* · HRC Letters$/)
  const around = page.getByRole('complementary', { name: 'Related' })
  await expect(around.getByRole('link', { name: 'A/HRC/RES/52/28' })).toBeVisible()
  await expect(around.getByText('4 April 2023 · Adopted without a vote')).toBeVisible()
  await expect(around.getByText('Previous · 24 March 2022')).toBeVisible()
  await expect(page.getByText('34 organizations signed; 32 are named here')).toBeVisible()

  await page.getByRole('link', { name: 'NK Watch' }).click()
  await expect(title()).toHaveText('NK Watch')
  await page.goBack()
  await around.getByRole('link', { name: 'DPR Korea' }).click()
  await expect(title()).toHaveText('DPR Korea')
  await expect(title()).toBeFocused()
})

test('a situation has its timeline, its asks and its signatories', async ({ extension }) => {
  await open(extension.origin, '#situation=PRK')
  const letters = countOf(({ countries }) => countries.includes('PRK'))
  await expect(page.getByText(`${letters} letters · 18 adopted texts`)).toBeVisible()
  const plot = page.getByRole('group', {
    name: /^Timeline of letters and adopted texts: DPR Korea/,
  })
  // Letters and texts alike are reached by keys.
  await expect(plot.getByRole('link')).toHaveCount(letters + 18)
  await expect(
    plot.getByRole('link', { name: 'A/HRC/RES/52/28, Adopted without a vote' }),
  ).toBeAttached()
  await expect(
    plot.getByRole('link', {
      name: /^A\/HRC\/RES\/13\/14, Adopted by 28 votes to 5, with 13 abst/,
    }),
  ).toBeAttached()
  await page.getByText('Show as a table').click()
  await expect(page.getByRole('row')).toHaveCount(1 + letters + 18)
  const asked = page.getByRole('listitem').filter({ hasText: /^52nd session/ })
  await expect(asked).toContainText('Renew the strengthened OHCHR capacity')
  await expect(page.getByText('asked before')).toHaveCount(0)

  await test.step('the plot is saved as a picture, and its data as CSV', async () => {
    const picture = await saved(() => page.getByRole('button', { name: 'Save as PNG' }).click())
    expect(picture.name).toMatch(/^hrc-letters-.*dpr-korea\.png$/)
    expect(picture.content.subarray(1, 4).toString()).toBe('PNG')
    expect(await inkOf(picture.content)).toBeGreaterThan(0.005)
    const data = await saved(() => page.getByRole('button', { name: 'Data as CSV' }).click())
    const rows: string[][] = parse(data.content, { bom: true })
    expect(rows[0]).toEqual(['Date', 'What', 'Session', 'Title', 'Signatories or outcome'])
    expect(rows).toContainEqual([
      '2010-03-25',
      'A/HRC/RES/13/14',
      '13',
      expect.stringMatching(/^Situation of human rights/),
      'Adopted by 28 votes to 5, with 13 abstentions',
    ])
  })

  const mark = plot.getByRole('link', {
    name: /26 February 2023, Situation of human.*34 organizations/,
  })
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(title()).toHaveText(DPRK_HEADING)
})

test('a signatory has all letters under all its spellings, and whom it signs with', async ({
  extension,
}) => {
  const id = 'asian-forum-for-human-rights-and-development'
  const register: Organization[] = JSON.parse(readFileSync('data/organizations.json', 'utf8'))
  const own = register.find((organization) => organization.id === id)
  const names = [own?.name, ...(own?.aliases ?? [])]
  const signed = LETTERS.filter(({ signatories }) =>
    signatories.organizations.some((name) => names.includes(name)),
  )
  const ofWatch = signed.filter(({ signatories }) =>
    signatories.organizations.includes('Human Rights Watch'),
  )
  await open(extension.origin, `#org=${id}`)
  await expect(title()).toHaveText('Asian Forum for Human Rights and Development')
  await expect(page.getByText(`Signed ${signed.length} letters`)).toBeVisible()
  await expect(page.getByText(/Also written:.*Asia Forum for Human Rights/)).toBeVisible()
  const partners = page.locator('section').filter({ hasText: 'Often signs with' })
  const watch = partners.getByRole('listitem').filter({ hasText: 'Human Rights Watch' })
  await expect(watch).toContainText(`${ofWatch.length} letters`)
  await page.getByText('Show as a table').click()
  const of2023 = countOf(
    (letter) => signed.includes(letter) && letter.date?.startsWith('2023') === true,
  )
  await expect(page.getByRole('row', { name: `2023 ${of2023}` })).toBeVisible()
})

test('letters picked by their boxes are compared', async ({ extension }) => {
  await open(extension.origin, '#country=PRK&sort=oldest')
  const boxes = page.getByRole('checkbox', { name: /^Select to compare/ })
  await boxes.nth(0).check()
  await expect(page.getByText('Select one more letter to compare.')).toBeVisible()
  for (const place of [1, 2, 3]) await boxes.nth(place).check()
  await expect(boxes.nth(4)).toBeDisabled()
  await boxes.nth(3).uncheck()
  await page.getByRole('link', { name: 'Compare side by side' }).click()
  await expect(title()).toHaveText('3 letters side by side')
  await expect(page).toHaveURL(/#compare=[^,]+,[^,]+,[^,]+$/)
  await page
    .getByRole('button', { name: /^Remove:/ })
    .first()
    .click()
  await expect(title()).toHaveText('2 letters side by side')
  await page.goBack()
  await expect(title()).toHaveText('3 letters side by side')
})

test('letters side by side show what they share', async ({ extension }) => {
  await open(extension.origin, COMPARED)
  const common = page.locator('.common-asks')
  await expect(common).toContainText('Support the resolution renewing the mandate')
  await expect(common).toContainText('Renew the Special Rapporteur')
  await expect(page.getByRole('link', { name: 'NK Watch' })).toBeVisible()
})

test('a list is taken along in every format', async ({ extension }) => {
  await open(extension.origin, '#country=PRK')
  const wanted = LETTERS.filter(({ countries }) => countries.includes('PRK'))
  const take = (name: string) =>
    saved(async () => {
      await page.getByText('Export or print').click()
      await page.getByRole('button', { name }).click()
    })
  const csv = await take('Table (CSV)')
  const rows: Record<string, string>[] = parse(csv.content, { bom: true, columns: true })
  expect(rows.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort())
  const row = rows.find(({ id }) => id === DPRK)
  expect(row).toMatchObject({ date: '2023-02-26', stated_organizations: '34', list_complete: 'no' })
  expect(row?.organizations?.split(' | ')).toContain('NK Watch')

  const json: Letter[] = JSON.parse((await take('Full data (JSON)')).content.toString())
  const dprk = LETTERS.find(({ id }) => id === DPRK)
  expect(json.find(({ id }) => id === DPRK)).toEqual(dprk)
  expect(Object.keys(dprk?.translations ?? {})).toContain('zh')
  const ris = (await take('Citations (RIS)')).content.toString()
  expect(ris.match(/^TY {2}- ELEC/gm)).toHaveLength(wanted.length)
  const bibtex = await take('Citations (BibTeX)')
  expect(bibtex.name).toBe('hrc-letters-all-letters.bib')
  expect(bibtex.content.toString().match(/^@misc\{/gm)).toHaveLength(wanted.length)
  const csl: { URL: string }[] = JSON.parse((await take('Citations (CSL-JSON)')).content.toString())
  expect(csl.map(({ URL }) => URL).sort()).toEqual(wanted.map(({ url }) => url).sort())
})

test('a printed list has every row', async ({ extension }) => {
  await open(extension.origin, '#country=SDN,ERI,PRK')
  const count = countOf(({ countries }) =>
    ['SDN', 'ERI', 'PRK'].some((country) => countries.includes(country)),
  )
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await page.locator('.result').count()).toBe(count)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect.poll(() => page.locator('.result').count()).toBeLessThan(count)
})

test('an address that leads nowhere says that there is nothing, and offers the search', async ({
  extension,
}) => {
  await open(extension.origin)
  for (const [hash, says] of [
    ['#letter=no-such-letter', 'We have no letter with the reference “no-such-letter”.'],
    ['#letter=__proto__', 'We have no letter with the reference “__proto__”.'],
    ['#org=constructor', 'We have no letter signed or published by “constructor”.'],
    ['#situation=__proto__', 'We have no letter on “__PROTO__”.'],
    ['#compare=toString,x', 'We have no letter with the reference “toString, x”.'],
  ] as const) {
    await test.step(hash, async () => {
      await page.goto(`${extension.origin}/library.html${hash}`)
      await expect(title()).toHaveText('Page not found')
      await expect(page.getByText(says)).toBeVisible()
      await page.getByRole('link', { name: 'All letters' }).click()
      await expect(title()).toHaveText(`${LETTERS.length} letters`)
    })
  }
})

test('a hostile address does no harm', async ({ extension }) => {
  for (const hash of [
    `#q=${'a'.repeat(10_000)}`,
    '#q=%E0%A4%A',
    '#country=__proto__&session=constructor&theme=%22%20-x&year=x..y&organization=(((',
    '#q=%22%20%5B(*%3F%2B)%7C%5C&sort=__proto__',
    '#q=%E2%80%AE%F0%9F%98%80%E2%80%8F',
  ]) {
    await test.step(hash.slice(0, 40), async () => {
      await open(extension.origin, hash)
      await expect(title()).toHaveText(/^[\d,]+ letters?$/)
      await page.getByRole('textbox', { name: 'Search letters' }).fill('eritrea')
      await expect(page).toHaveURL(/q=eritrea/)
    })
  }
})

const VIEWS = {
  list: '#q=eritrea&country=ERI',
  letter: `#letter=${DPRK}`,
  situation: '#situation=PRK',
  signatory: '#org=amnesty-international',
  compared: COMPARED,
  nothing: '#letter=no-such-letter',
}

test('axe finds nothing, light and dark, and nothing is wider than 320 px', async ({
  extension,
}) => {
  test.slow()
  for (const [name, hash] of Object.entries(VIEWS)) {
    await test.step(name, async () => {
      await page.setViewportSize({ width: 320, height: 700 })
      await open(extension.origin, hash)
      for (const direction of ['rtl', 'ltr']) {
        await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction)
        expect(await widthHidden(page.locator('html')), `${name} ${direction}`).toBeLessThanOrEqual(
          0,
        )
      }
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true
      })
      expect(await faultsOf(page), name).toEqual([])
    })
  }
})

test('at 320 px the table of a plot scrolls in its own region, by keys too', async ({
  extension,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await open(extension.origin, '#situation=PRK')
  const region = page.getByRole('region', { name: /, as a table$/ })
  await page.getByText('Show as a table').click()
  await page.keyboard.press('Tab')
  await expect(region).toBeFocused()
  for (const direction of ['rtl', 'ltr']) {
    await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction)
    expect(await widthHidden(page.locator('html')), direction).toBeLessThanOrEqual(0)
    expect(await widthHidden(region), direction).toBeGreaterThan(100)
  }
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
})

/** How much wider what is in an element is than the element, px. */
function widthHidden(element: Locator): Promise<number> {
  return element.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
}

async function saved(act: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const downloading = page.waitForEvent('download')
  await act()
  const file = await downloading
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) }
}

/** The share of a picture's pixels that differ from its first: 0 for one without a drawing. */
async function inkOf(png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(picture.width, picture.height)
    const context = canvas.getContext('2d')
    context?.drawImage(picture, 0, 0)
    const pixels = context?.getImageData(0, 0, picture.width, picture.height).data ?? []
    let ink = 0
    for (let at = 0; at < pixels.length; at += 4) if (pixels[at] !== pixels[0]) ink += 1
    return ink / (pixels.length / 4)
  }, png.toString('base64'))
}
