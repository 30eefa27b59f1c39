import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { type Extension, openBehind } from './behind.ts'
import { test as base, withChangedBuild } from './extension.ts'

/** Where letters stand in these tests. */
export const LETTERS = 'https://letters.example'
/** A letter of the package whose list of signatories is incomplete stands here. */
export const INCOMPLETE = {
  id: 'icnk-2013-dprk-commission-of-inquiry',
  address:
    'https://www.hrw.org/news/2013/01/08/joint-icnk-letter-regarding-special-rapporteur-rights-dprk',
}

/**
 * The extension with two sites allowed from the start, in the place of the button in the toolbar,
 * which no test can press; and without unlimited storage, so that the storage can be made small.
 */
export const test = base.extend({
  built: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter's pattern.
    async ({}, use) => {
      await withChangedBuild((manifest) => {
        manifest.host_permissions.push(`${LETTERS}/*`, 'https://www.hrw.org/*')
        manifest.permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage')
      }, use)
    },
    { scope: 'worker' },
  ],
})

/** The model letter as a page. */
export function modelPage(): string {
  const text = readFileSync('tests/letters/icnk-hrc52-dprk-accountability.txt', 'utf8')
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const paragraphs = escaped
    .split(/\n\s*\n/)
    .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`)
  return `<!doctype html><html lang="en"><title>Open letter</title><body><nav>Home</nav><main><article>${paragraphs.join('\n')}</article></main></body></html>`
}

/** A short letter as a page: what takes time for each name takes none here. */
function shortPage(): string {
  return modelPage()
    .replace('34 Organizations', '3 Organizations')
    .replace(/<p>Balay Alternative[\s\S]*<p>Human Rights Watch/, '<p>Human Rights Watch')
    .replace(/<p>The Asian Forum[\s\S]*<\/article>/, '</article>')
}

/** Opens a page of a letter and the popup over it. */
export async function openPopupOn(
  extension: Extension,
  address: string,
  html: string,
): Promise<Page> {
  await extension.serve(address, html)
  const page = await extension.context.newPage()
  await page.goto(address)
  return openBehind(extension, 'popup.html', { width: 400, height: 580 })
}

/** Reads a letter from its page into a draft, as the entry of the page's menu does. */
export async function openDraft(extension: Extension, html = shortPage()): Promise<Page> {
  const { context } = extension
  await extension.serve(`${LETTERS}/dprk`, html)
  const page = await context.newPage()
  await page.goto(`${LETTERS}/dprk`)
  const opened = context.waitForEvent('page')
  const [worker] = context.serviceWorkers()
  await worker?.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url })
    // The browser's own menu is out of reach of a test; this is what choosing its entry does.
    const { onClicked } = chrome.contextMenus
    Reflect.get(onClicked, 'dispatch').call(onClicked, { menuItemId: 'keep-page' }, tab)
  }, `${LETTERS}/dprk`)
  const draft = await opened
  await draft.getByRole('button', { name: 'Save letter' }).waitFor()
  return draft
}

/** The page of kept letters. */
export async function openKept({ context, origin }: Extension): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${origin}/library.html#kept=`)
  await page.getByText('Choose files …').waitFor()
  return page
}

export interface GivenFile {
  name: string
  mimeType: string
  buffer: Buffer
}

/** Letters with titles "Open letter number 0 on Eritrea" … as a file of one record a line. */
export function lettersFile(count: number, name = 'letters.jsonl'): GivenFile {
  const lines = Array.from({ length: count }, (_, n) =>
    JSON.stringify({
      id: `given-${n}`,
      title: `Open letter number ${n} on Eritrea`,
      url: `${LETTERS}/given/${n}`,
      publisher: 'Some Publisher',
      date: '2024-05-06',
      sessions: ['56'],
      countries: ['ERI'],
      subject: 'situation of human rights in Eritrea',
    }),
  )
  return { name, mimeType: 'application/jsonl', buffer: Buffer.from(`${lines.join('\n')}\n`) }
}

/** Gives files to the page of kept letters, as choosing them does. */
export async function give(page: Page, files: string | GivenFile): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(files)
}

/**
 * Leaves the extension so many bytes of storage; gives what takes the limit away again. To be set
 * before anything is stored: the browser remembers for half a minute how much room there was. Its
 * registration of the background counts too, as soon as it is written: it is waited for.
 */
export async function leaveRoom(
  { context, origin }: Extension,
  bytes: number,
): Promise<() => Promise<void>> {
  const page = await context.newPage()
  await page.goto(`${origin}/manifest.json`)
  const usage = () => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  await expect.poll(usage).toBeGreaterThan(0)
  const session = await context.newCDPSession(page)
  const quotaSize = (await usage()) + bytes
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
  return async () => void (await session.send('Storage.overrideQuotaForOrigin', { origin }))
}

/** What the store holds, read past the extension's own code. */
export function stored(page: Page): Promise<{ letters: string[]; drafts: number }> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('kept-letters')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['letters', 'drafts'])
          const letters = transaction.objectStore('letters').getAllKeys()
          const drafts = transaction.objectStore('drafts').count()
          transaction.oncomplete = () => {
            opening.result.close()
            resolve({ letters: letters.result.map(String), drafts: drafts.result })
          }
        }
      }),
  )
}
