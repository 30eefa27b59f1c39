const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { year: 'numeric', month: 'long', day: 'numeric' },
}

/**
 * Writes a letter's date out as precisely as it is known: `2023-02-26` gives "26 February 2023",
 * `2023-02` "February 2023", `2023` "2023". Always absolute, in Gregorian years and the
 * language's usual digits. What is no such date is given back as it is.
 *
 * @param language BCP 47 tag; `en` is written day first, as the UN does
 */
export function writtenDate(date: string, language: string): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date)
  if (!parts) return date
  const [year = 0, month = 1, day = 1] = parts
    .slice(1)
    .map((part) => (part ? Number(part) : undefined))
  const precision = parts.slice(1).filter(Boolean).length
  return formatOf(language, precision).format(Date.UTC(year, month - 1, day))
}

/** Making a format takes the browser longer than a hundred dates written with it. */
const made = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: string, precision: number): Intl.DateTimeFormat {
  const key = language + precision
  const known = made.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...FORMATS[precision],
    calendar: 'gregory',
    timeZone: 'UTC',
  })
  made.set(key, format)
  return format
}
