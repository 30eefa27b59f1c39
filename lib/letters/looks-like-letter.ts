import { fold } from '../text/fold.ts'

/**
 * What letters are called, by those who publish them, in the languages they are written in, and whom
 * they are to: the Council.
 */
const CALLED =
  /human rights council|\bunhrc\b|\bhrc ?\d|droits de l.homme|derechos humanos|menschenrechtsrat|прав человека|حقوق|人权|人權|letters?|statements?|appeals?|petitions?|memorand(?:um|a)|submissions?|\bcalls?\b|\burges?\b|\bngos?\b|\bcsos?\b|civil.society|signator|lettres?|declaration|\bappel\b|communique|\bong\b|cartas?|declaracion|llamad|llamamiento|comunicado|brief\b|schreiben|erklarung|aufruf|lettera|appello|\bbrev\b|письм|обращени|заявлени|призыв|лист\b|رسال|بيان|نداء|نامه|公开信|公開信|联名|聯名|致函|声明|聲明|书简|書簡|서한|성명|mektup|thu ngo/u

/**
 * Whether a page that is not the Council's own may be a letter, as its address and its title say:
 * before the user asks for it, no more of a page is read. A document is taken for one whatever it
 * is called.
 */
export function looksLikeLetter(address: string, title: string): boolean {
  if (!URL.canParse(address)) return false
  const { pathname } = new URL(address)
  if (/\.(?:pdf|docx?|odt|eml|mht(?:ml)?)$/i.test(pathname)) return true
  return CALLED.test(fold(`${title} ${decoded(pathname)}`.toLowerCase(), MARKS))
}

const MARKS = /\p{M}/gu

/** A path as it is read, with spaces between its words; as it stands where its escapes are broken. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname).replace(/[-_/+.]/g, ' ')
  } catch {
    return pathname
  }
}
