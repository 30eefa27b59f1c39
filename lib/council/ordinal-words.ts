import { foldForNames } from '../text/fold-names.ts'
import type { Language } from './language.ts'

/*
 * Ordinal numbers 1 to 99 as words, in the forms that go with "session" in five languages;
 * `parseHanNumber` reads Chinese. Libraries for number words lead from a number to its masculine
 * nominative; this table leads from any inflected form to its number.
 */

type Phrases = [phrase: string, number: number][]

/** Folded phrases, with spaces for hyphens ("cinquante deuxieme"), and their numbers. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  [...english(), ...french(), ...spanish(), ...russian(), ...arabic()].map(([phrase, number]) => [
    foldForNames(phrase),
    number,
  ]),
)

/** Words with consecutive numbers, each `step` after the one before. */
function numbered(words: string, first = 1, step = 1): Phrases {
  return words.split(' ').map((word, index) => [word, first + index * step])
}

/** Each word of tens with each unit: "vingt" and "deux" give "vingt deux", 22. */
function joined(tens: Phrases, units: Phrases, space = ' '): Phrases {
  return tens.flatMap(([ten, tenNumber]) =>
    units.map(([unit, number]): Phrases[number] => [ten + space + unit, tenNumber + number]),
  )
}

function changed(phrases: Phrases, change: (phrase: string) => string): Phrases {
  return phrases.map(([phrase, number]) => [change(phrase), number])
}

function english(): Phrases {
  const units = numbered('first second third fourth fifth sixth seventh eighth ninth')
  const teens = numbered(
    'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    10,
  )
  const tens = numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10)
  const round = changed(tens, (word) => word.replace(/y$/, 'ieth'))
  return [...units, ...teens, ...round, ...joined(tens, units)]
}

function french(): Phrases {
  const units = numbered('un deux trois quatre cinq six sept huit neuf')
  const teens = numbered('dix onze douze treize quatorze quinze seize', 10)
  const upTo19: Phrases = [...units, ...teens, ['dix sept', 17], ['dix huit', 18], ['dix neuf', 19]]
  const tens = numbered('vingt trente quarante cinquante', 20, 10)
  const twenties: Phrases = [
    ['soixante', 60],
    ['quatre vingt', 80],
  ]
  const cardinals = [
    ...upTo19,
    ...tens,
    ...joined(tens, units),
    ...twenties,
    ...joined(twenties, upTo19),
  ]
  const withEt = changed(
    cardinals.filter(([, number]) => number > 20 && number < 80 && number % 10 === 1),
    (phrase) => phrase.replace(/ (un|onze)$/, ' et $1'),
  )
  const ordinals = changed(
    [...cardinals, ...withEt].filter(([, number]) => number > 1),
    (phrase) =>
      `${phrase.replace(/e$/, '').replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv')}ième`,
  )
  return [['premier', 1], ['première', 1], ['seconde', 2], ...ordinals]
}

function spanish(): Phrases {
  const units: Phrases = [
    ...numbered('primero segundo tercero cuarto quinto sexto séptimo octavo noveno'),
    ['primer', 1],
    ['tercer', 3],
  ]
  const tens = numbered(
    'décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo',
    10,
    10,
  )
  const glued = joined(tens.slice(0, 2), units, '')
  const special: Phrases = [...numbered('undécimo duodécimo', 11), ['decimosétimo', 17]]
  const masculine = [...units, ...tens, ...glued, ...special, ...joined(tens, units)]
  const feminine = changed(masculine, (phrase) => phrase.replace(/o(?= |$)/g, 'a'))
  return [...masculine, ...feminine]
}

function russian(): Phrases {
  const withEndings = (stems: Phrases): Phrases =>
    ['ая', 'ой', 'ую'].flatMap((ending) => changed(stems, (stem) => stem + ending))
  const units: Phrases = [
    ...withEndings(numbered('перв втор')),
    ...withEndings(numbered('четверт пят шест седьм восьм девят', 4)),
    ...numbered('третья третьей третью', 3, 0),
  ]
  const teens = numbered(
    'десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат',
    10,
  )
  const round = numbered(
    'двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност',
    20,
    10,
  )
  const tens = numbered(
    'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
    20,
    10,
  )
  return [...units, ...withEndings([...teens, ...round]), ...joined(tens, units)]
}

function arabic(): Phrases {
  const units = numbered(
    'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة',
  )
  const compound: Phrases = [['الحادية', 1], ...units.slice(1, 9)]
  const stems = numbered('عشر ثلاث أربع خمس ست سبع ثمان تسع', 20, 10)
  const round = ['ون', 'ين'].flatMap((ending) => changed(stems, (stem) => `ال${stem}${ending}`))
  const tens = changed(round, (ten) => `و${ten}`)
  return [...units, ...joined(compound, [['عشرة', 10]]), ...round, ...joined(compound, tens)]
}

/**
 * Ordinals 1 to 99 as they stand before or after "session" where it is the subject, in the languages
 * that write them out: "пятьдесят вторая", "الثانية والخمسون", and "五十二" between 第 and 届. None for a
 * language that writes digits.
 */
export function ordinalsInWords(language: Language): ReadonlyMap<number, string> {
  const written: Partial<Record<Language, () => Phrases>> = { ar: arabic, zh: chinese, ru: russian }
  const phrases = written[language]?.() ?? []
  // The first form of each is that of the subject.
  return new Map(phrases.reverse().map(([phrase, number]) => [number, phrase]))
}

const HAN_DIGITS = '一二三四五六七八九'

function chinese(): Phrases {
  const digits: Phrases = [...HAN_DIGITS].map((digit, index) => [digit, index + 1])
  const tens = changed(digits, (digit) => `${digit}十`.replace('一十', '十')).map(
    ([ten, number]): Phrases[number] => [ten, number * 10],
  )
  return [...digits, ...tens, ...joined(tens, digits, '')]
}

/** A number from 1 to 99 in Chinese numerals or digits: `五十二`, `52`; null for anything else. */
export function parseHanNumber(written: string): number | null {
  if (/^[1-9]\d?$/.test(written)) return Number(written)
  const [, tens, ten, unit] =
    /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(written) ?? []
  if (!ten) return tens && !unit ? HAN_DIGITS.indexOf(tens) + 1 : null
  return (tens ? HAN_DIGITS.indexOf(tens) + 1 : 1) * 10 + (unit ? HAN_DIGITS.indexOf(unit) + 1 : 0)
}
