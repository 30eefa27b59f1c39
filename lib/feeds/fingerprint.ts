import { sha256 } from './hex.ts'

/**
 * The fingerprint of a feed: the hash of its first root as it is published. All later keys follow
 * from that file, so who has compared it need not compare again.
 */
export async function fingerprintOf(firstRoot: string): Promise<string> {
  return sha256(new TextEncoder().encode(firstRoot))
}

/** A fingerprint as people compare it: in groups of four. */
export function groupedFingerprint(fingerprint: string): string {
  return fingerprint.replace(/.{4}(?=.)/g, '$& ')
}
