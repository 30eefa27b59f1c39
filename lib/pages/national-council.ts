import { LANGUAGES } from '../council/language.ts'

/*
 * States and regions have human rights councils too: "Morocco’s National Human Rights Council",
 * "Conseil des droits de l’homme algérien", "埃及全国人权理事会". The words beside the name tell.
 */

/** Words that make it the United Nations', whatever else is there. */
const UNITED_NATIONS_BEFORE =
  /(?:united nations|u\.?n\.?|l['’]onu|nations unies|联合国|оон|организации объединенных наций)['’]?s?\s*$/iu
const UNITED_NATIONS_AFTER =
  /^\s?[,(]?\s?(?:(?:of|des?|de la|de las)\s|de l['’])?(?:the )?(?:united nations|u\.?n\.?(?!\p{L})|nations unies|onu(?!\p{L})|naciones unidas|оон|организации объедин|(?:التابع(?:ة)? |لدى |في |ب|ل){1,2}(?:هيئة |منظمة |منظومة )?(?:ال|ل)?أمم|ال(?:أممي|دولي|تالي)(?!\p{L})|gen[eè]v|ginebra)/iu

const BEFORE = [
  /(?<!\p{L})(?:national|state|presidential|provincial|regional|municipal|city|supreme|high|coordinating|interministerial|governmental|an?|any|every|new|draft|proposed)\s$/iu,
  // "Morocco’s", "Ethiopian", "Burundi’s"
  /(?<!today|year|week|month|morning|afternoon|yesterday)['’]s\s$/iu,
  /(?<!\p{L})\p{Lu}\p{Ll}+(?:an|ish|ese|[aeq]i|aeli)\s$/u,
  // Adjectives: "Национальный", "Координационного", "Эфиопский"
  /(?:н|ск|цк)(?:ый|ий|ой|ого|ому|ым|им|ом)\s$/iu,
  /(?:国家|全国|(?<!联合)国|省|州|市)$/u,
]
const AFTER = [
  /^\s(?:of|for)\s(?:the\s)?\p{Lu}/u,
  /^\s(?:bill|act|law)(?!\p{L})/iu,
  /^\s(?:national|nacional|estatal|fédéral|federal)(?!\p{L})/iu,
  /^\s\p{Ll}+(?:ien|éen|ais|ois|ain|ano|eño|ense|és)(?!\p{L})/u,
  /^\s(?:du|de|des|del|d['’])\s?(?:l[ae]s?\s|l['’]|el\s)?\p{Lu}\p{Ll}/u,
  /^\sпри\s/iu,
  // Its own short name: "(CNDH)"
  /^\s\((?!HRC|UNHRC|CDH|UN)\p{Lu}{3,6}\)/u,
  // "المغربي", "الوطني"; not "الذي"
  /^\sال(?!ذي|تي)\p{L}{2,}ي(?!\p{L})/u,
  // "التابع للحكومة", "لدى رئيس الجمهورية", "في جمهورية العراق", "بالمملكة"
  /^\s(?:التابع(?:ة)?\s(?:ل|إلى\s)|لدى\s)\p{L}/u,
  /^\s(?:في\s|ب|ل)(?:ال|ل)?(?:جمهورية|مملكة|دولة|سلطنة|إمارة|إقليم|بلاد|ولايات)(?!\p{L})/u,
]

let regions: { names: Set<string>; stems: Set<string> } | null = null

/** Lower-case names of states in the six languages from the browser, and stems of Russian ones. */
function regionNames() {
  if (regions) return regions
  const names = new Set<string>()
  const stems = new Set<string>()
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((one) => letters.map((other) => one + other))
  for (const language of LANGUAGES) {
    const region = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of codes) {
      const name = region.of(code)?.toLowerCase()
      if (!name || code === 'UN') continue
      names.add(name)
      if (language === 'ru') stems.add(name.slice(0, Math.max(4, name.length - 1)))
    }
  }
  regions = { names, stems }
  return regions
}

function standsBefore(before: string): boolean {
  const { names } = regionNames()
  const text = before.toLowerCase()
  if (/\p{Script=Han}$/u.test(text)) {
    return [2, 3, 4, 5].some((length) => names.has(text.slice(-length)))
  }
  const words = text.trim().split(/\s+/)
  return [1, 2].some((length) => names.has(words.slice(-length).join(' ')))
}

/** "in Iraq", "de Honduras", "بمصر", "Казахстана": a state's name after the Council's. */
const LINKED = /^\s(?:(?:of|for|in|de|du|des|del|en|au|el|la|les?|the|в|في)\s){0,2}[لب]?(?=\p{L})/iu

function standsAfter(after: string): boolean {
  const { names, stems } = regionNames()
  const link = LINKED.exec(after)?.[0]
  if (link === undefined) return false
  const words = after
    .slice(link.length)
    .toLowerCase()
    .split(/[\s,.;:()|]/)
  const [first = ''] = words
  if (/^республик/.test(first)) return true
  if ([...first].some((_, index) => stems.has(first.slice(0, index + 1)))) return true
  if (link.length < 2) return false
  // "في لبنان": the letter that was taken for "to" may be the name's first.
  const last = /[لب]$/.exec(link)?.[0] ?? ''
  return [1, 2, 3].some((count) => {
    const name = words.slice(0, count).join(' ')
    return names.has(name) || (last !== '' && names.has(last + name))
  })
}

/**
 * Names that only councils of states have: "Conseil national des droits de l’homme", "المجلس القومي
 * لحقوق الإنسان". Not "المجلس الأممي" or "الدولي", which are the Council.
 */
export const NATIONAL_NAME =
  /conseil (?:national|supérieur|royal|présidentiel|consultatif)(?: consultatif)? des droits de l.?homme|consejo (?:nacional|estatal|superior|presidencial|consultivo)(?: consultivo)? de (?:los )?derechos humanos|مجلس(?! (?:ال)?(?:أممي|دولي))(?: (?:ال)?\p{L}{2,14}[يى]){1,2} لحقوق الإنسان/iu

const CONTEXT_LENGTH = 40

/** Whether a name like the Council's, from `start` to `end` in a text, is a national council's. */
export function isNational(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - CONTEXT_LENGTH), start)
  const after = text.slice(end, end + CONTEXT_LENGTH)
  if (UNITED_NATIONS_BEFORE.test(before) || UNITED_NATIONS_AFTER.test(after)) return false
  return (
    BEFORE.some((pattern) => pattern.test(before)) ||
    AFTER.some((pattern) => pattern.test(after)) ||
    standsBefore(before) ||
    standsAfter(after)
  )
}
