import { describe, expect, test } from 'vitest'
import { headerOf } from '../../../lib/letters/header.ts'
import { headingOf } from '../../../lib/letters/heading.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { EMPTY_LETTER } from '../../../lib/letters/letter-shape.ts'

const SUBJECT = 'situation of human rights in Eritrea'

function headed(given: Partial<Letter>): string {
  return headingOf(headerOf({ ...EMPTY_LETTER, subject: SUBJECT, ...given })).text
}

describe('a letter is headed by its subject where its title says nothing of it', () => {
  test.each<[title: string, given?: Partial<Letter>]>([
    ['An Open Letter'],
    ['Open letter to Permanent Representatives of Member and Observer States of the UN HRC'],
    ['A Joint Open Letter signed by NGOs from around the world to the UN Human Rights Council'],
    ['Letter to UN Human Rights Council members – 58th session'],
    ['Open Letter to the High Commissioner, 9 December 2014'],
    ['The letter to Louise Arbour', { addressee: 'Louise Arbour, High Commissioner' }],
    ['Letter of the Free Seas Movement', { publisher: 'Free Seas Movement' }],
    ['Response of Maria Musterfrau', signedBy('Maria Musterfrau')],
    ['Carta abierta al Consejo de Derechos Humanos', { language: 'es' }],
    ['Lettre ouverte au Conseil des droits de l’homme', { language: 'fr' }],
    ['Открытое письмо Совету ООН по правам человека', { language: 'ru' }],
    ['رسالة مفتوحة إلى مجلس حقوق الإنسان', { language: 'ar' }],
    ['نامه به شورای حقوق بشر', { language: 'fa' }],
    ['致联合国人权理事会的公开信', { language: 'zh' }],
    ['Offener Brief an den UN-Menschenrechtsrat', { language: 'de' }],
    ['Відкритий лист до Ради ООН з прав людини', { language: 'uk' }],
    ['Բաց նամակ ՄԱԿ-ի գլխավոր քարտուղարին', { language: 'hy' }],
    ['Åpent brev til FNs menneskerettighetsråd', { language: 'no' }],
    ['Surat terbuka kepada Dewan Hak Asasi Manusia PBB', { language: 'id' }],
    ['Carta oberta al Consell de Drets Humans', { language: 'ca' }],
    ['国連人権理事会への公開書簡', { language: 'ja' }],
    ['유엔 인권이사회에 보내는 공개서한', { language: 'ko' }],
    ['Renew the mandate of the Group of Experts'],
    ['Organizaciones piden que la ONU renueve el mandato', { language: 'es' }],
    ['FSM welcomes the establishment of the mandate', { publisher: 'Free Seas Movement' }],
  ])('%s', (title, given) => {
    expect(headed({ title, ...given })).toBe('Situation of human rights in Eritrea')
  })
})

describe('a letter is headed by its title where that says a thing', () => {
  test.each<[title: string, given?: Partial<Letter>]>([
    ['Philippines: Letter to Member and Observer States of the Human Rights Council'],
    ['Letter on the Right to Environment'],
    ['Joint letter: A/HRC/32/L.29'],
    ['Letter to the Government of Eritrea', { addressee: 'Government of Eritrea' }],
    ['Carta del Observatorio Eritreo', { language: 'es', publisher: 'Observatorio Eritreo' }],
    ['ለተባበሩት መንግሥታት ግልጽ ደብዳቤ', { language: 'am' }],
    ['Joint letter on HRC/31/L.21'],
    ['Support the draft resolution', { subject: 'creation of a mandate' }],
    ['Eritrea: Human Rights Council should renew the mandate', signedBy('Eritrea Human Rights')],
    ['FSM welcomes the establishment of the mandate', { publisher: 'Seas for Free Movement' }],
    ['An Open Letter', { subject: '' }],
  ])('%s', (title, given) => {
    expect(headed({ title, ...given })).toBe(title)
  })
})

test('a title that is not the page’s own stands in square brackets', () => {
  const title = 'Address Eritrea'
  expect(headed({ title, title_kind: 'described' })).toBe('[Address Eritrea]')
})

test('the subject of a letter of the user’s own is in a language that is not known', () => {
  const header = headerOf({ ...EMPTY_LETTER, title: 'An Open Letter', subject: SUBJECT })
  expect(headingOf({ ...header, provenance: 'package' }).language).toBe('en')
  expect(headingOf({ ...header, provenance: 'user' }).language).toBeNull()
})

function signedBy(name: string): Partial<Letter> {
  return { signatories: { ...EMPTY_LETTER.signatories, individuals: [{ name, role: null }] } }
}
