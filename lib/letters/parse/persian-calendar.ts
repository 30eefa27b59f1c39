const DAY = 86_400_000
const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

/** The day `2024-03-04` of one in the calendar of Iran and Afghanistan (1402, 12, 14); null for none. */
export function fromPersian(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const days = (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1
  const near = Date.UTC(year + 621, 2, 21) + days * DAY
  for (const offset of [0, -1, 1]) {
    const date = new Date(near + offset * DAY)
    const parts = format.formatToParts(date)
    const part = (type: string) => parts.find((one) => one.type === type)?.value
    if (part('month') === String(month) && part('day') === String(day))
      return date.toISOString().slice(0, 10)
  }
  return null
}
