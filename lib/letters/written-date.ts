/** The place in `FORMATS` of a month alone. */
const MONTH = 0
/** By how many parts of a date are known. */
const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  [MONTH]: { month: 'long' },
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** English dates day first and Arabic ones in the digits of its documents, as the UN writes them. */
const TAGS: Record<string, string> = { en: 'en-GB', ar: 'ar-u-nu-latn' }

/**
 * Writes a letter's date out as precisely as it is known: `2023-02-26` gives "26 February 2023",
 * `2023-02` "February 2023", `2023` "2023". Always absolute, in Gregorian years, and in the UN's own
 * way: Arabic months by both of their names, Russian years with their word. What is no such date is
 * given back as it is.
 *
 * @param language BCP 47 tag
 */
export function writtenDate(date: string, language: string): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date)
  if (!parts) return date
  const [year = 0, month = 1, day = 1] = parts
    .slice(1)
    .map((part) => (part ? Number(part) : undefined))
  const precision = parts.slice(1).filter(Boolean).length
  const time = Date.UTC(year, month - 1, day)
  const written = formatOf(TAGS[language] ?? language, precision).format(time)
  if (language === 'ru') return written.replace(/\sг\.$/, ' года')
  if (language !== 'ar' || precision === 1) return written
  const name = formatOf('ar', MONTH).format(time)
  return written.replace(name, `${formatOf('ar-SY', MONTH).format(time)}/${name}`)
}

/** Making a format takes the browser longer than a hundred dates written with it. */
const made = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: string, precision: number): Intl.DateTimeFormat {
  const key = language + precision
  const known = made.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(language, {
    ...FORMATS[precision],
    calendar: 'gregory',
    timeZone: 'UTC',
  })
  made.set(key, format)
  return format
}
