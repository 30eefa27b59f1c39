import { type Collection, joinCollections } from './collection.ts'

/**
 * Joins the sources of public letters, which a web page may learn of: one line each, the one that
 * overrides the others first.
 */
export function joinPublicLetters(packaged: Collection, downloaded: Collection): Collection {
  return joinCollections(downloaded, packaged)
}
