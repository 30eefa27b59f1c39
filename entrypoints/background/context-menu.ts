import type { Menus } from 'webextension-polyfill'
import { translate } from '../../components/common/translate.ts'
import browser from '../../extension/browser.ts'
import { interfaceLanguage } from '../../extension/interface-language.ts'
import { messagesIn } from '../../extension/interface-messages.ts'
import { libraryAddress } from '../../extension/library-address.ts'
import { loadSettings } from '../../extension/settings-store.ts'
import { keepFromMenu } from './kept-page.ts'

const SEARCH_SELECTION = 'search-selection'
const KEEP_PAGE = 'keep-page'
/** A selection is taken this far: a symbol, a name, a title. */
const MAX_SELECTION_LENGTH = 200

/** Puts our entries into the menus of a selection and of a page, in the language of the interface. */
export async function offerSelectionSearch(): Promise<void> {
  const t = translate(await messagesIn(interfaceLanguage(await loadSettings())))
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: SEARCH_SELECTION,
    contexts: ['selection'],
    // The browser puts the selection in place of %s.
    title: t('menu.search-selection', { selection: '%s' }),
  })
  browser.contextMenus.create({
    id: KEEP_PAGE,
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    title: t('keep.menu'),
  })
}

/** Reads the page as a letter, on which the menu was opened. */
export async function keepClicked(
  { menuItemId }: Pick<Menus.OnClickData, 'menuItemId'>,
  tabId: number | undefined,
): Promise<void> {
  if (menuItemId === KEEP_PAGE && tabId !== undefined) await keepFromMenu(tabId)
}

/** Opens the library on what was selected. */
export async function searchSelection({
  menuItemId,
  selectionText = '',
}: Pick<Menus.OnClickData, 'menuItemId' | 'selectionText'>): Promise<void> {
  const query = selectionText.replace(/\s+/g, ' ').trim().slice(0, MAX_SELECTION_LENGTH)
  if (menuItemId !== SEARCH_SELECTION || query === '') return
  await browser.tabs.create({ url: libraryAddress(query) })
}
