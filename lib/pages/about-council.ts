import { bodiesIn, type NamedBody } from './bodies.ts'
import { COUNCIL_NAME } from './council-name.ts'
import type { PageReading } from './page.ts'

/** The older pages have content type and body on lines of their own. */
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

/** Before a name that is only mentioned: "a member of the …", "devant le …", "в …". */
const IN_PASSING = [
  /(?<!\p{L})(?:of|by|to|from|with|before|at|for|in)\s(?:the\s)?(?:un\s|united nations\s)?$/iu,
  /(?<!\p{L})(?:du|au|par le|devant le|avec le|dans le|del|al|por el|ante el|con el|en el)\s$/iu,
  /(?<!\p{L})(?:в|на|через|при)\s$/iu,
  /[向由对与和被为到据照]$/u,
  /(?<!\p{L})(?:في|إلى|من|أمام|عن|شعبة|رئيس|عضو|أعضاء|قرار|قرارات|تقرير|تقارير)\s$/u,
  /ل$/u,
]
/** The Council’s session, though, is the Council. */
const ITS_SESSION =
  /(?:session|meeting|séance|réunion|sesiones|sesión|reunión|сесси\p{L}{1,2}|заседани\p{L}{1,2}|دورة|جلسة)(?:\s(?:of|du|del))?(?:\sthe)?(?:\sun)?\s$/iu
/** Its officers, members, mandates are not the Council itself. */
const ITS_PARTS =
  /^(?:['’]s)?\s?(?:president|member|mandate|resolution|special|and treaty|division|spokes|branch|decision|report|和条约|特别|主席|成员|理事国|秘书处|司|第?\s?[\d/]+\s?号?(?:决议|决定))/iu
const OBLIQUE = /^совет(?:а|у|ом|е)(?!\p{L})/iu

function isSubject(text: string, { index, end }: NamedBody): boolean {
  const before = text.slice(Math.max(0, index - 60), index)
  if (ITS_PARTS.test(text.slice(end, end + 40))) return false
  if (ITS_SESSION.test(before)) return true
  return !OBLIQUE.test(text.slice(index)) && !IN_PASSING.some((pattern) => pattern.test(before))
}

/** What the words of an address say, where its last part is made of words. */
function slugWords(address: string): string {
  const path = URL.parse(address)?.pathname ?? ''
  return path.slice(path.lastIndexOf('/') + 1).replaceAll('-', ' ')
}

/**
 * Whether a page of news is about the Council, and does not only name it. The label above its
 * title tells; without one that names a body, the first body that the title names; without any,
 * the first sentence, whose subject must be the Council. A council of one state, or another body
 * at the beginning of the text or in the address, goes before the Council’s name.
 */
export function isAboutCouncil(reading: PageReading): boolean {
  const { title, lead = '', label = '', address } = reading
  const inTitle = bodiesIn(title)
  const inLead = bodiesIn(lead)
  const first = inTitle[0]?.body
  const labelled = labelBody(label)
  if (labelled === 'council') return first !== 'other' || inTitle.some(isCouncil)
  if (labelled === 'other' || first === 'other') return false
  if ([...inTitle, ...inLead].some(({ body }) => body === 'national')) return false
  const [subject] = inLead
  if (first === 'council') {
    if (subject?.body === 'other' && subject.index < OPENING_LENGTH) return false
    // "A guide to Human Rights Council resolution 48/13" is about the resolution.
    const isPart = ITS_PARTS.test(title.slice(inTitle[0]?.end))
    return !isPart || (subject?.body === 'council' && isSubject(lead, subject))
  }
  if (subject?.body !== 'council' || bodiesIn(slugWords(address)).some(isOther)) return false
  return isSubject(lead, subject)
}

/** How much of a text is its beginning, where its subject stands. */
const OPENING_LENGTH = 100

const isCouncil = ({ body }: NamedBody) => body === 'council'
const isOther = ({ body }: NamedBody) => body === 'other'
