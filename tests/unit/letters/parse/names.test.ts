import { describe, expect, test } from 'vitest'
import { cleanName, splitInlineList } from '../../../../lib/letters/parse/names.ts'
import { isPersonLike, isRole, parsePerson } from '../../../../lib/letters/parse/persons.ts'
import { isPlaceName, splitPlace } from '../../../../lib/letters/parse/place-names.ts'
import { cleanLine } from '../../../../lib/letters/parse/source-blocks.ts'
import { createRegister } from '../../../../lib/letters/register.ts'

const register = createRegister([
  { id: 'amnesty', name: 'Amnesty International', acronym: null, aliases: [], kind: 'ngo' },
  {
    id: 'fidh',
    name: 'International Federation for Human Rights (FIDH)',
    acronym: 'FIDH',
    aliases: ['FIDH – Fédération internationale'],
    kind: 'ngo',
  },
  { id: 'hrce', name: 'Human Rights Concern – Eritrea', acronym: 'HRCE', aliases: [], kind: 'ngo' },
])

describe('cleanName', () => {
  test.each([
    ['12. Amnesty International;', 'Amnesty International'],
    ['• No Fence,', 'No Fence'],
    ['١- مواطنة لحقوق الإنسان', 'مواطنة لحقوق الإنسان'],
    ['Asmara Legal Watch*', 'Asmara Legal Watch'],
    ['The Asian Forum (FORUM-ASIA).', 'The Asian Forum (FORUM-ASIA)'],
    ['Rural Women’s Association, Inc.', 'Rural Women’s Association, Inc.'],
    ['Hijas de la Tierra, A.C.', 'Hijas de la Tierra, A.C.'],
    ['CIVICUS[3]', 'CIVICUS'],
    ['1969 KAL Abductees’ Families Association', '1969 KAL Abductees’ Families Association'],
    ['\u0410mnesty International', 'Amnesty International'],
    ['Asmara Legal Watch *†[12].', 'Asmara Legal Watch'],
    ['Eritrea Focus ¹ ², and', 'Eritrea Focus'],
    ['One Day Seyoum {4}', 'One Day Seyoum'],
    ['Eritrea Focus (www.eritreafocus.example)', 'Eritrea Focus'],
    ['Eritrea Focus – https://web.example/http://x.example/', 'Eritrea Focus'],
    ['Eritrea Focus: info.desk@eritrea-focus.example', 'Eritrea Focus'],
    ['- 3. * Eritrea Focus', 'Eritrea Focus'],
    [`Amnesty ${'*'.repeat(28)} International`, `Amnesty ${'*'.repeat(28)} International`],
    [`${'*'.repeat(200)} Amnesty ${'*'.repeat(200)}`, 'Amnesty'],
  ])('%s becomes %s', (written, name) => expect(cleanName(written)).toBe(name))
})

test('invisible characters go, except a non-joiner between Persian letters', () => {
  expect(cleanLine('\u202bAm\u200bnesty\u200f  \u00adInter\ufeffnational\u202c')).toBe(
    'Amnesty International',
  )
  expect(cleanLine('می\u200cخواهیم')).toBe('می\u200cخواهیم')
})

describe('register', () => {
  test('finds names by spelling, acronym and look-alike letters, and not by chance', () => {
    expect(register.find('the amnesty international')?.id).toBe('amnesty')
    expect(register.find('\u0410mnesty International')?.id).toBe('amnesty')
    expect(register.find('FIDH')?.id).toBe('fidh')
    expect(register.find('International Federation for Human Rights')?.id).toBe('fidh')
    expect(register.find('International Federation')).toBeNull()
  })

  test('takes what an acronym is spelled out as for a name, but no country in brackets', () => {
    const entry = { acronym: null, aliases: [], kind: 'ngo' as const }
    const { find } = createRegister([
      { id: 'carter', name: 'The Carter Center (United States)', ...entry },
      { id: 'pax', name: 'PAX (the Netherlands)', ...entry },
      { id: 'hrai', name: 'HRAI (Human Rights Activists in Iran)', ...entry },
    ])
    expect(find('Human Rights Activists in Iran')?.id).toBe('hrai')
    expect(find('The Carter Center')?.id).toBe('carter')
    expect(find('Worldwide Coalition for Peace – United States')).toBeNull()
    expect(find('Kerk en Vrede (the Netherlands)')).toBeNull()
  })
})

