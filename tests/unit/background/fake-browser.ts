import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import type { Runtime, Tabs } from 'webextension-polyfill'

/** The browser's own side of the extension, as far as the background uses it. */
export const ORIGIN = 'chrome-extension://abcdefgh'
const OWN_ID = 'abcdefgh'

/** One area of the browser's storage: copies in and out, a quota in bytes, and it can fail. */
class FakeArea {
  data: Record<string, unknown> = {}
  quota = Infinity
  failing: 'get' | 'set' | null = null

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    await pause()
    if (this.failing === 'get') throw new Error('storage is disabled by policy')
    const all = structuredClone(this.data)
    if (keys === null) return all
    const names = typeof keys === 'string' ? [keys] : keys
    return Object.fromEntries(names.flatMap((name) => (name in all ? [[name, all[name]]] : [])))
  }

  async set(entries: Record<string, unknown>): Promise<void> {
    await pause()
    if (this.failing === 'set') throw new Error('storage cannot be written')
    const after = { ...this.data, ...structuredClone(entries) }
    if (JSON.stringify(after).length > this.quota) throw new Error('quota exceeded')
    this.data = after
  }

  async remove(name: string): Promise<void> {
    await pause()
    delete this.data[name]
  }
}

/** Others get their turn, as they do while the real storage is asked. */
async function pause(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await Promise.resolve()
}

interface FakeTab {
  id: number
  url?: string
  incognito?: boolean
}

function createFakeBrowser() {
  const tabs: FakeTab[] = []
  /** Match patterns of the access that the user gives; `null` is access to everything listed. */
  const access: { only: string[] | null } = { only: null }
  const counts = new Map<number, string>()
  const registered: { id: string; matches: string[] }[] = []
  const fake = {
    open: tabs,
    access,
    counts,
    registered,
    runtime: { id: OWN_ID, getURL: (path: string) => `${ORIGIN}/${path.replace(/^\//, '')}` },
    i18n: { getUILanguage: () => 'en' },
    extension: { inIncognitoContext: false },
    storage: { local: new FakeArea(), session: new FakeArea(), managed: new FakeArea() },
    windows: { getCurrent: vi.fn(async () => ({ incognito: false })) },
    tabs: {
      query: vi.fn(async ({ url }: { url: string[] }) =>
        tabs.filter((tab) => url.some((pattern) => isMatch(pattern, tab.url ?? ''))),
      ),
      get: vi.fn(async (id: number) => {
        const tab = tabs.find((one) => one.id === id)
        if (!tab) throw new Error(`No tab with id: ${id}.`)
        return tab
      }),
      create: vi.fn(async (_: { url: string }) => {}),
      sendMessage: vi.fn(async (_tabId: number, _notice: unknown) => true),
    },
    scripting: {
      executeScript: vi.fn(
        async (_: {
          target: { tabId: number }
          files: string[]
        }): Promise<{ result?: unknown }[]> => [{}],
      ),
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        registered.filter(({ id }) => ids.includes(id)),
      registerContentScripts: async (scripts: typeof registered) =>
        void registered.push(...scripts),
      updateContentScripts: async (scripts: typeof registered) =>
        void registered.splice(0, registered.length, ...scripts),
      unregisterContentScripts: async () => void registered.splice(0, registered.length),
    },
    permissions: {
      contains: vi.fn(async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => access.only === null || access.only.includes(origin)),
      ),
    },
    action: {
      setBadgeText: vi.fn(async ({ tabId, text }: { tabId: number; text: string }) => {
        counts.set(tabId, text)
      }),
      setBadgeBackgroundColor: async () => {},
    },
  }
  return fake
}

export type FakeBrowser = ReturnType<typeof createFakeBrowser>

/**
 * A new browser with nothing stored and, as modules are loaded anew, a background that has just
 * been started.
 */
export function startBrowser(): FakeBrowser {
  const fake = createFakeBrowser()
  vi.resetModules()
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.doMock('../../../extension/browser.ts', () => ({ default: fake }))
  return fake
}

/** What the browsers say of a script in the page of a tab. */
export function pageSender(
  url: string,
  { tabId = 1, ...more }: Partial<Runtime.MessageSender> & { tabId?: number } = {},
): Runtime.MessageSender {
  const tab = { id: tabId, url, incognito: false, ...more.tab } as Tabs.Tab
  return { id: OWN_ID, url, origin: new URL(url).origin, frameId: 0, ...more, tab } as never
}

/** What the browsers say of a page of the extension. */
export function ownSender(file: string): Runtime.MessageSender {
  return { id: OWN_ID, url: `${ORIGIN}/${file}`, origin: ORIGIN } as never
}

function isMatch(pattern: string, address: string): boolean {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  return pattern === '<all_urls>' || new RegExp(`^${escaped}$`).test(address)
}
