import { type Collection, joinCollections } from './collection.ts'

/**
 * Joins all sources of letters that anyone may see, and a page of the web be told of: a line each,
 * the one that counts over the others first.
 */
export function joinPublicLetters(packaged: Collection): Collection {
  return joinCollections(packaged)
}
