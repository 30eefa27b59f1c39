import { createFileReader } from '../lib/package-files.ts'
import browser from './browser.ts'

/** Gives a JSON file of the package, parsed, and keeps it for as long as the background lives. */
export const readPackageFile = createFileReader((path) => browser.runtime.getURL(path))
