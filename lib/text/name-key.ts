import { fold } from './fold.ts'
import { letterReplacer } from './letter-table.ts'

/** Letters of other scripts that look like Latin ones, seen where texts were copied or disguised. */
const replaceLookAlikes = letterReplacer(
  'АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЈJ ЅS аa еe оo рp сc уy хx іi јj ѕs ԁd һh ӏl вb кk мm нh тt ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo αa νv ρp ιi',
)

/** Puts Latin letters in words that mix them with look-alikes: "Аmnesty" with a Cyrillic А. */
export function replaceMixedScripts(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (!/\p{Script=Latin}/u.test(word) || !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word))
      return word
    const plain = replaceLookAlikes(word)
    return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(plain) ? word : plain
  })
}

/** A name without case, accents, punctuation and article, so that spellings meet. */
export function nameKey(name: string): string {
  return fold(replaceMixedScripts(name))
    .replace(/&/g, ' and ')
    .replace(/['’`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|la|le|les|el|los|las) /, '')
}
