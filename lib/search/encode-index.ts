import { isObject, isText, isTexts } from '../letters/field-kinds.ts'
import type { LetterHeader } from '../letters/letter.ts'
import { type CompileInput, type SearchIndex, textLines } from './compile-index.ts'
import { decodeTexts, encodeTexts, type LetterTexts } from './letter-texts.ts'

const FILE = 'search.json'
const VERSION = 2

/**
 * An index as the package ships it: JSON-safe, numbers packed as base64. What other files of the
 * package have is not in it: the headers of the letters, the titles of adopted texts.
 */
export interface EncodedSearchIndex extends Pick<SearchIndex, 'words' | 'synonyms' | 'spellings'> {
  version: typeof VERSION
  letters: LetterTexts
  /** Joined by line feeds. */
  terms: string
  /** Lengths of the postings, and how many are strong: 32 bits each, little-endian. */
  lengths: string
  strong: string
  /** 16 bits each up to 65,536 letters, else 32. */
  docs: string
  masks: string
  /** `phrase\tkey` joined by line feeds. */
  names: string
}

/** The index for `JSON.stringify`; `decodeIndex` gives it back. */
export function encodeIndex(index: SearchIndex): EncodedSearchIndex {
  const lengths = index.starts.slice(1).map((end, term) => end - (index.starts[term] ?? 0))
  const docs = index.letters.length <= 0x10000 ? Uint16Array.from(index.docs) : index.docs
  const { words, synonyms, spellings } = index
  return {
    version: VERSION,
    letters: encodeTexts(index.letters),
    words,
    synonyms,
    spellings,
    terms: index.terms.join('\n'),
    lengths: toBase64(lengths),
    strong: toBase64(index.strong),
    docs: toBase64(docs),
    masks: toBase64(index.masks),
    names: index.names.map((name) => name.join('\t')).join('\n'),
  }
}

/** What the index does not repeat: the headers of its letters in any order, and the adopted texts. */
interface OtherFiles {
  headers: readonly LetterHeader[]
  texts: CompileInput['texts']
}

/** The index from the parsed file. Throws an error that names the file when it is not of that shape. */
export function decodeIndex(parsed: unknown, { headers, texts }: OtherFiles): SearchIndex {
  if (!isEncoded(parsed)) {
    throw new Error(`${FILE}: must be a search index of version ${VERSION}; build the data again`)
  }
  const terms = parsed.terms === '' ? [] : parsed.terms.split('\n')
  const lengths = new Uint32Array(fromBase64(parsed.lengths))
  const starts = new Uint32Array(terms.length + 1)
  lengths.forEach((length, term) => {
    starts[term + 1] = (starts[term] ?? 0) + length
  })
  const masks = new Uint8Array(fromBase64(parsed.masks))
  const docs = fromBase64(parsed.docs)
  const isShort = headers.length <= 0x10000
  const { words, synonyms, spellings } = parsed
  const index: SearchIndex = {
    letters: decodeTexts(parsed.letters, headers),
    words,
    synonyms,
    spellings,
    texts: textLines(texts),
    terms,
    starts,
    strong: new Uint32Array(fromBase64(parsed.strong)),
    docs: isShort ? Uint32Array.from(new Uint16Array(docs)) : new Uint32Array(docs),
    masks,
    names: parsed.names === '' ? [] : parsed.names.split('\n').map(readName),
  }
  if (index.docs.length !== masks.length || starts.at(-1) !== masks.length) {
    throw new Error(`${FILE}: \`docs\`, \`masks\` and \`lengths\` must tell of as many postings`)
  }
  return index
}

function isEncoded(parsed: unknown): parsed is EncodedSearchIndex {
  if (!isObject(parsed)) return false
  const texts = ['terms', 'lengths', 'strong', 'docs', 'masks', 'names']
  return (
    parsed.version === VERSION &&
    isObject(parsed.letters) &&
    isTexts(parsed.letters.texts) &&
    isObject(parsed.letters.columns) &&
    Object.values(parsed.letters.columns).every(Array.isArray) &&
    Array.isArray(parsed.synonyms) &&
    Array.isArray(parsed.spellings) &&
    typeof parsed.words === 'number' &&
    texts.every((field) => isText(parsed[field]))
  )
}

function readName(line: string): [string, string] {
  const [phrase = '', key = ''] = line.split('\t')
  return [phrase, key]
}

function toBase64(numbers: Uint8Array | Uint16Array | Uint32Array): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += 0x2000) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 0x2000)))
  }
  return btoa(pieces.join(''))
}

function fromBase64(text: string): ArrayBuffer {
  return Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)).buffer
}
