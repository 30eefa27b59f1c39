import type { QueryWord } from './query-words.ts'

/*
 * What lists of drafts write after a symbol that was changed at the table: "as orally revised", "tel
 * que révisé oralement", "en su forma oralmente enmendada", "с внесенными в него устными поправками",
 * "بصيغته المنقحة شفويا", 经口头订正. The words here are folded.
 */
const REVISED =
  /^(?:revised|amended|corrected|modified|(?:revis|modifi|amend|corrig|rectifi)ee?s?|(?:revis|enmend|modific)(?:ad[oa]s?|o)|corregid[oa]s?|corrigio|поправк.{0,3}|(?:изменен|исправлен|пересмотр).{0,6}|(?:منقح|معدل|مصوب).?|订正|修订|修正|修改|更正|訂正|修訂)$/u
const ORALLY =
  /^(?:oral|orally|verbally|oralement|verbalement|oralmente|verbalmente|устн.{1,4}|شفويا|شفهيا|شفويه|口头|口頭)$/u
const BETWEEN =
  /^(?:as|further|and|in|its|form|tell?e?s?|que|qu|il|elle|a|ete|et|dans|sa|forme|tal|como|se|ha|sido|fue|en|su|forma|version|y|с|в|и|со|во|виде|форме|него|нее|внесенн.{1,3}|учетом|و|مع|بصيغته.?|صيغته.?|经|經|的|后|後)$/u
/** May stand last: "в устно измененном виде". */
const AFTER = /^(?:виде|форме|后|後)$/u
/** Alone these are words of their own: "изменение климата" is climate change. */
const NEVER_FIRST = /^\p{Script=Cyrillic}/u
const MAX_WORDS = 9

/** Counts the words from an index on that say how the text named before them was revised. */
export function revisionAfter(words: readonly QueryWord[], from: number): number {
  let count = 0
  for (let index = from; index < words.length && index < from + MAX_WORDS; index++) {
    const folded = words[index]?.folded ?? ''
    const isLast = ORALLY.test(folded) || AFTER.test(folded)
    if (REVISED.test(folded)) {
      if (index === from && NEVER_FIRST.test(folded)) break
      count = index + 1 - from
    } else if (isLast && count > 0) count = index + 1 - from
    else if (!isLast && !BETWEEN.test(folded)) break
  }
  return count
}
