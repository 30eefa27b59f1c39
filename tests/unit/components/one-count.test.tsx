import { readdirSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { render } from 'preact'
import { afterAll, expect, test, vi } from 'vitest'
import { CountLine } from '../../../components/common/count-line.tsx'
import { countsOf, subjectLabel, subjectsOf } from '../../../components/common/subject.ts'
import { WordingProvider } from '../../../components/common/wording.ts'
import { pageLetters } from '../../../components/popup/letters-on-page.ts'
import { createStates } from '../../../lib/council/states.ts'
import { countPageLetters, markOf } from '../../../lib/matching/letter-counts.ts'
import { createMatcher } from '../../../lib/matching/matcher.ts'
import type { PageMatches } from '../../../lib/matching/page-matches.ts'
import { buildStateRecords } from '../../../tools/data/build-states.ts'
import { loadCollection } from '../../../tools/load-collection.ts'
import { jsonLine } from '../../../tools/match/show-matches.ts'
import { PAGES, understand } from '../pages/fixture.ts'
import { english } from './english.ts'

// Tests of a worker share modules: ours must not have the browser of another test, nor it ours.
vi.resetModules()
afterAll(() => {
  vi.doUnmock('../../../extension/browser.ts')
  vi.resetModules()
})
const setBadgeText = vi.fn(async (_: { text: string }) => {})
vi.doMock('../../../extension/browser.ts', () => ({
  default: { action: { setBadgeText, setBadgeBackgroundColor: async () => {} } },
}))
const { showCount } = await import('../../../entrypoints/background/inject-annotator.ts')

const { headers, catalogue } = loadCollection()
const matcher = createMatcher({ headers, catalogue, states: createStates(buildStateRecords()) })
const byId = Object.fromEntries(headers.map((header) => [header.id, header]))
const wording = english()
const { document } = new JSDOM().window

const FOUND: [name: string, found: PageMatches][] = readdirSync(PAGES, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.html') && !/\bnot-|hostile/.test(file))
  .flatMap((file) => {
    const name = file.replace(/\.html$/, '').replaceAll('\\', '/')
    const { page } = understand(name)
    return page ? [[name, matcher.match(page)]] : []
  })

/** All numbers that the panel, the side panel and the popup say of a subject, in their order. */
function numbersIn(subject: Parameters<typeof CountLine>[0]['subject']): number[] {
  const root = document.createElement('div')
  render(
    <WordingProvider value={wording}>
      <CountLine subject={subject} />
    </WordingProvider>,
    root,
  )
  return (root.textContent?.match(/\d+/g) ?? []).map(Number)
}

const shown = (numbers: readonly number[]) => numbers.filter((n) => n > 0)

test.each(FOUND)(
  '%s: badge, panel, popup, toolbar and command line say one number',
  async (_, found) => {
    const { page, texts } = subjectsOf(found)
    const told = JSON.parse(jsonLine('', found))
    for (const [index, subject] of [...texts.entries()]) {
      const counts = countsOf(subject)
      expect(told.texts[index].counts).toEqual(counts)
      expect(numbersIn(subject)).toEqual(shown(Object.values(counts)))
    }
    for (const subject of [page, ...texts].filter(({ matches }) => matches.length > 0)) {
      const { strong, others } = markOf(countsOf(subject))
      const label = subjectLabel(subject, wording)
      const name = subject.symbol ?? `“${subject.title}”`
      for (const n of shown([strong, others])) {
        expect(label.replace(name, '').match(/\d+/g)?.map(Number)).toContain(n)
      }
      // Letters to the session are never said to be on a text.
      const isOnText = subject.matches.some(({ tier }) => tier === 'direct')
      expect(/ on (?!the s)/.test(label.replace(name, ''))).toBe(isOnText)
      if (subject.session === null) expect(label).not.toContain('other sessions')
    }
    const popup = pageLetters({ matches: found, headers: byId })
    expect(popup === null ? [] : numbersIn(popup)).toEqual(shown(Object.values(told.counts)))
    await showCount(1, countPageLetters(found))
    const mark = markOf(told.counts)
    const toolbar = mark.strong > 0 ? `${mark.strong}` : mark.others > 0 ? `+${mark.others}` : ''
    expect(setBadgeText.mock.lastCall?.[0].text).toBe(toolbar)
  },
)

test('a text has the same numbers on every page that shows it', () => {
  const known = new Set<string | null>(catalogue.texts.map(({ symbol }) => symbol))
  const ofText = FOUND.flatMap(([name, { page, texts }]) =>
    texts.flatMap(({ text, matches }) => {
      const { onText, sameSubject } = countsOf({ matches })
      // Kept pages give decisions, which the catalogue has not, titles of their own.
      const symbol = known.has(text.symbol) && page.kind !== 'session-list' ? text.symbol : null
      return symbol ? [{ symbol, name, numbers: `${onText} +${sameSubject}` }] : []
    }),
  )
  const several = [...Map.groupBy(ofText, ({ symbol }) => symbol)].filter(
    ([, shownOn]) => new Set(shownOn.map(({ name }) => name)).size > 1,
  )
  expect(several.map(([symbol]) => symbol)).toContain('A/HRC/RES/52/28')
  for (const [symbol, shownOn] of several) {
    expect([...new Set(shownOn.map(({ numbers }) => numbers))], symbol).toHaveLength(1)
  }
})
