/** Hosts kept for examples (RFC 2606): an address there leads nowhere. */
const PLACEHOLDER = /(^|\.)example\.(org|com|net)$/

/** Says whether an address only holds the place of one that is not known yet. */
export function isPlaceholder(address: string): boolean {
  return PLACEHOLDER.test(new URL(address).hostname)
}
