import { expect } from '@playwright/test'
import { focusedOf, kept, openKept, oursIn, textOf } from './in-page.ts'
import type { Scenario, Tab } from './stage.ts'

const LIST = 'ohchr/ohchr-res-dec-stat-52'
const BADGE = /^\d+ NGO letters? on A\/HRC\/RES\/52\/28(?:,|$)/
const LETTER = /^Situation of human rights in the Democratic People.s Republic of Korea$/
const PANEL = 'NGO letters'

/** Badges beside rows and titles, and the panel that they open. */
export const BESIDE_PAGES: Scenario[] = [
  {
    title: 'the list of the 52nd session shows the letter on 52/28, whole',
    async run(stage) {
      const tab = await openKept(stage, LIST)
      await tab.press('button', BADGE)
      await tab.press('button', LETTER)
      await expect.poll(() => tab.count('heading', 'Summary by HRC Letters')).toBe(1)
      expect(await tab.count('heading', 'What the letter asks for')).toBe(1)
      expect(await tab.count('link', /stopnkcrimes\.org/)).toBeGreaterThan(0)
      const text = await textOf(tab)
      for (const part of [
        '26 February 2023',
        '34 organizations signed; 32 are named here',
        'NK Watch',
        'Addressed to this session',
        'About the same country: DPR Korea',
        'Publisher’s website',
      ]) {
        expect(text).toContain(part)
      }
      await expect.poll(() => stage.toolbarCount(kept(LIST).address)).toMatch(/^\+?\d+$/)
      expect(tab.errors).toEqual([])
    },
  },
  {
    title: 'badges move nothing and raise no row',
    inChromium: 'list-of-texts.spec.ts',
    async run(stage) {
      const { html } = kept(LIST)
      await stage.serve('https://example.org/plain', html)
      const plain = await stage.open('https://example.org/plain')
      const before = await rowsOf(plain)
      const tab = await openKept(stage, LIST)
      await expect.poll(() => tab.count('button', BADGE)).toBe(1)
      expect(await rowsOf(tab)).toEqual(before)
    },
  },
  {
    title: 'the panel is left with Esc, and the badge has the focus again',
    async run(stage) {
      const tab = await openKept(stage, LIST)
      await tab.focus('button', BADGE)
      await tab.key('Enter')
      await expect.poll(() => tab.count('dialog', PANEL)).toBe(1)
      await expect.poll(() => focusedOf(tab)).toMatch(/^Situation of human rights/)
      await tab.key('Escape')
      await expect.poll(() => tab.count('dialog', PANEL)).toBe(0)
      expect(await focusedOf(tab)).toMatch(BADGE)
    },
  },
  {
    title: 'hidden in a page, nothing of ours is left there until it is loaded again',
    async run(stage) {
      const tab = await openKept(stage, LIST)
      await tab.press('button', BADGE)
      await tab.press('button', 'Hide on this page')
      await expect
        .poll(() => textOf(tab))
        .toContain('You will see no letters here until you reload')
      expect(await tab.count('button', BADGE)).toBe(0)
      await tab.press('button', 'Show letters again')
      await expect.poll(() => tab.count('button', BADGE)).toBe(1)
      await tab.press('button', 'Hide on this page')
      await expect.poll(() => tab.count('heading', 'Hidden on this page')).toBe(1)
      await tab.key('Escape')
      await expect.poll(() => oursIn(tab)).toBe(0)
      const other = await openKept(stage, 'docs-un/docs-un-res-52-28')
      await expect.poll(() => other.count('button', BADGE)).toBe(1)

      await tab.reload()
      await expect.poll(() => tab.count('button', BADGE)).toBe(1)
    },
  },
  {
    title: 'switched off for the site in the popup, nothing of ours is left, nor comes again',
    inChromium: 'popup.spec.ts',
    async run(stage) {
      const { address } = kept(LIST)
      const tab = await openKept(stage, LIST)
      await tab.press('button', BADGE)
      const popup = await stage.openBehind('popup.html')
      await popup.press('switch', 'Show letters on www.ohchr.org')
      await expect.poll(() => oursIn(tab)).toBe(0)

      await tab.reload()
      const other = await openKept(stage, 'docs-un/docs-un-res-52-28')
      await expect.poll(() => other.count('button', BADGE)).toBe(1)
      expect(await oursIn(tab)).toBe(0)
      expect(await stage.toolbarCount(address)).toBe('')
    },
  },
  {
    title: 'the page of one text shows its letters',
    inChromium: 'one-text.spec.ts',
    async run(stage) {
      const tab = await openKept(stage, 'docs-un/docs-un-res-52-28')
      await tab.press('button', BADGE)
      await tab.press('button', LETTER)
      await expect.poll(() => textOf(tab)).toContain('34 organizations signed; 32 are named here')
    },
  },
  {
    title: 'the page of a session shows the letters addressed to it',
    async run(stage) {
      const tab = await openKept(stage, 'ohchr/ohchr-session-52')
      await tab.press('button', /NGO letters? to the 52nd session$/)
      await expect.poll(() => tab.count('button', LETTER)).toBe(1)
    },
  },
  {
    title: 'the page of a country in Russian and a press release in Arabic show theirs',
    inChromium: 'page-kinds.spec.ts',
    async run(stage) {
      for (const name of ['ohchr/country-dprk-ru', 'ohchr/news-press-release-ar']) {
        const tab = await openKept(stage, name)
        await expect.poll(() => oursIn(tab)).toBeGreaterThan(0)
        await expect.poll(() => stage.toolbarCount(kept(name).address)).toMatch(/^\+?\d+$/)
      }
    },
  },
  {
    title: 'pages that are not the Council’s are left alone',
    async run(stage) {
      const list = kept(LIST)
      const lookAlike = list.address.replace('ohchr.org', 'ohchr.org.example.com')
      const named = 'https://example.com/?u=https://docs.un.org/en/A/HRC/RES/52/28'
      await stage.serve(lookAlike, list.html)
      await stage.serve(named, list.html)
      const others = [
        await openKept(stage, 'ohchr/not-treaty-body'),
        await openKept(stage, 'ohchr/news-not-committee-fr'),
        await stage.open(lookAlike),
        await stage.open(named),
      ]
      const council = await openKept(stage, LIST)
      await expect.poll(() => council.count('button', BADGE)).toBe(1)
      for (const tab of others) expect(await oursIn(tab)).toBe(0)
      expect(await stage.toolbarCount(kept('ohchr/not-treaty-body').address)).toBe('')
    },
  },
  {
    title: 'a hostile table is annotated, and nothing of it becomes markup',
    async run(stage) {
      const { address, html } = kept('ohchr/hostile')
      await stage.serve(address, html.replaceAll('MEGABYTE', 'x'.repeat(1_000_000)))
      const tab = await stage.open(address)
      await tab.press('button', /NGO letters? on A\/HRC\/RES\/52\/4(?:,|$)/)
      await expect.poll(() => tab.count('dialog', PANEL)).toBe(1)
      const markup = await tab.evaluate(() => {
        const roots = [...document.querySelectorAll('[data-hrc-letters]')].map((e) => e.shadowRoot)
        return roots.flatMap((root) => [...(root?.querySelectorAll('img, script') ?? [])]).length
      }, null)
      expect(markup).toBe(0)
      expect(tab.errors).toEqual([])
    },
  },
  {
    title: 'rows that come late get their badges, and badges the page removes come back',
    async run(stage) {
      const tab = await openKept(stage, LIST)
      await expect.poll(() => tab.count('button', BADGE)).toBe(1)
      await tab.evaluate(() => {
        const rows = [...document.querySelectorAll('tr')]
        const row = rows.find((tr) => tr.textContent?.includes('52/28'))
        const copy = row?.cloneNode(true)
        row?.remove()
        requestAnimationFrame(() => {
          if (copy) document.querySelector('table tbody')?.append(copy)
        })
      }, null)
      await expect.poll(() => tab.count('button', BADGE)).toBe(1)
      await tab.evaluate(() => {
        for (const host of document.querySelectorAll('[data-hrc-letters]')) host.remove()
      }, null)
      await expect.poll(() => tab.count('button', BADGE)).toBe(1)
      expect(tab.errors).toEqual([])
    },
  },
  {
    title:
      'a navigation within the page takes badges away, brings them back, and shows those of another list',
    async run(stage) {
      const tab = await openKept(stage, LIST)
      await expect.poll(() => tab.count('button', BADGE)).toBe(1)
      await tab.evaluate(() => history.pushState(null, '', '/en/treaty-bodies/ccpr'), null)
      await tab.evaluate(() => document.body.click(), null)
      await expect.poll(() => oursIn(tab), { timeout: 10_000 }).toBe(0)
      await tab.evaluate(() => history.back(), null)
      await expect.poll(() => tab.count('button', BADGE), { timeout: 10_000 }).toBe(1)

      const address = kept(LIST).address.replace('session52', 'session49')
      await tab.evaluate((url) => {
        history.pushState(null, '', url)
        const [row] = [...document.querySelectorAll('tr')].filter((tr) =>
          tr.textContent?.includes('52/28'),
        )
        if (row) row.innerHTML = row.innerHTML.replaceAll('52/28', '49/22')
      }, address)
      const badge = /NGO letters? on A\/HRC\/RES\/49\/22(?:,|$)/
      await expect.poll(() => tab.count('button', badge), { timeout: 10_000 }).toBe(1)
      await expect.poll(() => stage.toolbarCount(address)).toMatch(/^\+?\d+$/)
      expect(tab.errors).toEqual([])
    },
  },
]

/** Where each row of a table begins and how tall it is, in CSS px. */
function rowsOf(tab: Tab): Promise<{ top: number; height: number }[]> {
  return tab.evaluate(
    () =>
      [...document.querySelectorAll('tr')].map((row) => {
        const { top, height } = row.getBoundingClientRect()
        return { top: top + scrollY, height }
      }),
    null,
  )
}
