/** Lower case without accents, for comparing what is typed with what is written. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
