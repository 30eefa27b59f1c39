import fc from 'fast-check'

/** What parsers of text trip over. */
const PIECES = [
  ...['"', '“', '«', '-', '−', ':', ',', '(', ')', '/', '.', '|', '\\', '\n', '\r\n', '\t', '\0'],
  ...[
    '\u00a0',
    '\u200b',
    '\u200f',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\ud800',
    '\udfff',
    '👩‍👧',
    'e\u0301',
  ],
  ...['country:', 'session:', 'year:', 'org:', 'person:', '__proto__', 'toString', 'constructor:'],
  ...[
    'A/HRC/',
    'RES/',
    '52/28',
    'L.6',
    'Rev.1',
    'S-33',
    'HRC',
    '0',
    '-0',
    '007',
    '99999999999999999999',
  ],
  ...['²', 'Ⅻ', '٤٨', '５２', '四十八', '〇', 'ſ', 'ı', 'İ', 'K', 'ß', 'ﬁ', '½'],
  ...[
    'human rights',
    'eritrea',
    'mandate',
    'قطر',
    'والسودان',
    'Судан',
    '朝鲜',
    '人权',
    '苏丹',
    'กขค',
  ],
  ...[
    'session',
    'vote',
    'in favour',
    'against',
    'to',
    'March',
    'mars',
    '2023',
    '31',
    '; DROP',
    '=1+1',
  ],
]

/** Strings of any characters, and strings that look a little like what is expected. */
export const strings: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 12 })
    .chain((pieces) => fc.constantFrom('', ' ').map((joint) => pieces.join(joint))),
  fc
    .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 3000 }))
    .map(([piece, times]) => piece.repeat(times).slice(0, 10_000)),
)

/** A text in which each of some words is as likely as any other. */
export function textOf(words: readonly string[], joint = ' '): fc.Arbitrary<string> {
  const word = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.constantFrom(...PIECES) },
  )
  return fc.array(word, { maxLength: 20 }).map((pieces) => pieces.join(joint))
}
