import browser from 'webextension-polyfill'
import { isLanguage, type Language } from '../lib/council/language.ts'
import type { Settings } from './settings.ts'

/** The language of what stands on no page: the chosen one, else the browser's, else English. */
export function interfaceLanguage({ language }: Pick<Settings, 'language'>): Language {
  if (language !== 'page') return language
  const own = browser.i18n.getUILanguage().toLowerCase().split('-', 1)[0] ?? ''
  return isLanguage(own) ? own : 'en'
}
