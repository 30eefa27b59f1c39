/** Numbers as letters state them: digits of any script, grouped digits, and words. */

/** Number words, the forms of one parted by `|`: from which number on, by which step, and the words. */
const WORDS = [
  '1 1 one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  '20 10 twenty thirty forty|fourty fifty sixty seventy eighty ninety hundred',
  '1 1 un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
  '20 10 vingt|vingts trente quarante cinquante soixante septante huitante|octante nonante cent|cents',
  '1 1 uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
  '20 1 veinte veintiún|veintiuna|veintiuno veintidós|veintidos veintitrés|veintitres veinticuatro veinticinco veintiséis|veintiseis veintisiete veintiocho veintinueve',
  '30 10 treinta cuarenta cincuenta sesenta setenta ochenta noventa cien|ciento',
  '1 1 один|одна две|два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
  '20 10 двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто',
  '3 1 ثلاث|ثلاثة أربع|أربعة خمس|خمسة ست|ستة سبع|سبعة ثمان|ثماني|ثمانية تسع|تسعة عشر|عشرة',
  '20 10 عشرون|عشرين ثلاثون|ثلاثين أربعون|أربعين خمسون|خمسين ستون|ستين سبعون|سبعين ثمانون|ثمانين تسعون|تسعين مائة|مئة',
  '200 100 doscientos|doscientas|двести trescientos|trescientas|триста cuatrocientos|cuatrocientas|четыреста quinientos|quinientas|пятьсот',
]
const UNITS = new Map(
  WORDS.flatMap((row) => {
    const [start, step, ...words] = row.split(' ')
    return words.flatMap((forms, index) =>
      forms
        .split('|')
        .map((form): [string, number] => [form, Number(start) + index * Number(step)]),
    )
  }),
)

const JOINERS = new Set(['and', 'et', 'y', 'и', 'e'])
const HAN = new Map([...'〇一二三四五六七八九'].map((letter, digit) => [letter, digit]))
  .set('两', 2)
  .set('零', 0)

/** The value of number words ("thirty-four", "quatre-vingt-dix-huit", "四十八"), or null. */
export function numberOfWords(text: string): number | null {
  if (/^[一二两三四五六七八九十百〇零]+$/u.test(text)) return hanNumber(text)
  // A pattern without case takes a long s for an s, of which the table knows nothing.
  const parts = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((part) => part !== '')
  let total = 0
  let seen = false
  for (const part of parts) {
    const value = UNITS.get(part) ?? UNITS.get(part.replace(/^و/u, ''))
    if (value === undefined) {
      if (seen && JOINERS.has(part)) continue
      return null
    }
    seen = true
    const remainder = total % 100
    if (value === 100 && remainder > 0 && remainder < 10)
      total = total - remainder + remainder * 100
    else if (value === 20 && remainder === 4 && part.startsWith('vingt')) total = total - 4 + 80
    else total += value
  }
  return seen ? total : null
}

function hanNumber(text: string): number | null {
  let total = 0
  let digit = 0
  for (const letter of text) {
    if (letter === '百' || letter === '十') {
      total += (digit || 1) * (letter === '百' ? 100 : 10)
      digit = 0
    } else digit = HAN.get(letter) ?? 0
  }
  return total + digit
}

/** Digits of any script as a number: "٤٨", "1,200", "1 200". Null for anything else. */
export function numberOfDigits(text: string): number | null {
  const plain = westernDigits(text).replace(/[\s.,’'\u00a0\u202f]/gu, '')
  return /^\d{1,6}$/.test(plain) ? Number(plain) : null
}

/** A text with the digits of any script as 0 to 9. */
export function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, digitValue)
}

function digitValue(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  // Decimal digits stand in runs of ten from a code that ends in 0 or 6 in every script used here.
  for (let zero = code; zero > code - 10; zero -= 1) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero)
  }
  return String(code % 10)
}

const WORD = [...UNITS.keys()].sort((a, b) => b.length - a.length).join('|')

/** A number in digits or words, for use inside a larger pattern. */
export const NUMBER_PATTERN = `(?:\\p{Nd}{1,3}(?:[,.\\u00a0\\u202f ]\\p{Nd}{3}){1,3}|\\p{Nd}{1,5}|(?:${WORD})(?:(?:[\\s-]|\\s?و)(?:${WORD}|and|et|y|и)){0,5}|[一二两三四五六七八九十百〇零]{1,6})`

/** The value of what `NUMBER_PATTERN` matched. */
export function numberOf(text: string): number | null {
  return numberOfDigits(text) ?? numberOfWords(text.trim())
}
