import { describe, expect, test } from 'vitest'
import { cite } from '../../../lib/letters/cite.ts'
import { writtenDate } from '../../../lib/letters/written-date.ts'

const LETTER = {
  publisher: 'Human Rights Watch',
  title: 'Joint letter on Eritrea',
  title_kind: 'own' as const,
  date: '2019-06-11',
  url: 'https://www.hrw.org/news/2019/06/11/eritrea',
} as const

describe('a citation', () => {
  test('has publisher, title, date and address', () => {
    expect(cite(LETTER, 'en')).toBe(
      'Human Rights Watch, “Joint letter on Eritrea”, 11 June 2019, https://www.hrw.org/news/2019/06/11/eritrea',
    )
  })

  test('keeps a date from right to left in one piece among Latin letters', () => {
    expect(cite(LETTER, 'ar')).toContain('”, \u206811 حزيران/يونيو 2019\u2069, https://')
  })

  test('leaves out a date that is not known', () => {
    expect(cite({ ...LETTER, date: null }, 'en')).toContain('Eritrea”, https://')
  })

  test('leaves out a publisher and an address that are not known', () => {
    expect(cite({ ...LETTER, publisher: '', url: '' }, 'en')).toBe(
      '“Joint letter on Eritrea”, 11 June 2019',
    )
  })

  test.each(['described', 'address'] as const)(
    'puts a title that is %s, not the page’s own, in brackets and not in quotation marks',
    (title_kind) => {
      const title = 'Letter on “Eritrea”'
      expect(cite({ ...LETTER, title, title_kind }, 'en')).toContain(
        'Human Rights Watch, [Letter on “Eritrea”], 11 June 2019',
      )
    },
  )

  test('turns quotation marks inside the title into single ones', () => {
    const title = '“Never again”: a "call" to the Council'
    expect(cite({ ...LETTER, title }, 'en')).toContain('“‘Never again’: a ‘call’ to the Council”')
  })

  test('does not quote a title that is not the page’s own', () => {
    expect(cite({ ...LETTER, title_kind: 'address' }, 'en')).toMatch(
      /^Human Rights Watch, \[Joint letter on Eritrea\], 11 June 2019, /,
    )
  })
})

describe('a date', () => {
  test.each([
    ['2023-02-26', 'en', '26 February 2023'],
    ['2023-02', 'en', 'February 2023'],
    ['2023', 'en', '2023'],
    ['2023-02-01', 'fr', '1 février 2023'],
    ['2023-02-26', 'zh', '2023年2月26日'],
    ['2023-02-26', 'es', '26 de febrero de 2023'],
    ['2023-02-26', 'ru', '26 февраля 2023 года'],
    ['2023-02-26', 'ar', '26 شباط/فبراير 2023'],
    ['2022-11', 'ar', 'تشرين الثاني/نوفمبر 2022'],
    ['2023', 'ar', '2023'],
    ['spring 2023', 'en', 'spring 2023'],
  ])('%s in %s', (date, language, written) => {
    expect(writtenDate(date, language)).toBe(written)
  })

  test('does not depend on the time zone of the reader', () => {
    const zone = process.env.TZ
    process.env.TZ = 'Pacific/Honolulu'
    expect(writtenDate('2023-01-01', 'en')).toBe('1 January 2023')
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })
})
