import { isFunctionWord } from './function-words.ts'
import { indexesOf, type QueryWord } from './query-words.ts'
import type { Recognised } from './recognised-span.ts'
import { phraseOf } from './search-keys.ts'

/**
 * Words that people put around what they look for, as nearly every letter is one of these: what it is
 * called, by whom it is, to whom, and that it asks for something. In the languages of the letters.
 */
const WORDS = `
letter letters open joint jointly statement statements appeal call calls calling called urge urges urging ask asks asking signed dear concerning regarding
ngo ngos ingo ingos cso csos organisation organisations un unhrc hrc find show
lettre lettres ouverte conjointe commune déclaration appel appellent demandent ong osc organisations onu
carta cartas abierta conjunta declaración llamado llamamiento piden pide instan organización organizaciones
aberta conjunta declaração apelo organizações
brief briefe offener offene offenen offenes gemeinsamer gemeinsame gemeinsames schreiben erklärung aufruf appell fordern nichtregierungsorganisationen nro organisationen
lettera lettere aperta congiunta dichiarazione appello
письмо письма открытое открытого совместное совместного заявление обращение призыв призывают нпо организации организаций оон
лист відкритий заява звернення організації
رسالة رسائل مفتوحة مشتركة بيان نداء تدعو تطالب منظمة منظمات
نامه سرگشاده بیانیه سازمان
信 公开信 公開信 公开 公開 联名信 聯名信 联名 聯名 联合 聯合 声明 聲明 呼吁 呼籲 要求 组织 組織 非政府组织 非政府組織
書簡 公開書簡 서한 공개서한 성명 단체
brev öppet åpent gezamenlijke verklaring mektup açık bildiri thư ngỏ
`

const FILLERS = new Set(WORDS.split(/\s+/).map(phraseOf))

/** Names of the Council and of its family, as fillers of more than one word. */
const PHRASES = ['human rights council', 'united nations', 'civil society', 'sign on'].map(
  (phrase) => phrase.split(' '),
)

/**
 * The indexes of the words that only fill: they say something of the order of the letters, and leave
 * none out. A word of a name that was recognised (Open Society Foundations, 46 NGOs) is none; nor
 * is any where the query has no other word and, as `hasPhrase` says, no phrase in quotes: beside a
 * filter alone a word narrows, so that a facet that is chosen finds as many letters as it counted.
 */
export function fillersAmong(
  words: readonly QueryWord[],
  recognised: readonly Recognised[],
  hasPhrase: boolean,
): ReadonlySet<number> {
  const folded = words.map((word) => word.folded)
  const fillers = new Set(folded.keys().filter((index) => FILLERS.has(folded[index] ?? '')))
  for (const phrase of PHRASES) {
    for (const from of folded.keys()) {
      if (phrase.every((word, step) => folded[from + step] === word)) {
        for (const step of phrase.keys()) fillers.add(from + step)
      }
    }
  }
  for (const span of recognised) {
    if (span.understood) for (const index of indexesOf(span)) fillers.delete(index)
  }
  const isCore = (word: string, index: number) => !fillers.has(index) && !isFunctionWord(word)
  return hasPhrase || folded.some(isCore) ? fillers : new Set()
}
