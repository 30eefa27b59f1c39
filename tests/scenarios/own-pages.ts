import { expect } from '@playwright/test'
import { openKept, textOf } from './in-page.ts'
import type { Scenario } from './stage.ts'

const LIST = 'ohchr/ohchr-res-dec-stat-52'
const LETTER = /^Situation of human rights in the Democratic People.s Republic of Korea$/
/** A hit begins with its date. */
const FOUND = /26 February 2023.*Situation of human rights in the Democratic People.s Republic/
const BADGE = /^\d+ NGO letters? on A\/HRC\/RES\/52\/28(?:,|$)/
const PDF = 'https://docs.un.org/en/A/HRC/RES/52/28?direct=true'
const STATED = '34 organizations signed; 32 are named here'

/** Popup, library, side panel and options. */
export const OWN_PAGES: Scenario[] = [
  {
    title: 'the popup finds a letter while typing, and opens it',
    inChromium: 'popup.spec.ts',
    async run(stage) {
      const popup = await stage.openBehind('popup.html')
      await expect.poll(() => popup.count('option', /./)).toBe(20)
      await popup.front()
      await popup.focus('combobox', 'Search letters')
      await popup.type('icnk hrc52')
      await expect.poll(() => popup.count('option', FOUND)).toBe(1)
      await popup.key('Enter')
      await expect.poll(() => popup.count('heading', 'Summary by HRC Letters')).toBe(1)
      expect(await textOf(popup)).toContain(STATED)
      await popup.key('Escape')
      await expect.poll(() => popup.count('option', FOUND)).toBe(1)
    },
  },
  {
    title: 'the popup tells what the page in front has, and opens the panel on it',
    inChromium: 'popup.spec.ts',
    async run(stage) {
      const tab = await openKept(stage, LIST)
      await expect.poll(() => tab.count('button', BADGE)).toBe(1)
      const popup = await stage.openBehind('popup.html')
      await expect.poll(() => textOf(popup)).toMatch(/On this page\s+\d+ letters/)
      await popup.press('button', 'Open beside this page')
      await expect.poll(() => tab.count('dialog', 'NGO letters')).toBe(1)
    },
  },
  {
    title: 'the popup switches the letters off and on for the site',
    inChromium: 'popup.spec.ts',
    async run(stage) {
      const tab = await openKept(stage, LIST)
      await expect.poll(() => tab.count('button', BADGE)).toBe(1)
      const popup = await stage.openBehind('popup.html')
      await popup.press('switch', 'Show letters on www.ohchr.org')
      await expect.poll(() => tab.count('button', BADGE)).toBe(0)
      await popup.press('switch', 'Show letters on www.ohchr.org')
      await expect.poll(() => tab.count('button', BADGE)).toBe(1)
    },
  },
  {
    title: 'an address of the library leads to a letter',
    inChromium: 'library.spec.ts',
    async run(stage) {
      const library = await stage.openBehind('library.html#letter=icnk-hrc52-dprk-accountability')
      await library.front()
      await expect.poll(() => library.count('heading', LETTER)).toBe(1)
      await expect.poll(() => textOf(library)).toContain(STATED)
      expect(library.errors).toEqual([])
    },
  },
  {
    title: 'facets narrow the library',
    inChromium: 'library.spec.ts',
    async run(stage) {
      const library = await stage.openBehind('library.html')
      await library.front()
      await expect.poll(() => library.count('heading', /^\d+ letters$/)).toBe(1)
      await library.press('checkbox', /^Sri Lanka \d+$/)
      await expect.poll(() => library.evaluate(() => location.hash, null)).toBe('#country=LKA')
      await expect.poll(() => library.count('button', 'Remove “Sri Lanka”')).toBe(1)
      const texts = await textOf(library)
      const [, stated] = /Sri Lanka\s*(\d+)/.exec(texts) ?? []
      await expect.poll(() => library.count('heading', `${stated} letters`)).toBe(1)
    },
  },
  {
    title: 'the side panel shows the letters of the page in front, and follows the tabs',
    inChromium: 'side-panel.spec.ts',
    async run(stage) {
      const tab = await openKept(stage, LIST)
      const side = await stage.openBehind('sidepanel.html')
      await side.press('button', /A\/HRC\/RES\/52\/28(?:,|$)/)
      await side.press('button', LETTER)
      await expect.poll(() => textOf(side)).toContain(STATED)
      await openKept(stage, 'ohchr/not-treaty-body')
      const elsewhere = 'This is not a Human Rights Council page'
      await expect.poll(() => side.count('heading', elsewhere)).toBe(1)
      await tab.front()
      await expect.poll(() => side.count('heading', 'Letters by resolution or decision')).toBe(1)
      expect(side.errors).toEqual([])
    },
  },
  {
    title: 'a PDF of the Council is counted on the toolbar and shown in the side panel',
    async run(stage) {
      await stage.servePdf(PDF)
      await stage.open(PDF)
      await expect.poll(() => stage.toolbarCount(PDF)).toMatch(/^\+?\d+$/)
      const side = await stage.openBehind('sidepanel.html')
      await expect
        .poll(() => side.count('heading', /^Situation of human rights in/))
        .toBeGreaterThan(0)
      expect(await side.count('button', LETTER)).toBeGreaterThan(0)
    },
  },
  {
    title: 'a kind of page that is switched off in the options has no badges until it is on again',
    inChromium: 'options.spec.ts',
    async run(stage) {
      const tab = await openKept(stage, LIST)
      await expect.poll(() => tab.count('button', BADGE)).toBe(1)
      const options = await stage.openBehind('options.html')
      await options.press('checkbox', /^lists of adopted texts/i)
      await expect.poll(() => tab.count('button', BADGE)).toBe(0)
      await options.press('checkbox', /^lists of adopted texts/i)
      await expect.poll(() => tab.count('button', BADGE)).toBe(1)
      expect(options.errors).toEqual([])
    },
  },
  {
    title: 'the side chosen in the options is the panel’s',
    inChromium: 'options.spec.ts',
    async run(stage) {
      const options = await stage.openBehind('options.html')
      await options.press('radio', 'Left')
      const tab = await openKept(stage, LIST)
      await tab.press('button', BADGE)
      await expect.poll(() => tab.count('button', 'Move to the right side')).toBe(1)
    },
  },
]
