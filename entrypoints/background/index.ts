import { defineBackground } from 'wxt/utils/define-background'
import browser from '../../extension/browser.ts'
import { findNew } from '../../extension/seen-store.ts'
import { closeStorageToPages } from '../../extension/settings-store.ts'
import { answer } from './answers.ts'
import { keepClicked, offerSelectionSearch, searchSelection } from './context-menu.ts'
import { endAllLooks, followLookAlarm } from './feed-hosts.ts'
import { followAlarm, planChecks } from './feeds.ts'
import { followCommand } from './keys.ts'
import { openTyped, suggestTyped } from './omnibox.ts'
import { followGrant, followWithdrawal, registerScripts } from './permissions.ts'
import { dropTabPage } from './tab-pages.ts'
import { followActivation, followNavigation, readOpenTabs } from './tab-view.ts'

/**
 * Starts whenever the browser needs it and may be killed at any moment: every listener is
 * registered at once, and nothing it remembers is the only copy.
 */
export default defineBackground(() => {
  void closeStorageToPages()
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    void answer(message, sender).then(respond)
    // The answer comes later: Chrome takes no promise in its place.
    return true
  })
  browser.tabs.onRemoved.addListener((tabId) => void dropTabPage(tabId))
  browser.tabs.onUpdated.addListener(followNavigation)
  browser.tabs.onActivated.addListener(followActivation)
  browser.permissions.onAdded.addListener(({ origins }) => followGrant(origins))
  browser.permissions.onRemoved.addListener(() => void followWithdrawal().catch(console.error))
  browser.alarms.onAlarm.addListener(({ name }) => {
    followAlarm(name).catch(console.error)
    followLookAlarm(name).catch(console.error)
  })
  browser.runtime.onStartup.addListener(() => {
    void registerScripts()
    void planChecks()
    endAllLooks().catch(console.error)
  })
  browser.runtime.onInstalled.addListener(() => {
    void registerScripts()
    void readOpenTabs()
    void offerSelectionSearch()
    // What is there now is not new.
    void findNew()
    void planChecks()
    endAllLooks().catch(console.error)
  })
  browser.contextMenus.onClicked.addListener((click, tab) => {
    void searchSelection(click)
    keepClicked(click, tab?.id).catch(console.error)
  })
  browser.commands.onCommand.addListener((command) => void followCommand(command))
  browser.omnibox.onInputChanged.addListener(suggestTyped)
  browser.omnibox.onInputEntered.addListener((typed, where) => void openTyped(typed, where))
})
