import type { Provenance } from './letter.ts'

const DOWNLOAD = 'download:'

/** The name of the collection that a letter was downloaded from; null for another letter. */
export function collectionName(provenance: Provenance | undefined): string | null {
  return provenance?.startsWith(DOWNLOAD) ? provenance.slice(DOWNLOAD.length) : null
}
