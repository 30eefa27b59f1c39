import { foldForNames } from '../text/fold-names.ts'

/**
 * Ordinal numbers 1 to 99 as words, in the forms that go with "session" in the six languages
 * (Chinese apart, whose numerals `parseHanNumber` reads). The libraries for number words go from
 * a number to its masculine nominative; here one table has to lead from any inflected form to its
 * number, so it is composed from the words of each language.
 */

/** Folded phrases, hyphens as spaces ("cinquante deuxieme"), to their numbers. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...english(),
  ...french(),
  ...spanish(),
  ...russian(),
  ...arabic(),
])

type Phrases = [string, number][]

function folded(phrases: Phrases): Phrases {
  return phrases.map(([phrase, number]) => [foldForNames(phrase), number])
}

function numbered(words: string, first = 1, step = 1): Phrases {
  return words.split(' ').map((word, index) => [word, first + index * step])
}

function english(): Phrases {
  const units = numbered('first second third fourth fifth sixth seventh eighth ninth')
  const teens = numbered(
    'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    10,
  )
  const tens = numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10)
  const round: Phrases = tens.map(([word, number]) => [word.replace(/y$/, 'ieth'), number])
  return [...units, ...teens, ...round, ...joined(tens, units, ' ')]
}

function french(): Phrases {
  const ordinal = (word: string) =>
    `${word.replace(/e$/, '').replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv')}ième`
  const units = numbered('un deux trois quatre cinq six sept huit neuf')
  const upTo19: Phrases = [
    ...units,
    ...numbered('dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf', 10),
  ]
  const tens = numbered('vingt trente quarante cinquante', 20, 10)
  const cardinals: Phrases = [
    ...upTo19,
    ...tens,
    ...joined(tens, units, ' '),
    ['soixante', 60],
    ...joined([['soixante', 60]], upTo19, ' '),
    ['quatre vingt', 80],
    ...joined([['quatre vingt', 80]], upTo19, ' '),
  ]
  const withEt = cardinals
    .filter(([, number]) => number > 20 && number < 80 && number % 10 === 1)
    .map(([phrase, number]): [string, number] => [phrase.replace(/ (un|onze)$/, ' et $1'), number])
  const regular = [...cardinals, ...withEt].filter(([, number]) => number > 1)
  return folded([
    ['premier', 1],
    ['première', 1],
    ['seconde', 2],
    ...regular.map(([phrase, number]): [string, number] => [
      ordinal(phrase).replaceAll('-', ' '),
      number,
    ]),
  ])
}

function spanish(): Phrases {
  const units: Phrases = [
    ...numbered('primero segundo tercero cuarto quinto sexto séptimo octavo noveno'),
    ...numbered('primer x tercer').filter(([word]) => word !== 'x'),
  ]
  const tens = numbered(
    'décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo',
    10,
    10,
  )
  const glued = joined(tens.slice(0, 2), units, '')
  const special: Phrases = [...numbered('undécimo duodécimo', 11), ['decimosétimo', 17]]
  const masculine = [...units, ...tens, ...glued, ...special, ...joined(tens, units, ' ')]
  const feminine = masculine.map(([phrase, number]): [string, number] => [
    phrase.replace(/o(?= |$)/g, 'a').replace(/er$/, 'era'),
    number,
  ])
  return folded([...masculine, ...feminine])
}

function russian(): Phrases {
  const endings = (stems: Phrases): Phrases =>
    stems.flatMap(([stem, number]) =>
      ['ая', 'ой', 'ую'].map((ending): [string, number] => [stem + ending, number]),
    )
  const units: Phrases = [
    ...endings(numbered('перв втор x четверт пят шест седьм восьм девят')),
    ...numbered('третья', 3),
    ...numbered('третьей', 3),
    ...numbered('третью', 3),
  ].filter(([word]) => !word.startsWith('x'))
  const teens = endings(
    numbered(
      'десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат',
      10,
    ),
  )
  const round = endings(
    numbered('двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност', 20, 10),
  )
  const tens = numbered(
    'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
    20,
    10,
  )
  return folded([...units, ...teens, ...round, ...joined(tens, units, ' ')])
}

function arabic(): Phrases {
  const units = numbered(
    'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة',
  )
  const compound: Phrases = [['الحادية', 1], ...units.slice(1, 9)]
  const teens = compound.map(([unit, number]): [string, number] => [`${unit} عشرة`, number + 10])
  const tens = numbered('عشر ثلاث أربع خمس ست سبع ثمان تسع', 20, 10)
  const round = ['ون', 'ين'].flatMap((ending) =>
    tens.map(([stem, number]): [string, number] => [`ال${stem}${ending}`, number]),
  )
  const twoPart = compound.flatMap(([unit, n]) =>
    round.map(([ten, number]): [string, number] => [`${unit} و${ten}`, number + n]),
  )
  return folded([...units, ...teens, ...round, ...twoPart])
}

function joined(tens: Phrases, units: Phrases, space: string): Phrases {
  return tens.flatMap(([ten, tenNumber]) =>
    units.map(([unit, number]): [string, number] => [ten + space + unit, tenNumber + number]),
  )
}

const HAN_DIGITS = '一二三四五六七八九'

/** A number from 1 to 99 in Chinese numerals or digits: `五十二`, `52`; null for anything else. */
export function parseHanNumber(written: string): number | null {
  if (/^[1-9]\d?$/.test(written)) return Number(written)
  const [, tens, ten, unit] =
    /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(written) ?? []
  if (!ten) return tens && !unit ? HAN_DIGITS.indexOf(tens) + 1 : null
  return (tens ? HAN_DIGITS.indexOf(tens) + 1 : 1) * 10 + (unit ? HAN_DIGITS.indexOf(unit) + 1 : 0)
}
