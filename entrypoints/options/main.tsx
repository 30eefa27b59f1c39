import { render } from 'preact'
import { createWording } from '../../components/common/create-wording.ts'
import { dressPage } from '../../components/common/dress-page.ts'
import { WordingProvider } from '../../components/common/wording.ts'
import { errorSentence } from '../../components/keep/error-sentence.ts'
import { downloadJson } from '../../components/library/save-file.ts'
import { Options, type OptionsProps } from '../../components/options/options.tsx'
import { ask } from '../../extension/ask-background.ts'
import browser from '../../extension/browser.ts'
import type { FeedsReply } from '../../extension/feed-messages.ts'
import { addFollowed, loadFollowed } from '../../extension/following-store.ts'
import { interfaceLanguage } from '../../extension/interface-language.ts'
import { messagesIn, translatedLanguages } from '../../extension/interface-messages.ts'
import { onKeptChange } from '../../extension/kept-changes.ts'
import { loadManaged } from '../../extension/managed-settings.ts'
import { DEFAULT_SETTINGS, type SettingsChange } from '../../extension/settings.ts'
import { openSettingsFile, writeSettingsFile } from '../../extension/settings-file.ts'
import { loadSettings } from '../../extension/settings-store.ts'
import { act, add, findFeeds, leave, lookAt } from './feeds.ts'
import { findSites, switchSite } from './sites.ts'
import { eraseItems, eraseKept, eraseLearned, findStoredItems, openKept } from './stored-items.ts'

let props: OptionsProps

async function start(): Promise<void> {
  const { permissions = [] } = browser.runtime.getManifest()
  props = {
    ...(await load()),
    openKept,
    collection: null,
    permissions,
    languages: await translatedLanguages(),
    libraryLink: browser.runtime.getURL('/library.html'),
    imported: null,
    notErased: null,
    isUnsaved: false,
    onChange: (change) => doing(() => changeSettings(change)),
    onSwitchSite: (site, on) =>
      doing(async () => {
        const change = await switchSite(site, on)
        if (change) await changeSettings(change)
        await show({ sites: await findSites() })
      }),
    onLookAtFeed: (address) => doing(async () => showFeeds(await lookAt(address))),
    onAddFeed: (offer) => doing(async () => showFeeds(await add(offer))),
    onLeaveFeed: (offer) => doing(async () => showFeeds(await leave(offer))),
    onFeed: (id, what) => doing(async () => showFeeds(await act(id, what))),
    onEraseLearned: () => doing(eraseLearned),
    onEraseAll: () =>
      doing(async () => {
        const { kept, settings, feeds } = props
        await show({ notErased: null })
        if (feeds.offer) await showFeeds(await leave(feeds.offer))
        try {
          if (kept.own) await eraseKept(kept.own)
        } catch (error) {
          const { t } = createWording(await messagesIn(interfaceLanguage(settings)))
          await show({
            ...(await load()),
            notErased: errorSentence(error, t, 'keep.erase-changed'),
          })
          return
        }
        // Settings that cannot be changed, as their storage is damaged, are erased all the same.
        await changeSettings(DEFAULT_SETTINGS).catch(console.error)
        await eraseItems()
      }),
    onExport: () =>
      doing(async () => {
        // Changes nothing, but comes after every change that is still under way.
        const settings = await ask({ type: 'change-settings', change: {} })
        downloadJson(
          [writeSettingsFile(settings, await loadFollowed())],
          'hrc-letters-settings.json',
        )
      }),
    onImport: (file) => doing(() => importSettings(file)),
  }
  await show({})
  browser.storage.onChanged.addListener(() => doing(refresh))
  onKeptChange(() => doing(refresh))
  // What is only looked at is left with the page.
  addEventListener('pagehide', () => {
    const { offer } = seen
    if (offer) doing(async () => void (await leave(offer)))
  })
  browser.permissions.onAdded.addListener(() => doing(refresh))
  browser.permissions.onRemoved.addListener(() => doing(refresh))
  await show({ collection: await ask({ type: 'collection' }) })
}

/** What may change while the page is open, by another page of the extension too. */
async function load(): Promise<
  Pick<OptionsProps, 'settings' | 'managed' | 'sites' | 'kept' | 'feeds'>
> {
  const [settings, managed, sites, kept, found] = await Promise.all([
    loadSettings(),
    loadManaged(),
    findSites(),
    findStoredItems(),
    findFeeds().catch(() => ({ feeds: [] })),
  ])
  // What is being looked at stays before the user.
  return { settings, managed, sites, kept, feeds: { ...seen, ...found } }
}

/** The offer or problem that the options show of collections. */
let seen: Pick<FeedsReply, 'offer' | 'problem'> = {}

async function showFeeds({ feeds, ...rest }: FeedsReply): Promise<void> {
  seen = rest
  await show({ feeds: { feeds, ...rest } })
}

const refresh = async () => show(await load())

/** Throws when the settings cannot be saved, and says so. */
async function changeSettings(change: SettingsChange): Promise<void> {
  try {
    await show({ settings: await ask({ type: 'change-settings', change }), isUnsaved: false })
  } catch (error) {
    await show({ isUnsaved: true })
    throw error
  }
}

async function importSettings(file: File): Promise<void> {
  const read = await openSettingsFile(file)
  if (read.settings) {
    await changeSettings(read.settings)
    await addFollowed(read.followed)
  }
  const { settings, faults } = read
  await show({ imported: settings ? { state: 'done' } : { state: 'failed', faults } })
}

function doing(work: () => Promise<void>): void {
  work().catch(console.error)
}

async function show(change: Partial<OptionsProps>): Promise<void> {
  props = { ...props, ...change }
  const { settings } = props
  const wording = createWording(await messagesIn(interfaceLanguage(settings)))
  dressPage(wording, `${wording.t('popup.options')} · ${wording.t('product')}`, settings.theme)
  const root = document.getElementById('options')
  if (!root) return
  render(
    <WordingProvider value={wording}>
      <Options {...props} />
    </WordingProvider>,
    root,
  )
}

start().catch(console.error)
