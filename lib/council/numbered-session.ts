/**
 * The session of a number as an address writes it, `52` or `052`; null for what no session of the
 * Council is numbered.
 */
export function numberedSession(digits: string, isSpecial: boolean): string | null {
  const number = /^0*([1-9]\d?)$/.exec(digits)?.[1]
  return number ? (isSpecial ? 'S-' : '') + number : null
}
