import browser from 'webextension-polyfill'
import { createFileReader } from '../lib/package-files.ts'

/** Gives a JSON file of the package, parsed, and keeps it for as long as the background lives. */
export const readPackageFile = createFileReader((path) => browser.runtime.getURL(path))
