import { addressKey } from '../letters/likeness.ts'

/** The addresses of a letter as they are compared, each once; of what is no letter, none. */
export function addressesOf(letter: unknown): string[] {
  if (typeof letter !== 'object' || letter === null) return []
  const url = 'url' in letter ? letter.url : ''
  const others = 'also_at' in letter && Array.isArray(letter.also_at) ? letter.also_at : []
  const written = [url, ...others].filter(
    (address): address is string => typeof address === 'string' && address !== '',
  )
  return [...new Set(written.map(addressKey))]
}