describe('splitInlineList', () => {
  const split = (text: string) => splitInlineList(text, register)?.map(cleanName)

  test('keeps brackets, company forms and acronyms together', () => {
    expect(
      split(
        'Amnesty International, Centre for Policy, Advocacy and Research (CPAR), Rural Women’s Association, Inc., Freedom Monitor and No Silence Network.',
      ),
    ).toEqual([
      'Amnesty International',
      'Centre for Policy, Advocacy and Research (CPAR)',
      'Rural Women’s Association, Inc.',
      'Freedom Monitor',
      'No Silence Network',
    ])
  })

  test('semicolons go before commas', () => {
    expect(
      split('ACAT-France; Ligue des droits, section de Paris; Groupe Lotus et Tournons la page.'),
    ).toEqual([
      'ACAT-France',
      'Ligue des droits, section de Paris',
      'Groupe Lotus',
      'Tournons la page',
    ])
  })

  test('a sentence is no list', () => {
    expect(split('We, who live in exile, urge you to act')).toBeUndefined()
  })
})

describe('places', () => {
  test.each([
    'Kenya',
    'Côte d’Ivoire',
    'République démocratique du Congo',
    'Беларусь',
    'مصر',
    '泰国',
    'USA',
  ])('%s is a place', (name) => expect(isPlaceName(name)).toBe(true))
  test('an organisation is none', () => expect(isPlaceName('Human Asia')).toBe(false))
  test('is parted from the name before it', () => {
    expect(splitPlace('Bytes for All – Pakistan')).toEqual({
      name: 'Bytes for All',
      place: 'Pakistan',
    })
    expect(splitPlace('Human Asia (Republic of Korea)')).toEqual({
      name: 'Human Asia',
      place: 'Republic of Korea',
    })
    expect(splitPlace('No Fence')).toBeNull()
  })
})

describe('persons', () => {
  test.each([
    [
      'Dr Syed Nazir Gilani, President, Jammu and Kashmir Council',
      'Dr Syed Nazir Gilani',
      'President, Jammu and Kashmir Council',
    ],
    [
      'Dr. Miriam Oduya – Professor of International Law, University of Nairobi',
      'Dr. Miriam Oduya',
      'Professor of International Law, University of Nairobi',
    ],
    ['Hélène Morvan, professeure de droit', 'Hélène Morvan', 'professeure de droit'],
    ['Ирина Соколова, адвокат', 'Ирина Соколова', 'адвокат'],
    ['سامر العلي، صحفي وكاتب', 'سامر العلي', 'صحفي وكاتب'],
    ['Ольга Рейтман, психолог', 'Ольга Рейтман', 'психолог'],
    ['Анна Рябова, независимая журналистка', 'Анна Рябова', 'независимая журналистка'],
    ['陈光远（律师）', '陈光远', '律师'],
    ['林海（独立导演）', '林海', '独立导演'],
    ['Awa Ndiaye, infirmière', 'Awa Ndiaye', 'infirmière'],
    ['Rosa Quispe, socióloga', 'Rosa Quispe', 'socióloga'],
    ['سلمى النجار، مهندسة', 'سلمى النجار', 'مهندسة'],
    ['Lilian Tintori (activist)', 'Lilian Tintori', 'activist'],
  ])('%s', (text, name, role) => expect(parsePerson(text, false, register)).toEqual({ name, role }))

  test('organisations are no persons', () => {
    for (const name of [
      'Amnesty International',
      'Human Asia',
      'Centre for Law, Nairobi',
      'Justice for Iran',
      'Families of the Disappeared (FoD)',
      'Врачи за права людей',
      'Artistas por la Paz',
      'Médecins sans frontières',
      '北方网络（纽约）',
    ])
      expect(parsePerson(name, false, register)).toBeNull()
  })

  test('letters after a name stay with it', () => {
    expect(isPersonLike('Yanghee Lee, Ph.D.')).toBe(true)
    expect(
      parsePerson('Yanghee Lee, Ph.D., Former Chairperson of the Committee', false, register)?.name,
    ).toBe('Yanghee Lee, Ph.D.')
  })

  test('roles open with an office', () => {
    expect(isRole('Former Commission of Inquiry (COI) member on the DPRK')).toBe(true)
    expect(isRole('Journalists in Danger')).toBe(false)
    expect(isRole('Commission on the Status of Women')).toBe(false)
  })
})
