import type { Browser } from 'webextension-polyfill'

declare const browser: Browser | undefined
declare const chrome: Browser

/**
 * The browser's API for extensions, whose calls all give promises: Firefox has it as `browser`,
 * Chrome and Edge as `chrome`. The polyfill that its types are of would put 3 kB on every page.
 */
export default typeof browser === 'undefined' ? chrome : browser
