import { westernDigits } from '../../text/digits.ts'
/** Numbers as letters state them: digits of any script, grouped digits, and words. */
import { joinsNumbers, type NumberWord, numberWordsIn } from './number-words.ts'

/** A number in a text. */
export interface FoundNumber {
  value: number
  written: string
  index: number
}

const HAN_DIGITS = '〇一二三四五六七八九'
const HANGUL_DIGITS = '영일이삼사오육칠팔구'
const SIGNS: ReadonlyMap<string, number> = new Map([
  ...[...HAN_DIGITS, ...HANGUL_DIGITS].map((sign, index): [string, number] => [sign, index % 10]),
  ...Object.entries({ 零: 0, 两: 2, 兩: 2, 륙: 6 }),
  ...Object.entries({ 十: 10, 百: 100, 千: 1000, 십: 10, 백: 100, 천: 1000 }),
])
/** What Korean counts bodies and persons by, after a number of its own words. */
const KOREAN_COUNTER = '(?=\\s?(?:여\\s?)?(?:개|곳|단체|명|인(?!권)|분))'
const KOREAN_TENS = ['열', '스물|스무', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔']
const KOREAN_UNITS = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉']
const KOREAN = new RegExp(
  `^(?<tens>${KOREAN_TENS.join('|')})?(?<units>${KOREAN_UNITS.join('|')})?$`,
  'u',
)

const TOKEN = new RegExp(
  [
    "\\p{Nd}{1,3}(?:[,.\\u00a0\\u202f ’']\\p{Nd}{3}(?!\\p{Nd})){1,3}|\\p{Nd}+",
    '[〇零一二两兩三四五六七八九十百千]+',
    `(?<!\\p{Script=Hangul})(?:[일이삼사오육륙칠팔구십백천]{2,}|[십백천]|(?:${KOREAN_TENS.join('|')})?(?:${KOREAN_UNITS.join('|')})?)${KOREAN_COUNTER}`,
    '(?:(?!\\p{Script=Han}|\\p{Script=Hangul}|\\p{Script=Hiragana}|\\p{Script=Katakana})[\\p{L}\\p{M}])+',
  ].join('|'),
  'gu',
)
/** What may stand between the words of one number. */
const GAP = /^(?:\s{1,2}|-|‑|\u200c)?$/u

/** The numbers in a text in their order, in digits or words. */
export function numbersIn(text: string): FoundNumber[] {
  const found: FoundNumber[] = []
  const phrase = createPhrase(text, found)
  for (const { 0: written, index } of text.matchAll(TOKEN)) {
    if (written === '') continue
    const whole = numberOfDigits(written) ?? numberOfSigns(written)
    if (whole === null) phrase.add(written, index)
    else {
      phrase.close()
      found.push({ value: whole, written, index })
    }
  }
  phrase.close()
  return found
}

/** Collects the words of one number until another word comes. */
function createPhrase(text: string, found: FoundNumber[]) {
  let start = 0
  let end = 0
  let parts: NumberWord[] = []
  let joiner = -1
  let lastWord = ''
  const close = () => {
    if (parts.length > 0)
      found.push({ value: sumOf(parts), written: text.slice(start, end), index: start })
    parts = []
    joiner = -1
    lastWord = ''
  }
  return {
    close,
    add(word: string, index: number) {
      const follows = parts.length > 0 && GAP.test(text.slice(Math.max(end, joiner), index))
      if (!follows) close()
      const own = numberWordsIn(word)
      if (own.length === 0) {
        if (parts.length > 0 && joiner < 0 && joinsNumbers(word)) joiner = index + word.length
        else close()
        return
      }
      if (parts.length === 0) start = index
      const [next] = own
      // "mia mbili": in Swahili the hundred stands first.
      if (lastWord === 'mia' && joiner < 0 && next && next.value < 10)
        parts.splice(-1, 0, { ...next, multiplies: false })
      else parts.push(...own)
      lastWord = word.toLowerCase()
      joiner = -1
      end = index + word.length
    },
  }
}

function sumOf(parts: NumberWord[]): number {
  let total = 0
  for (const { value, multiplies } of parts) {
    const remainder = value < 1000 ? total % value : total
    if (multiplies && remainder > 0) total += remainder * (value - 1)
    else total += value
  }
  return total
}

/** The value of a number and nothing else ("thirty-four", "四十八", "٤٨"), or null. */
export function numberOf(text: string): number | null {
  const written = text.trim()
  const [first, ...others] = numbersIn(written)
  return first && others.length === 0 && first.written === written ? first.value : null
}

/** A number in the signs of Chinese, Japanese and Korean, or null. */
function numberOfSigns(text: string): number | null {
  const { tens, units } = KOREAN.exec(text)?.groups ?? {}
  if (tens || units) return tensOf(tens) + (units ? KOREAN_UNITS.indexOf(units) + 1 : 0)
  let total = 0
  let digit = 0
  for (const sign of text) {
    const value = SIGNS.get(sign)
    if (value === undefined) return null
    if (value < 10) digit = value
    else {
      total += (digit || 1) * value
      digit = 0
    }
  }
  return total + digit
}

function tensOf(word: string | undefined): number {
  return word ? (KOREAN_TENS.findIndex((forms) => forms.split('|').includes(word)) + 1) * 10 : 0
}

/** Digits of any script as a number: "٤٨", "1,200", "1 200". Null for anything else. */
export function numberOfDigits(text: string): number | null {
  const plain = westernDigits(text).replace(/[\s.,’'\u00a0\u202f]/gu, '')
  return /^\d{1,6}$/.test(plain) ? Number(plain) : null
}
