import { isAsking } from './asking.ts'
import { type BlockLabel, wordCount } from './block-label.ts'
import { either } from './cues/cue-words.ts'
import { factCue } from './fact-cues.ts'
import type { ReadingNote } from './reading-note.ts'
import type { FoundSignatories } from './signatories.ts'
import type { LetterSource } from './source-blocks.ts'

const LETTER = factCue('letter')
const COUNCIL = factCue('council')
const UNITED_NATIONS = factCue('unitedNations')
const SIGNATORY = factCue('signatory')
const WE = factCue('we')
const UNDERSIGNED =
  /the undersigned|soussign|abajo firmantes|abaixo assinad|unterzeichne|sottoscritt|firmatari|امضا|imza|bertanda ?tangan|saini|署名|下記|서명/iu
/** Salutations of languages that the cues of signatories do not have. */
const SALUTATION =
  /^(?:(?:sehr )?geehrte|exzellenz|eccellenz|egregi|onorevoli|gentili|جناب|عالیجنابان|سرکار|با احترام|sayın|ekselans|yang (?:mulia|terhormat)|waheshimiwa|mheshimiwa|拝啓|謹啓|각하|존경하는|귀하|閣下|阁下)/iu
/** That somebody asks, in languages that `isAsking` does not have. */
const ASKS =
  /chied(?:iamo|ono)|esort|instamos|exortamos|fordern|bitten|می\u200c?خواهیم|خواستار|فرا می\u200c?خوان|çağır|talep ed|mendesak|menyerukan|meminta|tunatoa wito|tunaomba|要請|求め|촉구|호소/iu
/** Whom no letter to the Council greets. */
const GREETS_FRIENDS =
  /^(?:dear (?:all|friends|colleagues?|readers?|subscribers?|supporters?)|ch[eè]r(?:e?s)? (?:ami|collègue|lecteur)|quer?id[oa]s|estimad[oa]s (?:colegas|amig)|car[ie] (?:amic|collegh)|liebe|дорогие|уважаемые коллеги|الزملاء|الأصدقاء|亲爱的|皆様|皆さま)/iu
/** What else than a letter a page calls itself. */
const OTHER_KIND = new RegExp(
  either(
    'calls? for (?:papers|contributions|abstracts|applications)|appel à (?:contributions?|communications?|articles)|convocatoria de (?:artículos|ponencias)|chamada de (?:artigos|trabalhos)|論文募集|논문 모집|征稿|徵稿',
    'oral statement|déclaration orale|intervention orale|declaración oral|intervención oral|declaração oral|mündliche (?:erklärung|stellungnahme)|dichiarazione orale|устное (?:заявление|выступление)|بيان شفوي|مداخلة شفوية|口头发言|口頭發言|口頭声明|구두 (?:발언|성명)|sözlü beyan|pernyataan lisan',
    'side[- ]event|webinar|save the date|événement parallèle|evento paralelo|evento a margine|параллельное мероприятие|サイドイベント|부대행사|边会',
    "newsletter|weekly digest|bulletin d[’']information|lettre d[’']information|boletín|рассылка|النشرة|ニュースレター|뉴스레터|时事通讯",
    '(?:sign|add your name to|join) (?:the|this|our) (?:open |joint )?(?:letter|call|appeal)|sign[- ]on:|call to sign|appel à signatures?|signez (?:la|cette) lettre|firm[ae] (?:la|esta) carta',
  ),
  'iu',
)
/** A statement is held: it thanks the chair, and its reader says so. */
const SPOKEN =
  /check against delivery|seul le prononcé fait foi|thank you,? (?:mr|madam|mister)\.? (?:vice[- ])?(?:president|chair)|(?:je vous remercie|merci),? (?:monsieur|madame) l[ea] (?:vice[- ])?président|gracias,? señora? (?:vice)?president|delivered by|speaking time|interactive dialogue under item|au titre du point \d/iu

/** Why a source is no letter to the Council; null where it is one. */
export function whyNoLetter(
  source: LetterSource,
  labels: readonly BlockLabel[],
  signatories: FoundSignatories,
  opening: number,
): ReadingNote | null {
  const texts = source.blocks.map((block) => block.text)
  const text = texts.join('\n').slice(0, 60_000)
  if (wordCount(text.slice(0, 4000)) < 40) return { code: 'too-short' }
  if (!UNITED_NATIONS.test(text) && !COUNCIL.test(text)) return { code: 'not-un' }
  const title = `${source.title ?? ''} ${texts.slice(0, opening + 1).join(' ')}`.slice(0, 2500)
  const names = signatories.organizations.length + signatories.individuals.length
  const isSigned =
    names > 0 && signatories.lists.some(({ announcedBy }) => announcedBy !== 'position')
  const greeting = texts[labels.indexOf('salutation')] ?? ''
  const toFriends = GREETS_FRIENDS.test(greeting)
  const isGreeting =
    !toFriends &&
    (greeting !== '' || texts.slice(0, opening + 3).some((line) => SALUTATION.test(line)))
  const evidence: [boolean, number][] = [
    [isGreeting, 2],
    [LETTER.test(title), 1.5],
    [isSigned, 2],
    [!isSigned && names > 2, 1],
    [names > 0 && SIGNATORY.test(text), 0.5],
    [COUNCIL.test(text), 1],
    [isAsking(text) || ASKS.test(text), 1],
    [WE.test(text) || UNDERSIGNED.test(text), 0.5],
    [OTHER_KIND.test(headOf(source)), -5],
    [toFriends, -2],
    [SPOKEN.test(text), -5],
  ]
  const score = evidence.reduce((sum, [is, weight]) => sum + (is ? weight : 0), 0)
  return score >= 4 ? null : { code: 'no-letter' }
}

/** What a page calls itself: its title and the first of its headings. */
function headOf({ title, blocks }: LetterSource): string {
  const first = blocks.slice(0, 3).flatMap(({ text }) => (text.length < 160 ? text : []))
  return [title ?? '', ...first].join('\n')
}
