import { cleanText } from '../text/clean.ts'
import { bodiesIn, type NamedBody } from './bodies.ts'
import { COUNCIL_NAME } from './council-name.ts'
import type { PageReading } from './page.ts'

/** Content types; older pages have them and the body on separate lines. */
const TYPE =
  '(?:press releases?|news|statements?|meeting summar(?:y|ies)|communiqués? de presse|actualités|comunicados? de prensa|noticias|resúmenes de reuniones|пресс-релизы?|заявления|новости|新闻稿|会议摘要|بيانات صحفية|ملخصات الاجتماعات)'
const NAME = new RegExp(
  `^(?:${TYPE}\\s)?(?:the |le |el )?(?:${COUNCIL_NAME.source})(?:\\s${TYPE})?$`,
  'iu',
)

/** "Press releases | Human Rights Council": content type and body, in either order. */
function labelBody(label: string): 'council' | 'other' | null {
  const parts = label.split(/[|·•]/).map((part) => part.trim())
  if (parts.some((part) => NAME.test(part))) return 'council'
  return parts.some((part) => bodiesIn(part)[0]?.body === 'other') ? 'other' : null
}

/** Words before a name that is only mentioned: "a member of the …", "devant le …", "в …". */
const BEFORE_MENTION = [
  /(?<!\p{L})(?:of|by|to|from|with|before|at|for|in)\s(?:the\s)?(?:un\s|united nations\s)?$/iu,
  /(?<!\p{L})(?:du|au|par le|devant le|avec le|dans le|del|al|por el|ante el|con el|en el)\s$/iu,
  /(?<!\p{L})(?:в|на|через|при)\s$/iu,
  /[向由对与和被为到据照]$/u,
  /(?<!\p{L})(?:في|إلى|من|أمام|عن|شعبة|رئيس|عضو|أعضاء|قرار|قرارات|تقرير|تقارير)\s$/u,
  /ل$/u,
]
/** Words before the name that make it the subject again: the Council’s session stands for it. */
const ITS_SESSION =
  /(?:session|meeting|séance|réunion|sesiones|sesión|reunión|сесси\p{L}{1,2}|заседани\p{L}{1,2}|دورة|جلسة)(?:\s(?:of|du|del))?(?:\sthe)?(?:\sun)?\s$/iu
/** Words after the name: its officers, members and mandates are not the Council itself. */
const ITS_PARTS =
  /^(?:['’]s)?\s?(?:president|member|mandate|resolution|special|and treaty|division|spokes|branch|decision|report|和条约|特别|主席|成员|理事国|秘书处|司|第?\s?[\d/]+\s?号?(?:决议|决定))/iu
const OBLIQUE = /^совет(?:а|у|ом|е)(?!\p{L})/iu

function isSubject(text: string, { index, end }: NamedBody): boolean {
  const before = text.slice(Math.max(0, index - 60), index)
  if (ITS_PARTS.test(text.slice(end, end + 40))) return false
  if (ITS_SESSION.test(before)) return true
  return !OBLIQUE.test(text.slice(index)) && !BEFORE_MENTION.some((pattern) => pattern.test(before))
}

/** The words in the last part of an address: `council-adopts-a-text` gives "council adopts a text". */
function slugWords(address: string): string {
  const path = URL.parse(address)?.pathname ?? ''
  return path.slice(path.lastIndexOf('/') + 1).replaceAll('-', ' ')
}

/** The subject of a text stands before this index. */
const OPENING_LENGTH = 100

/**
 * Whether a news page is about the Council and does not only mention it. The label above the title
 * decides; without a body there, the first body in the title; without one, the first sentence, whose
 * subject must be the Council. A national council, or another body at the beginning of the lead or
 * in the address, outweighs the Council’s name.
 */
export function isAboutCouncil(reading: PageReading): boolean {
  const title = cleanText(reading.title)
  const lead = cleanText(reading.lead ?? '')
  const labelled = labelBody(cleanText(reading.label ?? ''))
  const inTitle = bodiesIn(title)
  const inLead = bodiesIn(lead)
  const [first] = inTitle
  const [subject] = inLead
  if (labelled === 'council' && first?.body === 'other') {
    return inTitle.some(({ body }) => body === 'council')
  }
  if (labelled === 'council') return true
  if (labelled === 'other' || first?.body === 'other') return false
  if ([...inTitle, ...inLead].some(({ body }) => body === 'national')) return false
  const isLeadAboutCouncil = () => subject?.body === 'council' && isSubject(lead, subject)
  if (first) {
    if (subject?.body === 'other' && subject.index < OPENING_LENGTH) return false
    // "A guide to Human Rights Council resolution 48/13" is about the resolution.
    return !ITS_PARTS.test(title.slice(first.end)) || isLeadAboutCouncil()
  }
  const isOtherInSlug = bodiesIn(slugWords(reading.address)).some(({ body }) => body === 'other')
  return !isOtherInSlug && isLeadAboutCouncil()
}
