import { beforeEach, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../extension/settings.ts'
import { resolvePage } from '../../../lib/pages/resolve.ts'
import { startBrowser } from './fake-browser.ts'
import { KEPT, KEPT_VERSION, keep, LIST, PACKAGED, servePackage } from './package.ts'

beforeEach(() => {
  startBrowser()
  servePackage()
})

async function matched(reading = LIST) {
  const { matchPage } = await import('../../../extension/match-page.ts')
  const page = resolvePage(reading)
  if (!page) throw new Error('not the Council’s')
  return matchPage(page)
}
const showing = () => import('../../../entrypoints/background/page-display.ts')

it('gives a page headers, names of states and the words of its language', async () => {
  const { displayMatches } = await showing()
  const french = { ...LIST, address: LIST.address.replace('/en/', '/fr/') }
  const shown = await displayMatches(await matched(french), DEFAULT_SETTINGS)
  expect(Object.keys(shown.headers)).toEqual([PACKAGED.id])
  expect(shown.messages.language).toBe('fr')
  expect(Object.keys(shown.states)).toEqual(['PRK'])
  expect(shown.states.PRK).toMatch(/Corée/)
  expect(shown).not.toHaveProperty('own')
})

it('or of the language that the user chose', async () => {
  const { displayMatches } = await showing()
  const { messages } = await displayMatches(await matched(), {
    ...DEFAULT_SETTINGS,
    language: 'es',
  })
  expect(messages.language).toBe('es')
})

it('says of a list without rows, whose session is over, that its layout is new', async () => {
  const { displayMatches } = await showing()
  expect(
    (await displayMatches(await matched({ ...LIST, texts: [] }), DEFAULT_SETTINGS)).newLayout,
  ).toBe(true)
  expect((await displayMatches(await matched(), DEFAULT_SETTINGS)).newLayout).toBe(false)
})

it('gives our own pages the user’s letters apart, with headers and names of states', async () => {
  const own = { ...KEPT, countries: ['PRK', 'BLR'] }
  await keep(own)
  const { displayWithOwn } = await showing()
  const matches = await matched()
  const shown = await displayWithOwn(matches, DEFAULT_SETTINGS, 'en')
  expect(shown.matches).toEqual(matches)
  expect(shown.own?.texts[0]).toMatchObject([{ id: own.id }])
  expect(shown.headers[own.id]?.provenance).toBe('user')
  expect(Object.keys(shown.states).sort()).toEqual(['BLR', 'PRK'])
})

it('a kept version of a letter that is shown anyway is not shown twice, but is the one shown', async () => {
  await keep(KEPT_VERSION)
  const { displayWithOwn } = await showing()
  const shown = await displayWithOwn(await matched(), DEFAULT_SETTINGS, 'en')
  expect(shown.own).toEqual({ matches: [], texts: [[]] })
  expect(shown.headers[PACKAGED.id]).toMatchObject({
    title: KEPT_VERSION.title,
    provenance: 'user',
  })
})

it('a kept version that is about another text is shown there', async () => {
  const version = { ...KEPT_VERSION, drafts: ['A/HRC/52/L.3'] }
  await keep(version)
  const { displayWithOwn } = await showing()
  const other = { number: '52/3', draft: 'A/HRC/52/L.3', title: 'Right to food' }
  const shown = await displayWithOwn(
    await matched({ ...LIST, texts: [...LIST.texts, other] }),
    DEFAULT_SETTINGS,
    'en',
  )
  expect(shown.matches.texts[1]?.matches).toEqual([])
  expect(shown.own?.texts[1]).toMatchObject([{ id: version.id, tier: 'direct' }])
})

it('without kept letters there are no own ones', async () => {
  const { displayWithOwn } = await showing()
  expect(await displayWithOwn(await matched(), DEFAULT_SETTINGS, 'en')).not.toHaveProperty('own')
})
