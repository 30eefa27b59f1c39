/** Where the UN has a document, by its symbol. */
export function documentAddress(symbol: string): string {
  return `https://docs.un.org/en/${symbol}`
}
