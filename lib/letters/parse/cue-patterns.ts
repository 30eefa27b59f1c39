/** Patterns made of every language's cue words; what each tells stands at `Cue`. */
import { ARABIC } from './cues/arabic.ts'
import { CHINESE } from './cues/chinese.ts'
import { type Cue, type CueWords, either } from './cues/cue-words.ts'
import { ENGLISH } from './cues/english.ts'
import { FRENCH } from './cues/french.ts'
import { GERMAN } from './cues/german.ts'
import { RUSSIAN } from './cues/russian.ts'
import { SPANISH } from './cues/spanish.ts'

/** Languages that put spaces between words. */
const SPACED = [ENGLISH, FRENCH, SPANISH, ARABIC, RUSSIAN, GERMAN]

function join(cue: Cue, languages: readonly CueWords[]): string {
  return either(...languages.flatMap((language) => language[cue] ?? []))
}

/** Whole words; Latin `\b` fails for Arabic and Cyrillic. */
function whole(alternatives: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`
}

/** A cue anywhere in a text: as whole words, in Chinese and Korean as a piece of a run of letters. */
export function anywhere(cue: Cue): RegExp {
  return new RegExp(
    [whole(join(cue, SPACED)), join(cue, [CHINESE])].filter((part) => part !== '').join('|'),
    'iu',
  )
}

/** The words of a cue in all languages, alternatives of a regular expression. */
export function wordsOf(cue: Cue): string {
  return join(cue, [...SPACED, CHINESE])
}

/** The words of a cue in the languages that put spaces between words. */
export function spacedWordsOf(cue: Cue): string {
  return join(cue, SPACED)
}

export const ORGANIZATION_NOUN = anywhere('organizationNoun')
export const PERSON_NOUN = anywhere('personNoun')
export const SIGNATORY = anywhere('signatory')
export const ON_BEHALF = new RegExp(wordsOf('onBehalf'), 'iu')
export const NOT_SIGNING = anywhere('notSigning')
export const VALEDICTION = anywhere('valediction')
export const EARLIER_LETTER = anywhere('earlierLetter')
export const ASKING = anywhere('asking')
export const LETTER_WORD = anywhere('letter')
export const COUNCIL = anywhere('council')
export const WE = anywhere('we')
/** Words that say that not all names are here. */
export const NAMES_LEFT_OUT = new RegExp(wordsOf('cut'), 'iu')
/** A name follows. */
export const INLINE_CUE = new RegExp(
  `^(?:${wordsOf('inlineSignatory')})[\\s:：]{1,3}(?=[\\p{Lu}\\p{Lo}])`,
  'iu',
)
/** A whole line. */
export const SALUTATION = new RegExp(`^(?:${wordsOf('salutation')})\\s?[,:;،，：!！]?$`, 'iu')
/** A whole line. */
export const REGION = new RegExp(`^(?:${wordsOf('region')})\\s?[:：]?$`, 'iu')
/** Marks of footnotes, and what quotes an address or a resolution. */
const NOTE = either(
  '(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|\\d{1,3}|[*†‡§¹²³⁴⁵⁶⁷⁸⁹])\\s*(?:see |ibid|cf\\.?|voir |véase |ver |انظر|см\\.|见|UN |OHCHR|A/HRC|HRC |Human Rights Council,? |https?:|Resolution|Résolution|Resolución)',
  '[[(]\\d{1,3}[\\])]\\s*\\S.{60,}',
  '_{5,}\\s*$',
)
/** Tested against the start of a line. */
export const STOP = new RegExp(`^(?:${wordsOf('stop')}|${NOTE})`, 'iu')

/** Who asks and the verb are words apart in a sentence; each pattern finds all of them in a text. */
function askingOf({ speaker = '', asks = '' }: CueWords): { speaker: RegExp; verb: RegExp } {
  return { speaker: new RegExp(whole(speaker), 'giu'), verb: new RegExp(whole(asks), 'giu') }
}
export const ENGLISH_ASKING = askingOf(ENGLISH)
export const FRENCH_ASKING = askingOf(FRENCH)
