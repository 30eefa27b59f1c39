import { joinCollections } from '../lib/collection/collection.ts'
import { packageLetters } from '../lib/collection/package-letters.ts'
import { joinPublicLetters } from '../lib/collection/public-letters.ts'
import { openFeeds } from '../lib/feeds/open-feeds.ts'
import { openKeptStore } from '../lib/kept/open-store.ts'
import { userLetters } from '../lib/kept/user-letters.ts'
import { readPackageFile } from './read-package-file.ts'

/** Where the user's own letters are. Written by the library, read here and there. */
export const keptStore = openKeptStore(readPackageFile)

export const packaged = packageLetters(readPackageFile)

/** What was downloaded of other collections. Written by the background, read here and there. */
export const feeds = openFeeds(readPackageFile, packaged)

/** The letters that anyone may see. A page of the web gets no others. */
export const publicLetters = joinPublicLetters(packaged, feeds.letters)

/** All letters, the user's own in the place of public ones of the same id. For our own pages only. */
export const allLetters = joinCollections(userLetters(keptStore), publicLetters)
