import { monthsOf } from './month-names.ts'
import { westernDigits } from './numbers.ts'

/** Maghreb month names, which chrono does not know, and the ones it does. */
const ARABIC_MONTHS = monthsOf('ar-EG')
const OTHER_ARABIC_MONTHS = ['ar-DZ', 'ar-MA'].map((locale) => monthsOf(locale))

/** A circle, a letter O or a nought between Chinese digits stands for their nought. */
const CHINESE_NOUGHT =
  /(?<=[〇零一二三四五六七八九○◯OoОо0])[○◯OoОо0](?=[〇零一二三四五六七八九○◯OoОо0年])/gu

/**
 * A text with its dates written in ways that chrono reads. Only what says the same in another way
 * is changed: digits of other scripts, "1.º", "26. February", "«12» февраля", "24 . 02 . 2023",
 * "2023г.", "1st day of March", "26 días del mes de febrero". Lengths may change.
 */
export function plainDates(text: string, language: string): string {
  const plain = westernDigits(text)
    .replace(/(\d)\.?\s?(?:[ºª°]|ᵉʳ|ᵉ|er|re)(?=\s)/gu, '$1')
    .replace(/(\d)(?:ro|do|to|mo)\.?(?=\s)/gu, '$1')
    .replace(/(\d)-(?:го|е)(?=\s)/gu, '$1')
    // Full-width forms, ligatures of Arabic script.
    .normalize('NFKC')
    .replace(/[«"“”„‘'‹]\s?(\d{1,2})\s?[»"“”’'›]/gu, '$1')
    .replace(/(?<!\d)(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d)/gu, '$1$2$3$2$4')
    .replace(/(\d{4})(?=г(?:\.|ода?(?!\p{L})|$|\s))/gu, '$1 ')
    .replace(/(\p{Script=Cyrillic})(?=\d{4}(?!\d))/gu, '$1 ')
    .replace(/(?<![\d./,:-])(\d{1,2})\.\s?(?=\p{L}{3})/gu, '$1 ')
    .replace(/(st|nd|rd|th)\s+day\s+of\s/giu, '$1 of ')
    .replace(/(\d)\s+d[ií]as?\s+d(?:el|o)\s+m[eê]s\s+de\s/giu, '$1 de ')
    .replace(/\bdel\s+(?:año\s+)?(?=\d{4})/giu, 'de ')
    .replace(CHINESE_NOUGHT, '〇')
    .replaceAll('廿', '二十')
    .replaceAll('卅', '三十')
  return language === 'ar' ? oneArabicMonth(plain) : plain
}

/** "20 تشرين الثاني/نوفمبر 2015" gives its month twice, "26 فيفري" as it is called in Algiers. */
function oneArabicMonth(text: string): string {
  let plain = text.replace(
    /(\d{1,2})\s([\u0621-\u064A ]{3,25})[/(-]\s?([\u0621-\u064A]{3,10})\)?/gu,
    '$1 $3',
  )
  for (const months of OTHER_ARABIC_MONTHS) {
    for (const [index, month] of months.entries())
      plain = plain.replaceAll(month, ARABIC_MONTHS[index] ?? month)
  }
  return plain
}
