import type { InlineConfig } from 'vite'

/** A letter whole, which the popup loads once its list is there. */
const LETTER =
  /[\\/](components[\\/](common[\\/](letter(\.css|-(view|head|bar))|ask-|citation|copy-asks|copy-button|door|told|folded-text|own-title|signatory-list|signatory-link|web-link|use-opened|outcome-sentence|source-link)|panel[\\/]letter-)|lib[\\/]letters[\\/]cite)/

/** What the popup is made of, and the other pages of the extension too. */
const INTERFACE = [
  /[\\/]node_modules[\\/](preact|@lingui)[\\/]/,
  // What loads a chunk later, and WXT's own part of a page.
  /vite\/preload-helper|wxt-html-plugins/,
  /[\\/]components[\\/](common[\\/]|search[\\/]|keep[\\/]kept-mark)/,
  // Not what opens letters or searches them: the library does that in its own page.
  /[\\/]extension[\\/](?!match-page|search-letters|collections|learned-store|in-turns|following-store|seen-store|settings-file)/,
  /[\\/]entrypoints[\\/]popup[\\/]/,
  /[\\/]lib[\\/](remember|package-files|letters[\\/](heading|citable-title|written-date)|council[\\/]extremes|matching[\\/]order|pages[\\/]hosts)\.ts$/,
]

/**
 * Puts what the popup shares with other pages of the extension into one chunk. Left to itself the
 * bundler makes one for each set of pages: nine files for the popup to wait for, and 1.5 kB more.
 */
export function shareOneChunk({ build }: InlineConfig): void {
  if (!build) return
  // Every browser we support preloads modules by itself.
  build.modulePreload = { polyfill: false }
  build.rolldownOptions = {
    ...build.rolldownOptions,
    output: {
      ...build.rolldownOptions?.output,
      codeSplitting: {
        groups: [
          {
            name: 'interface',
            test: (id) => !LETTER.test(id) && INTERFACE.some((pattern) => pattern.test(id)),
            minShareCount: 2,
            // A group takes what its files import: what both need belongs to the interface.
            priority: 2,
          },
          { name: 'letter', test: LETTER, minShareCount: 2, priority: 1 },
        ],
      },
    },
  }
}
