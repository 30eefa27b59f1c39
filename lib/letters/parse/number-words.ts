import { fold } from '../../text/fold.ts'

/**
 * Number words by language, as the tables of CLDR spell numbers out (`rbnf`): from which number on,
 * by which step, and the words, other forms of one parted by `|`.
 */
const COUNTED = [
  // English
  '1 1 one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  '20 10 twenty thirty forty|fourty fifty sixty seventy eighty ninety',
  // French
  '1 1 un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
  '30 10 trente quarante cinquante soixante septante huitante|octante nonante',
  // Spanish
  '1 1 uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
  '20 1 veinte veintiún|veintiuna|veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
  '30 10 treinta cuarenta cincuenta sesenta setenta ochenta noventa cien|ciento',
  '200 100 doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas',
  // Portuguese
  '1 1 um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove',
  '20 10 vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem|cento',
  '200 100 duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas',
  // German
  '1 1 ein|eine|einer|eins|einem zwei drei vier fünf|funf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  '20 10 zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig',
  // Italian, the tens also as they stand before "uno" and "otto"
  '1 1 uno|una|un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  '20 10 venti|vent trenta|trent quaranta|quarant cinquanta|cinquant sessanta|sessant settanta|settant ottanta|ottant novanta|novant',
  // Russian
  '1 1 один|одна|одной|одного|одно два|две|двух|двумя три|трех|тремя четыре|четырех|четырьмя пять|пяти|пятью шесть|шести|шестью семь|семи|семью восемь|восьми|восемью девять|девяти|девятью десять|десяти',
  '11 1 одиннадцать|одиннадцати двенадцать|двенадцати тринадцать|тринадцати четырнадцать|четырнадцати пятнадцать|пятнадцати шестнадцать|шестнадцати семнадцать|семнадцати восемнадцать|восемнадцати девятнадцать|девятнадцати',
  '20 10 двадцать|двадцати|двадцатью тридцать|тридцати|тридцатью сорок|сорока пятьдесят|пятидесяти|пятьюдесятью шестьдесят|шестидесяти|шестьюдесятью семьдесят|семидесяти|семьюдесятью восемьдесят|восьмидесяти|восемьюдесятью девяносто|девяноста сто|ста',
  '200 100 двести|двухсот триста|трехсот четыреста|четырехсот пятьсот|пятисот шестьсот|шестисот семьсот|семисот восемьсот|восьмисот девятьсот|девятисот',
  // Arabic
  '1 1 واحد|واحدة|احد|احدى اثنان|اثنين|اثنتان|اثنتين|اثنا|اثني|اثنتا|اثنتي ثلاث|ثلاثة أربع|أربعة خمس|خمسة ست|ستة سبع|سبعة ثمان|ثماني|ثمانية تسع|تسعة عشر|عشرة',
  '20 10 عشرون|عشرين ثلاثون|ثلاثين أربعون|أربعين خمسون|خمسين ستون|ستين سبعون|سبعين ثمانون|ثمانين تسعون|تسعين',
  '200 100 مائتان|مئتان|مائتين|مئتين|مائتا|مئتا|مائتي|مئتي ثلاثمائة|ثلاثمئة أربعمائة|أربعمئة خمسمائة|خمسمئة ستمائة|ستمئة سبعمائة|سبعمئة ثمانمائة|ثمانمئة تسعمائة|تسعمئة',
  // Persian
  '1 1 یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده|هیجده نوزده',
  '20 10 بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد|یکصد',
  '200 100 دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد',
  // Turkish
  '1 1 bir iki üç dört beş altı yedi sekiz dokuz on',
  '20 10 yirmi otuz kırk elli altmış yetmiş seksen doksan',
  // Indonesian
  '1 1 satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas',
  // Swahili
  '1 1 moja mbili|mawili tatu|matatu nne|manne tano|matano sita saba nane|manane tisa kumi',
  '20 10 ishirini thelathini arobaini hamsini sitini sabini themanini tisini',
]

