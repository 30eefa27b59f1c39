/**
 * A text without the characters at its end that `mark`, a pattern of one character, matches. It
 * takes time in proportion to what it cuts; `/[…]+$/` tries anew from every such character.
 */
export function trimEndOf(text: string, mark: RegExp): string {
  let end = text.length
  while (end > 0 && mark.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
