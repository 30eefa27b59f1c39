import { describe, expect, test } from 'vitest'
import { found, letter, searchOver } from './collection.ts'

describe('words', () => {
  const search = searchOver([
    letter('eritrea', {
      title: 'Eritrea: renew the mandate of the Special Rapporteur',
      date: '2021-05-10',
    }),
    letter('paya', { title: 'Investigate the death of Oswaldo Payá in Cuba' }),
    letter('kadyrov', { summary: 'They name Ramzan Kadyrov and his commanders.' }),
    letter('qadirov', { summary: 'They name Ramzan Qadirov.' }),
    letter('ask', { asks: ['Co-sponsor the resolution'], title: 'Message from the organizations' }),
    letter('yemen-ar', { title: 'رسالة مشتركة بشأن السُّودان', language: 'ar' }),
    letter('zh', { title: '关于朝鲜人权状况的公开信', language: 'zh' }),
  ])

  test('in any order', () => {
    expect(found(search, 'rapporteur eritrea renew')).toEqual(['eritrea'])
  })

  test('the last one as a beginning while it is typed', () => {
    expect(found(search, 'eri')).toContain('eritrea')
    expect(found(search, 'special rapp')).toContain('eritrea')
  })

  test('without their accents', () => {
    expect(found(search, 'paya cuba')).toEqual(['paya'])
    expect(found(search, 'PAYÁ')).toEqual(['paya'])
  })

  test('misspelt, and says what was searched instead', () => {
    const answer = search.search('oswldo paya')
    expect(answer.results[0]?.id).toBe('paya')
    expect(answer.corrections).toEqual([{ written: 'oswldo', used: 'oswaldo' }])
    expect(answer.corrected).toBe('oswaldo paya')
  })

  test('with two letters in the wrong order', () => {
    expect(search.search('eritera ').corrected).toBe('eritrea')
  })

  test('that are names transliterated otherwise, in either script', () => {
    expect(found(search, 'kadyrov').sort()).toEqual(['kadyrov', 'qadirov'])
    expect(found(search, 'Kadirow')).toEqual(expect.arrayContaining(['kadyrov', 'qadirov']))
    expect(found(search, 'Кадыров')).toEqual(expect.arrayContaining(['kadyrov', 'qadirov']))
  })

  test('in other forms: plural, verb and noun, British and American', () => {
    expect(found(search, 'mandates')).toContain('eritrea')
    expect(found(search, 'organisation')).toContain('ask')
    expect(found(search, 'cosponsors')).toContain('ask')
    expect(found(search, 'cosponsor')).toContain('ask')
    expect(found(search, 'co sponsor')).toContain('ask')
  })

  test('in other forms of the language that their letter is written in', () => {
    const search = searchOver([
      letter('es', { asks: ['Busquen a las personas desaparecidas'], language: 'es' }),
      letter('fr', { title: 'Les comités nationaux', language: 'fr' }),
      letter('fr too', { title: 'Une commission régionale', language: 'fr' }),
      letter('en', { title: 'The Commission nationale and the committees regionaux' }),
      letter('ru', { title: 'Продлите мандат российской резолюции', language: 'ru' }),
    ])
    expect(search.search('desaparecidos ')).toMatchObject({ total: 1, corrections: [] })
    expect(search.search('резолюция российский ')).toMatchObject({ total: 1, corrections: [] })
    expect(found(search, 'nationaux ')).toEqual(['fr'])
    expect(found(search, 'regionaux ').sort()).toEqual(['en', 'fr too'])
  })

  test('in other forms without any correction', () => {
    expect(search.search('mandates organisation cosponsors ').corrections).toEqual([])
  })

  test('written together in the letter', () => {
    const alkarama = searchOver([letter('alkarama', { publisher: 'Alkarama' })])
    expect(found(alkarama, 'al karama')).toEqual(['alkarama'])
    expect(alkarama.search('al karama').corrections).toEqual([])
  })

  test('that carry no meaning may be missing', () => {
    expect(found(search, 'what about the mandate for eritrea')).toEqual(['eritrea'])
  })

  test('in Arabic with and without marks and article, and in Chinese', () => {
    expect(found(search, 'سودان')).toContain('yemen-ar')
    expect(found(search, 'والسودان')).toContain('yemen-ar')
    expect(found(search, '人权')).toEqual(['zh'])
  })

  test('of the same meaning in the trade of the Council and in other languages', () => {
    expect(found(search, 'SR eritrea')).toEqual(['eritrea'])
    expect(found(search, 'rapporteuse spéciale eritrea')).toEqual(['eritrea'])
    expect(found(search, 'специальный докладчик')).toEqual(['eritrea'])
  })

  test('near letters follow, marked, when not every word was found', () => {
    const { results, total } = search.search('eritrea xyzzyx')
    expect(results[0]).toMatchObject({ id: 'eritrea', complete: false })
    expect(total).toBeGreaterThan(0)
  })

  test('nothing for words that no letter has or resembles', () => {
    expect(search.search('xyzzyx qqqq').results).toEqual([])
  })
})

describe('phrases and exclusions', () => {
  const search = searchOver([
    letter('both', { title: 'Crimes against humanity in Eritrea' }),
    letter('apart', { title: 'Humanity against new crimes in Eritrea' }),
    letter('burundi', { title: 'Crimes against humanity', countries: ['BDI'] }),
  ])

  test('a phrase wants its words one after the other', () => {
    expect(found(search, '"crimes against humanity"').sort()).toEqual(['both', 'burundi'])
    expect(found(search, '"humanity against"')).toEqual(['apart'])
  })

  test('letters with an excluded word, or about the state it names, are left out', () => {
    expect(found(search, 'crimes -eritrea')).toEqual(['burundi'])
    expect(found(search, 'crimes -burundi').sort()).toEqual(['apart', 'both'])
    expect(found(search, 'crimes -"against humanity"')).toEqual(['apart'])
  })

  test('an open phrase is searched and told of', () => {
    const answer = search.search('"crimes against')
    expect(answer.results.map(({ id }) => id).sort()).toEqual(['both', 'burundi'])
    expect(answer.problems).toEqual([
      { kind: 'open-quote', written: 'crimes against', suggestion: '"crimes against"' },
    ])
  })
})
