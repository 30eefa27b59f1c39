import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import {
  findSession,
  parseSession,
  type Session,
  sessionAfter,
} from '../../../lib/council/session.ts'
import { threadTime } from '../growth/grows.ts'

const sessions: Session[] = parse(readFileSync('data/sessions.csv'), {
  columns: true,
  cast: (value, { header }) => (header || value !== '' ? value : null),
})

test.each([
  ['52', '52'],
  [' 52 ', '52'],
  ['S-33', 'S-33'],
  ['s33', 'S-33'],
  ['S–33', 'S-33'],
  ['OS/12', 'OS/12'],
  ['om/1', 'OM/1'],
  ['HRC52', '52'],
  ['HRC 52', '52'],
  ['52nd session', '52'],
  ['session52', '52'],
  ['Session 52', '52'],
  ['special session 33', 'S-33'],
  ['33rd special session', 'S-33'],
  ['session S-33', 'S-33'],
  ['', null],
  ['0', null],
  ['session', null],
  ['2023', null],
])('parseSession(%j) is %j', (written, session) => {
  expect(parseSession(written)).toBe(session)
})

describe('findSession', () => {
  test.each([
    ['Letter ahead of the fifty-second session of the Human Rights Council', '52'],
    ['the 48 session of the Human Rights Council', '48'],
    ['37th UN Human Rights Council Session | Joint Letter', '37'],
    ['negotiated at HRC 29th session', '29'],
    ['at the 52nd Human Rights Council', '52'],
    ['52nd regular session', '52'],
    ['HRC41: renew the mandate', '41'],
    ['UNHRC 39: joint letter', '39'],
    ['twelfth session', '12'],
    ['thirty-sixth special session', 'S-36'],
    ['Special Session S-36 on Sudan', 'S-36'],
    ['A call on the S-36', 'S-36'],
    ['52e session du Conseil des droits de l’homme', '52'],
    ['52ème session', '52'],
    ['1re session', '1'],
    ['cinquante-deuxième session', '52'],
    ['vingt et unième session', '21'],
    ['soixante-dix-septième session', '77'],
    ['quatre-vingt-onzième session', '91'],
    ['trente-sixième session extraordinaire', 'S-36'],
    ['36e session extraordinaire', 'S-36'],
    ['52º período de sesiones del Consejo de Derechos Humanos', '52'],
    ['52.º periodo ordinario de sesiones', '52'],
    ['la 52ª sesión', '52'],
    ['quincuagésimo segundo período de sesiones', '52'],
    ['vigésimo primer período de sesiones', '21'],
    ['decimotercer período de sesiones', '13'],
    ['trigésimo sexto período extraordinario de sesiones', 'S-36'],
    ['пятьдесят вторая сессия', '52'],
    ['на пятьдесят второй сессии Совета по правам человека', '52'],
    ['52-я сессия', '52'],
    ['52-й сессии', '52'],
    ['сорок третья сессия', '43'],
    ['тридцать шестая специальная сессия', 'S-36'],
    ['第五十二届会议', '52'],
    ['人权理事会第52届会议', '52'],
    ['第十届会议', '10'],
    ['第二十届会议', '20'],
    ['第三十六届特别会议', 'S-36'],
    ['الدورة الثانية والخمسون', '52'],
    ['في دورته الثانية والخمسين', '52'],
    ['في الدورة الـ33 لمجلس حقوق الإنسان', '33'],
    ['الدورة ٥٢', '52'],
    ['الدورة الحادية عشرة', '11'],
    ['الدورة الاستثنائية السادسة والثلاثون', 'S-36'],
    [
      'The General Assembly at its 75th session, and the Human Rights Council at its 46th session',
      '46',
    ],
    ['Commission of Inquiry on Syria at the 52nd session', '52'],
  ])('%s: %s', (text, session) => {
    expect(findSession(text)).toBe(session)
  })

  test.each([
    'seventy-fifth session of the General Assembly',
    'the General Assembly, at its seventy-fifth session',
    '83rd session of the Committee on the Elimination of Discrimination against Women',
    'Committee against Torture, 72nd session',
    '41st session of the Working Group on the Universal Periodic Review',
    'UPR 41st session',
    'Third session of the open-ended intergovernmental working group on peasants',
    'eleventh emergency special session',
    'soixante-quinzième session de l’Assemblée générale',
    'septuagésimo quinto período de sesiones de la Asamblea General',
    'семьдесят пятая сессия Генеральной Ассамблеи',
    '大会第七十五届会议',
    '第43次会议',
    'الدورة الخامسة والسبعون للجمعية العامة',
    'a special session on Sudan',
    'after 15 special sessions',
    'Special session 12 December 2016',
    'HRC: 34 NGOs write',
    'China’s candidacy to the Human Rights Council (80+ Human Rights Groups Urge)',
    'A/RES/S-23/2',
    'session 2023',
    '',
  ])('nothing of the Council in: %s', (text) => {
    expect(findSession(text)).toBeNull()
  })

  const units = [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
  ]
  const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
  test('knows every English and Chinese ordinal above 20', () => {
    const han = '一二三四五六七八九'
    for (const [t, ten] of tens.entries()) {
      for (const [u, unit] of units.entries()) {
        const number = String((t + 2) * 10 + u + 1)
        expect(findSession(`${ten}-${unit} session`)).toBe(number)
        expect(findSession(`第${han[t + 1]}十${han[u]}届会议`)).toBe(number)
        expect(findSession(`${number}th session`)).toBe(number)
      }
    }
  })

  test.each([
    ['session words', 'session '.repeat(125_000)],
    ['ordinals', 'fifty second '.repeat(77_000)],
    ['digits', '5'.repeat(1_000_000)],
    ['Han', '第五十二届'.repeat(200_000)],
    ['beginnings of names', 'рабоч'.repeat(200_000)],
    ['spaces', ' '.repeat(1_000_000)],
  ])('stays linear on a megabyte of %s', (_, text) => {
    expect(threadTime(() => findSession(text))).toBeLessThan(3000)
  })
})

describe('sessions by date', () => {
  test.each([
    ['2023-02-26', '52'],
    ['2023-04-04', '52'],
    ['2023-04-05', '53'],
    ['2023-02', '52'],
    ['2023-04', undefined], // the first days of April belong to session 52, the others to 53
    ['2023', undefined],
    ['2026-05-01', undefined], // session 62, whose days are not known, comes before 63
    ['2026-09-08', '63'],
    ['2030-01-01', undefined],
  ])('sessionAfter(%s) is %s', (date, number) => {
    expect(sessionAfter(date, sessions)?.number).toBe(number)
  })
})