/** What is added to the number before it: "lima belas", 15. */
const ADDED = '10 belas'

/** What the number before it is multiplied by; alone, once: "two hundred", "une centaine". */
const MULTIPLYING = [
  '10 puluh dizaine decena docena dezena decina десяток десятка',
  '12 dozen douzaine docena duzia dozzina dutzend дюжина duzine',
  '15 quinzaine quincena quindicina',
  '20 vingt vingts vingtaine veintena vintena ventina',
  '30 trentaine treintena trentina',
  '40 quarantaine cuarentena quarantina',
  '50 cinquantaine cincuentena cinquantina',
  '60 soixantaine sessantina',
  '100 hundred cent cents centaine centenar centena centinaio cento hundert сотня сотни сотню مائة مئة صد yüz ratus seratus mia',
  '1000 thousand mille mil mila tausend тысяча тысячи тысяч ألف آلاف هزار bin ribu seribu elfu',
]

/** Joins parts of a number in words. */
const JOINERS = 'and et y e und и و na'

/** What one word adds to the number before it, or multiplies it by. */
export interface NumberWord {
  value: number
  multiplies: boolean
}

/** A number word folded, the same in every case and with or without its marks. */
function numberKey(word: string): string {
  return fold(word)
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/ى/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ی/g, 'ي')
}

function listed(row: string): string[] {
  return row.split(' ')
}

const KNOWN: ReadonlyMap<string, NumberWord> = new Map([
  ...COUNTED.flatMap((row) => {
    const [start, step, ...words] = listed(row)
    return words.flatMap((forms, index) =>
      forms.split('|').map((form): [string, NumberWord] => {
        const value = Number(start) + index * Number(step)
        return [numberKey(form), { value, multiplies: false }]
      }),
    )
  }),
  ...[ADDED, ...MULTIPLYING].flatMap((row) => {
    const [value, ...words] = listed(row)
    return words.map((word): [string, NumberWord] => [
      numberKey(word),
      { value: Number(value), multiplies: row !== ADDED },
    ])
  }),
])

const JOINING = new Set(listed(JOINERS).map(numberKey))

/** Whether a word stands between two parts of a number: "and", "و". */
export function joinsNumbers(word: string): boolean {
  return JOINING.has(numberKey(word))
}

/** Turkish gives a number endings: "seksenden fazla", "yüzü aşkın". */
const TURKISH = /^(on|yirmi|otuz|kirk|elli|altmis|yetmis|seksen|doksan|yuz)(?:[dt][ea]n|y?[iuae])$/u
/** "and", the article and a preposition, which Arabic writes together with a word. */
const ARABIC_PREFIX = /^و?[بلك]?(?:ال)?(?=\p{L}{2})/u

/** The parts of a number that one word says: "seventy", "dreiundsiebzig", "والسبعون"; none for another word. */
export function numberWordsIn(word: string): NumberWord[] {
  const key = numberKey(word)
  // "five UN experts" are not six.
  if (word === 'UN') return []
  const bare = TURKISH.exec(key)?.[1] ?? key.replace(ARABIC_PREFIX, '')
  const known = KNOWN.get(key) ?? KNOWN.get(bare)
  if (known) return [known]
  return key.length > 6 && key.length < 40 ? joinedWords(key) : []
}

/** German and Italian write a number as one word. */
function joinedWords(key: string): NumberWord[] {
  const parts: NumberWord[] = []
  let rest = key
  while (rest !== '') {
    const length = longestPart(rest)
    if (length > 0) {
      const part = KNOWN.get(rest.slice(0, length))
      if (part) parts.push(part)
      rest = rest.slice(length)
    } else if (parts.length > 0 && rest.startsWith('und')) rest = rest.slice(3)
    else return []
  }
  return parts
}

const MAX_PART_LENGTH = 12

function longestPart(text: string): number {
  for (let length = Math.min(MAX_PART_LENGTH, text.length); length > 2; length -= 1) {
    if (KNOWN.has(text.slice(0, length))) return length
  }
  return 0
}
