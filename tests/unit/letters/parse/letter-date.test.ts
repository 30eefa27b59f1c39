import { describe, expect, it } from 'vitest'
import { labelOf } from '../../../../lib/letters/parse/block-label.ts'
import { readDate } from '../../../../lib/letters/parse/dates.ts'
import { sourceOf } from './sources.ts'

type Page = { published?: string; address?: string; language?: string }

function dateOf(lines: string[], { published, address, language = 'en' }: Page = {}) {
  const { blocks } = sourceOf(lines)
  const labels = blocks.map(labelOf)
  const opening = Math.max(0, labels.indexOf('salutation'))
  const {
    value,
    confidence,
    lines: of,
    note,
  } = readDate({
    blocks,
    labels,
    language,
    opening,
    end: blocks.length,
    published: published ?? null,
    address: address ?? null,
  })
  return [value, confidence, of.join(), ...(note === undefined ? [] : [note.code])]
}

describe('the date of a letter', () => {
  it('over its opening is sure', () => {
    expect(dateOf(['A letter', '26 February 2023', 'Excellencies,'])).toEqual([
      '2023-02-26',
      'sure',
      '1',
    ])
    expect(dateOf(['A letter', 'Geneva, 26 February 2023', 'Excellencies,'])[0]).toBe('2023-02-26')
  })

  it('below it is likely, and so is a month without its day', () => {
    const text = 'We write to you about the situation in the country, which is dire.'
    const letter = ['Letter', 'Excellencies,', text, text, text, 'Sincerely,', 'Geneva, 2 May 2023']
    expect(dateOf(letter)).toEqual(['2023-05-02', 'likely', '6'])
    expect(dateOf(['A letter', 'February 2023', 'Excellencies,'])).toEqual([
      '2023-02',
      'likely',
      '1',
    ])
  })

  it('that opens a text after its place is that of the letter', () => {
    const text = (opening: string) =>
      `${opening} Con motivo de la próxima sesión del Consejo, las organizaciones escriben a todos.`
    expect(dateOf([text('Ginebra, 2 de marzo de 2022.-')], { language: 'es' })).toEqual([
      '2022-03-02',
      'sure',
      '0',
    ])
    const within = text('Ginebra dijo el 2 de marzo de 2022 que es así.')
    expect(dateOf([within], { language: 'es' })[0]).toBeNull()
  })

  it('of a session is not that of the letter', () => {
    const session =
      'The 52nd session (27 February 2023 to 4 April 2023) of the Human Rights Council'
    expect(dateOf([session, 'Excellencies,'])[0]).toBeNull()
  })

  it('that may be read two ways is unsure, and says so', () => {
    expect(dateOf(['A letter', '02/03/2023', 'Excellencies,'])).toEqual([
      '2023-03-02',
      'unsure',
      '1',
      'day-or-month',
    ])
    for (const day of ['13/03/2023', '03/03/2023'])
      expect(dateOf(['A letter', day, 'Excellencies,'])[1]).toBe('sure')
  })

  it('else is the day the page was published, then that of its address', () => {
    const letter = ['A letter', 'Excellencies,']
    const address = 'https://one.example/2023/02/26/a-letter'
    expect(dateOf(letter, { published: '2023-02-27', address })).toEqual([
      '2023-02-27',
      'likely',
      '',
      'date-published',
    ])
    expect(dateOf(letter, { address })).toEqual(['2023-02-26', 'likely', '', 'date-of-address'])
    expect(dateOf(letter)).toEqual([null, 'unsure', ''])
  })

  it.each([
    ['https://one.example/2023/02/letter', '2023-02'],
    ['https://one.example/2023-12-31/letter', '2023-12-31'],
    ['https://one.example/1999/10/09/x', '1999-10-09'],
    ['https://one.example/2023/13/letter', null],
    ['https://one.example/2023/02/32/letter', '2023-02'],
    ['https://one.example/a2023/02/letter', null],
    ['https://one.example/letter', null],
  ])('of the address %s is %s', (address, date) => {
    expect(dateOf(['A letter', 'Excellencies,'], { address })[0]).toBe(date)
  })
})
