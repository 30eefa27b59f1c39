/**
 * Whether an address was shortened where it is shown, as pages and mail programs do:
 * `https://www.example.org/open-letter-to-permanent-representati…` or `...` at its end. It leads
 * nowhere. A whole address has no bare `…`: it is written `%E2%80%A6`.
 */
export function isShortened(address: string): boolean {
  return /…|\.{3}$/u.test(address.trim())
}
