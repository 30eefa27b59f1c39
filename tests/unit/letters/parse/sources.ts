import { block, type LetterSource } from '../../../../lib/letters/parse/source-blocks.ts'

/** A source of lines: "# …" is a heading, "* …" a point of a list. */
export function sourceOf(lines: string[], page: Partial<LetterSource> = {}): LetterSource {
  return {
    address: null,
    title: null,
    site: null,
    lang: null,
    published: null,
    blocks: lines.map((line) => {
      const [, mark, text = line] = /^([#*]) (.*)$/su.exec(line) ?? []
      return block({ kind: mark === '#' ? 'heading' : mark === '*' ? 'entry' : 'line', text })
    }),
    ...page,
  }
}
