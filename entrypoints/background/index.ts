import browser, { type Runtime } from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { annotateOpenTabs, forgetTab } from './annotate.ts'
import { answer } from './answers.ts'
import { offerSelectionSearch, searchSelection } from './context-menu.ts'
import { openTyped, suggestTyped } from './omnibox.ts'

/**
 * Starts whenever the browser needs it and may be killed at any moment: every listener is
 * registered at once, and nothing it remembers is the only copy.
 */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(message, sender),
  )
  browser.tabs.onRemoved.addListener(forgetTab)
  browser.runtime.onInstalled.addListener(() => {
    void annotateOpenTabs()
    void offerSelectionSearch()
  })
  browser.contextMenus.onClicked.addListener((click) => void searchSelection(click))
  browser.omnibox.onInputChanged.addListener(suggestTyped)
  browser.omnibox.onInputEntered.addListener((typed, where) => void openTyped(typed, where))
})
