import { westernDigits } from '../../text/digits.ts'
import { numberOf } from './numbers.ts'

/** A circle, a letter O or a nought between Chinese digits stands for their nought. */
const CHINESE_NOUGHT =
  /(?<=[〇零一二三四五六七八九○◯][OoОо0]{0,2})[○◯OoОо0](?=[〇零一二三四五六七八九○◯OoОо0年])/gu
const HAN_NUMBER = /([〇零一二三四五六七八九十廿卅]{1,6})(?=\s?[年月日号號])/gu
/** The year before the first of an era, of Japan's last three and of the Republic of China. */
const ERAS: ReadonlyMap<string, number> = new Map(
  Object.entries({ 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 }),
)
const ERA_YEAR = /(令和|平成|昭和|民國|民国)\s?(元|\d{1,3})\s?年/gu

/**
 * A text with its dates written in fewer ways. Only what says the same in another way is changed:
 * digits of other scripts, Chinese numerals, years of an era, "26. February", "«12» февраля",
 * "24 . 02 . 2023". Lengths may change.
 */
export function plainDates(text: string): string {
  return (
    westernDigits(text)
      .replace(/(\d)\.?\s?(?:[ºª°]|ᵉʳ|ᵉ|er|re)(?=\s)/gu, '$1')
      .replace(/(\d)(?:ro|do|to|mo)\.?(?=\s)/gu, '$1')
      .replace(/(\d)-(?:го|е|й)(?=\s)/gu, '$1')
      // Full-width forms, ligatures of Arabic script.
      .normalize('NFKC')
      .replace(/[«"“”„‘'‹]\s?(\d{1,2})\s?[»"“”’'›]/gu, '$1')
      .replace(/(?<!\d)(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d)/gu, '$1$2$3$2$4')
      .replace(CHINESE_NOUGHT, '〇')
      .replace(HAN_NUMBER, hanNumber)
      .replace(ERA_YEAR, (_, era: string, year: string) => {
        return `${(ERAS.get(era) ?? 0) + (year === '元' ? 1 : Number(year))}年`
      })
  )
}

/** "二〇二三" digit by digit, "廿六" and "二十六" as a number. */
function hanNumber(written: string): string {
  const plain = written.replaceAll('廿', '二十').replaceAll('卅', '三十')
  return plain.includes('十')
    ? String(numberOf(plain) ?? written)
    : [...plain].map((sign) => String(numberOf(sign) ?? sign)).join('')
}
