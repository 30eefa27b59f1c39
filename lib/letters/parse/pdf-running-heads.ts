/** "12", "– 3 –", "Page 3 of 9", "стр. 3", "第3页", "第 1 页，共 1 页": no other word stands beside the number. */
const PAGE_NUMBER =
  /^[^\p{L}\p{N}]{0,9}(?:(?:pages?|p|página|pág|стр|страница|صفحة|第)[.:]?\s{0,3})?\p{Nd}{1,3}(?:\s{0,3}(?:\/|of|de|sur|из|من|[页頁]?\s{0,3}[，,、/]?\s{0,3}共)\s{0,3}\p{Nd}{1,3})?\s{0,3}[页頁]?[^\p{L}\p{N}]{0,9}$/iu

/** Drops page numbers and what stands at the same edge of most pages. */
export function withoutRunningHeads<Line extends { text: string; edge: boolean }>(
  pages: Line[][],
): Line[][] {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(page.filter(({ edge }) => edge).map(({ text }) => keyOf(text))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const often = Math.max(2, Math.ceil(pages.length * 0.5))
  const isRunning = (text: string) =>
    PAGE_NUMBER.test(text) || (counts.get(keyOf(text)) ?? 0) >= often
  return pages.map((page) => page.filter(({ text, edge }) => !edge || !isRunning(text)))
}

function keyOf(text: string): string {
  return text.replace(/\p{Nd}+/gu, '#').trim()
}
