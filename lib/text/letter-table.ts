/**
 * Makes a function that replaces letters of a text. `pairs` holds, between spaces, each letter
 * followed by its replacement, which may be several letters or none: `ßss øo ъ`.
 */
export function letterReplacer(pairs: string): (text: string) => string {
  const replacements = new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]))
  const letters = new RegExp(`[${[...replacements.keys()].join('')}]`, 'gu')
  return (text) => text.replace(letters, (letter) => replacements.get(letter) ?? letter)
}
