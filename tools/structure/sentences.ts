import { parseSync, Visitor } from 'vite'

/** Where no words of the interface stand; they are in `locales/`. */
const WORDLESS = /^(?:lib|extension|entrypoints|components)\/.*\.tsx?$/
/** What looks like a sentence in English: a capital, four words or more, a full stop. */
const SENTENCE = /^[A-Z]\S*(?: \S+){3,}[.!?]$/
/** Words that English sentences are made of; names of places and bodies have none. */
const ENGLISH = /\b(?:is|are|was|were|has|have|this|it|not|no|cannot|could|be|you|we|must)\b/i

/** A part of a file's text. */
interface Span {
  start: number
  end: number
}

/**
 * Finds sentences for people that stand outside `locales/` in one file. It sees literals only: what
 * is put together of pieces, or has no full stop, is left to review. What errors, `damaged()` among
 * them, and the console say is for those who mend the extension.
 */
export function findSentences(file: string, text: string): string[] {
  if (!WORDLESS.test(file)) return []
  const { said, forMenders } = readLiterals(file, text)
  return said
    .filter(({ words }) => SENTENCE.test(words) && ENGLISH.test(words))
    .filter(({ start }) => !forMenders.some((span) => span.start < start && start < span.end))
    .map(({ words, start }) => {
      const line = text.slice(0, start).split('\n').length
      return `${file} line ${line}: a sentence that belongs into locales/en.json: “${words}”`
    })
}

function readLiterals(file: string, text: string) {
  const said: (Span & { words: string })[] = []
  const forMenders: Span[] = []
  const calleeOf = ({ callee }: { callee: Span }) => text.slice(callee.start, callee.end)
  new Visitor({
    Literal(node) {
      if (typeof node.value === 'string') said.push({ ...spanOf(node), words: node.value })
    },
    TemplateLiteral(node) {
      const parts = node.quasis.map(({ value }) => value.cooked ?? '')
      said.push({ ...spanOf(node), words: parts.join('x') })
    },
    JSXText(node) {
      said.push({ ...spanOf(node), words: node.value.trim() })
    },
    NewExpression(node) {
      if (/Error$/.test(calleeOf(node))) forMenders.push(spanOf(node))
    },
    CallExpression(node) {
      if (/^console\.|^super$|^damaged$/.test(calleeOf(node))) forMenders.push(spanOf(node))
    },
  }).visit(parseSync(file, text).program)
  return { said, forMenders }
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
