import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { type Extension, openBehind } from './behind.ts'
import { PAGES } from './extension.ts'

/** A letter whose list of signatories is long, and one to set beside it. */
const LETTERS = ['icnk-hrc52-dprk-accountability', 'icnk-2013-dprk-commission-of-inquiry']

/** The screens of the library that an address leads to. */
export const LIBRARY = {
  'the library’s list': '',
  'a list without letters': '#q=session:99+xyzzy',
  'a letter in the library': `#letter=${LETTERS[0]}`,
  'a situation': '#situation=PRK',
  'all situations': '#situations=',
  'all organizations': '#organizations=',
  'all sessions': '#sessions=',
  'a session': '#sessions=52',
  'a text': '#text=A/HRC/RES/52/28',
  'an organization': '#org=icnk',
  'letters side by side': `#compare=${LETTERS.join(',')}`,
  'a brief of a letter': `#brief=&letter=${LETTERS[0]}`,
  'a brief of a session': '#brief=&sessions=52',
  'a text to compare': `#against=${LETTERS[0]}`,
  'what is not found': '#letter=none',
  'letters that are kept': '#kept=too-long',
}

/** The queries whose answers a popup shows: letters, filters and places, faults, nothing. */
export const QUERIES = ['', 'country:PRK session:52 commission', 'coutry:xx eritrea "un', 'xyzzyx']

/** Opens the list of texts of a session and the panel of one of them. */
export async function openPanel(extension: Extension): Promise<Page> {
  const page = await extension.open(PAGES.texts52)
  const badge = page.locator('[data-hrc-letters=badge] button').first()
  await badge.click()
  await page.locator('[data-hrc-letters=panel] [data-letter]').first().waitFor()
  return page
}

/** Opens a page of the library, whichever its language, when all of it is there. */
export async function openLibrary(page: Page, origin: string, hash: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${origin}/library.html${hash}`)
  await page.locator('#library h1, #library h2').first().waitFor()
  await page.waitForLoadState('networkidle')
}

/** Reads a letter of a file into a draft. */
export async function openFileAsDraft(page: Page, origin: string): Promise<void> {
  await openLibrary(page, origin, '#kept=')
  const name = 'letter.txt'
  const buffer = readFileSync('tests/letters/icnk-hrc52-dprk-accountability.txt')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/plain', buffer })
  await page.locator('#record-title').waitFor()
}

/** Opens the popup over the page in front. */
export const openPopup = (extension: Extension) => openBehind(extension, 'popup.html')
