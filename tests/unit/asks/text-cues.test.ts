import { describe, expect, it } from 'vitest'
import {
  beginsText,
  endsText,
  isChange,
  isCorrigendum,
  isDeciding,
  isOnAdoption,
} from '../../../lib/asks/text-cues.ts'

function tells(cue: (text: string) => boolean, yes: string[], no: string[]): void {
  it.each(yes)('%s', (text) => expect(cue(text)).toBe(true))
  it.each(no)('not %s', (text) => expect(cue(text)).toBe(false))
}

describe('the line that a text begins with', () => {
  tells(
    beginsText,
    [
      'The Human Rights Council,',
      ' The Human Rights Council',
      'Le Conseil des droits de l’homme,',
      "Le Conseil des droits de l'homme ,",
      'El Consejo de Derechos Humanos,',
      'Совет по правам человека,',
      'إن مجلس حقوق الإنسان،',
      'مجلس حقوق الإنسان،',
      '人权理事会，',
    ],
    ['The Human Rights Council meets,', 'To the Human Rights Council,', 'The Security Council,'],
  )
})

describe('what comes after the last paragraph', () => {
  tells(
    endsText,
    [
      'Adopted by a recorded vote of 29 to 12',
      'Adopted without a vote.',
      '[Adopted without a vote.]',
      'Adopté sans vote',
      'Adoptée par 29 voix',
      'Adopté à l’issue d’un vote',
      'Aprobada sin votación',
      'Aprobado por 29 votos',
      'Aprobada en votación registrada',
      'Принята без голосования',
      'Принята заносимым голосованием',
      'اعتمد دون تصويت',
      '未经表决获得通过',
      '以记录表决获得通过',
      '57th meeting',
      '1st meeting',
      '42nd meeting',
      '43rd meeting',
      '57e séance',
      '57ª sesión',
      '57-е заседание',
      'الجلسة 57',
      'Annex',
      'Annexe',
      'Annexes',
      'Annex I',
      'Annex 2',
      'Anexo',
      'Приложение',
      'Приложение 1',
      'مرفق',
      '附件',
    ],
    [
      'Adopting laws on pilots',
      'Meeting of the pilots',
      'Annexation is condemned',
      'The annex',
      'Anexos de cuentas',
      'مرفقات أخرى',
      '附件一览',
    ],
  )
})

describe('a paragraph without a number', () => {
  tells(
    isDeciding,
    ['Decides to meet', 'Requests a report', 'Décide de se réunir', 'Prie'],
    ['Recalling its decision', 'He decides'],
  )
  it.each(['Demande', 'Solicita', 'Pide', 'постановляет', 'просит', 'يقرر', 'يطلب', '决定', '请'])(
    '%s',
    (word) => expect(isDeciding(`${word} …`)).toBe(true),
  )
})

describe('a document that corrects another', () => {
  tells(
    isCorrigendum,
    [
      'Corrigendum',
      'Corrigendum 2',
      'Rectificatif',
      'Corrección',
      'Corrección de errores',
      'Исправление',
      'تصويب',
      '更正',
    ],
    ['Corrigendum of the year', 'A corrigendum'],
  )
})

describe('a line on the adoption', () => {
  tells(
    isOnAdoption,
    [
      'Resolution adopted by the Human Rights Council on 4 April 2050',
      'Decision adopted by the Human Rights Council',
      'Résolution adoptée par le Conseil des droits de l’homme',
      'Décision adoptée',
      'Resolución aprobada por el Consejo de Derechos Humanos',
      'Decisión aprobada',
      'Резолюция, принятая Советом',
      'Решение, принятое Советом',
      'قرار اعتمده مجلس حقوق الإنسان',
      'مقرر اعتمده مجلس حقوق الإنسان',
      '人权理事会2050年4月4日通过的决议',
    ],
    ['Resolutions of the Council', 'Rights of pilots'],
  )
})

describe('a change to a paragraph', () => {
  tells(
    isChange,
    [
      'In paragraph 4, delete “all”',
      'Paragraph 4 should read',
      'OP4: insert “and pilots”',
      'PP 2: add “and pilots”',
      'op4 replace “all” by “some”',
      'Au paragraphe 4, supprimer « tous »',
      'Alinéa 3 : lire « tous »',
      'En el párrafo 4, sustitúyase «todos»',
      'En el párrafo 4 debe decir «todos»',
      'В пункте 4 исключить «все»',
      'в пункт 4 вставить «все»',
      'الفقرة 4 تحذف كلمة',
      '第4段 删除“所有”',
    ],
    ['Delete “all”', 'In paragraph 4', 'Paragraph 4 is on deletions', 'OP4: is deleted'],
  )
})
