import { describe, expect, it } from 'vitest'
import { labelOf } from '../../../../lib/letters/parse/block-label.ts'
import { readLanguage } from '../../../../lib/letters/parse/detect-language.ts'
import { readSessions } from '../../../../lib/letters/parse/sessions.ts'
import { readSituations } from '../../../../lib/letters/parse/situations.ts'
import { knowledge } from './known.ts'
import { sourceOf } from './sources.ts'

interface Known {
  title?: string
  subject?: string
  addressee?: string
  date?: string
  language?: string
}

function contextOf(lines: string[], known: Known) {
  const { blocks } = sourceOf(lines)
  const given = { title: 'Letter', subject: null, addressee: null, date: null, language: 'en' }
  return { ...given, ...known, blocks, labels: blocks.map(labelOf), end: blocks.length }
}

describe('the session', () => {
  const read = (lines: string[], known: Known) => {
    const { sessions } = knowledge
    const { value, confidence, lines: of } = readSessions({ ...contextOf(lines, known), sessions })
    return [...value, confidence, ...of]
  }

  it('of the title is sure, then that of the subject', () => {
    const title = 'Letter for the 52nd session of the Human Rights Council'
    expect(read(['At the 40th session'], { title })).toEqual(['52', 'sure'])
    expect(read(['At the 40th session'], { subject: 'HRC 49' })).toEqual(['49', 'sure'])
  })

  it.each<[string, Known]>([
    ['Ahead of the 52nd session of the Human Rights Council we write.', { date: '2023-02-20' }],
    ['Ahead of the 52nd session of the Human Rights Council we write.', {}],
    [
      'At its 48th session the Council created the mandate; ahead of the 52nd session we write.',
      { date: '2023-02-20' },
    ],
    [
      'À l’approche de la 52e session du Conseil des droits de l’homme, nous vous écrivons.',
      { date: '2023-02-20', language: 'fr' },
    ],
  ])('that "%s" looks ahead to is sure', (text, known) => {
    expect(read([text], known)).toEqual(['52', 'sure', 0])
  })

  it('that comes next after the letter goes before another that it names', () => {
    const lines = ['The 52nd session.', 'The 53rd session.']
    expect(read(lines, { date: '2023-02-20' })).toEqual(['52', 'likely', 0])
  })

  it('that is only named is unsure', () => {
    expect(read(['The 52nd session of the Human Rights Council.'], {})).toEqual(['52', 'unsure', 0])
    expect(read(['The 40th session of the Council.'], { date: '2023-02' })).toEqual([
      '40',
      'unsure',
      0,
    ])
  })

  it('that was before the letter, or in which something was decided, is none', () => {
    const none = ['unsure']
    expect(read(['At its 48th session the Council created the mandate.'], {})).toEqual(none)
    const late = ['x', 'x', 'x', 'x', 'The 48th session of the Council was held.']
    expect(read(late, { date: '2023-02-20' })).toEqual(none)
    expect(read(['We write on Cuba.'], { date: '2023-02-20' })).toEqual(none)
  })

  it('of a clause with a year in it is one of the past', () => {
    const text = 'It acted at its 46th session in 2021, and at the 47th session we hope.'
    expect(read([text], {})).toEqual(['47', 'unsure', 0])
  })
})

describe('the situations', () => {
  const read = (text: string, known: Known = {}) => {
    const context = { ...contextOf([text], known), start: 0, states: knowledge.states }
    const { value, confidence, lines } = readSituations(context)
    return [...value, confidence, ...lines]
  }

  it('of the title are sure, and those of the subject go before them', () => {
    expect(read('Mali. Mali.', { title: 'Letter on Cuba' })).toEqual(['CUB', 'sure'])
    expect(read('Mali. Mali.', { title: 'On Cuba', subject: 'Eritrea' })).toEqual(['ERI', 'sure'])
  })

  it('are not the state that a letter is to', () => {
    const title = 'Letter to the United States on Cuba'
    expect(read('In Cuba it is so.', { title })).toEqual(['CUB', 'sure'])
    expect(read('Nothing.', { title, addressee: 'the United States' })).toEqual(['CUB', 'sure'])
  })

  it.each([
    ['In Cuba it is so. In Cuba it is not.', ['CUB', 'likely', 0]],
    ['In Cuba. In Cuba. In Cuba. In Cuba. In Mali.', ['CUB', 'sure', 0]],
    ['In Cuba. In Cuba. In Cuba. In Mali.', ['CUB', 'likely', 0]],
    ['In Cuba. In Cuba. In Mali. In Mali. In Chad. In Chad.', ['CUB', 'MLI', 'TCD', 'likely', 0]],
    ['Cuba. Cuba. Cuba. Cuba. Mali. Mali. Mali. Chad. Togo.', ['CUB', 'MLI', 'likely', 0]],
  ])('of "%s" are %j', (text, found) => expect(read(text)).toEqual(found))

  it('of a letter that names many a little, one once or a seat of the UN, are none', () => {
    expect(read('Cuba. Cuba. Mali. Mali. Chad. Chad. Togo. Togo.')).toEqual(['unsure'])
    expect(read('In Cuba it is so.')).toEqual(['unsure'])
    expect(read('In Geneva, Switzerland. In Geneva, Switzerland.')).toEqual(['unsure'])
  })
})

describe('the language', () => {
  const read = (text: string, lang: string | null = null) => {
    const { value, confidence } = readLanguage(sourceOf([text], { lang }))
    return [value, confidence]
  }

  it('is that of the sentences, whatever the page is tagged', () => {
    const french =
      'Nous vous écrivons au sujet de la situation dans le pays et vous demandons d’agir maintenant.'
    expect(read(french)).toEqual(['fr', 'sure'])
    expect(read(french, 'en')).toEqual(['fr', 'sure'])
    expect(read(french, 'fr-CH')).toEqual(['fr', 'sure'])
  })

  it('is told more closely by the tag in Portuguese', () => {
    const text = 'Escrevemos a vocês sobre a situação no país e pedimos que ajam agora, por favor.'
    expect(read(text, 'pt-BR')).toEqual(['pt-BR', 'sure'])
    expect(read(text)).toEqual(['pt', 'sure'])
  })

  it('of hardly any words is that of the tag', () => {
    expect(read('Hi', 'fr_CH')).toEqual(['fr-CH', 'likely'])
    expect(read('Hi', 'not a tag')).toEqual(['en', 'unsure'])
    expect(read('12')).toEqual(['en', 'unsure'])
  })
})
