import { describe, expect, it, test } from 'vitest'
import { labelOf } from '../../../../lib/letters/parse/block-label.ts'
import { addressInHead, readHead } from '../../../../lib/letters/parse/letter-head.ts'
import { sourceOf } from './sources.ts'

function headOf(lines: string[], page: Parameters<typeof sourceOf>[1] = {}) {
  const source = sourceOf(lines, page)
  const labels = source.blocks.map(labelOf)
  const { title, addressee, subject } = readHead(source, labels, Math.max(0, lines.length - 1))
  return {
    title: [title.value, title.confidence, ...title.lines],
    addressee: [addressee.value, addressee.confidence, ...addressee.lines],
    subject,
  }
}

describe('the title', () => {
  it.each<[string[], (string | number)[]]>([
    [
      ['Home', 'Geneva, 26 February 2023', 'Renew the mandate on Cuba', 'Excellencies,'],
      ['Renew the mandate on Cuba', 'likely', 2],
    ],
    [
      [
        'Published: 2 March 2023 by A',
        'https://one.example/a',
        'Letters',
        'Cuba should be free now',
      ],
      ['Cuba should be free now', 'likely', 3],
    ],
    [
      ['NGOs on 2023 matters', 'Renew what was begun here', 'Dear Ministers,'],
      ['Renew what was begun here', 'likely', 1],
    ],
    [
      ['Cuba in danger', 'Joint letter to members of the Council', 'Excellencies,'],
      ['Joint letter to members of the Council', 'sure', 1],
    ],
    [
      ['Joint letter on Cuba', '# Renew the mandate', 'Excellencies,'],
      ['Renew the mandate', 'sure', 1],
    ],
    [
      ['To: Permanent Representatives of Member States', 'A letter on Cuba', 'Excellencies,'],
      ['A letter on Cuba', 'sure', 1],
    ],
    [
      ['Subject: Renew the mandate on Cuba', 'Excellencies,'],
      ['Renew the mandate on Cuba', 'likely'],
    ],
    [
      ['2 March 2023', 'Excellencies,'],
      ['2 March 2023', 'unsure'],
    ],
  ])('of %j is %j', (lines, title) => expect(headOf(lines).title).toEqual(title))

  it('is that of the page, without the name of its site', () => {
    const titled = (title: string, site: string | null = null) =>
      headOf(['x', 'Renew the mandate'], { title, site }).title
    expect(titled('Renew the mandate')).toEqual(['Renew the mandate', 'sure', 1])
    expect(titled('Renew it | One Site')).toEqual(['Renew it', 'sure'])
    expect(titled('Renew it - One Site', 'one site')).toEqual(['Renew it', 'sure'])
    expect(titled('Renew it - One Site')).toEqual(['Renew it - One Site', 'sure'])
    expect(titled('Renew it | Open letter')).toEqual(['Renew it | Open letter', 'sure'])
  })
})

describe('the addressee', () => {
  it.each<[string[], (string | number)[]]>([
    [
      ['To: Permanent Representatives of Member States', 'A letter on Cuba', 'Excellencies,'],
      ['Permanent Representatives of Member States', 'sure', 0],
    ],
    [
      [
        'A letter',
        'à l’attention de : Mesdames et Messieurs les représentants permanents',
        'Excellences,',
      ],
      ['Mesdames et Messieurs les représentants permanents', 'sure', 1],
    ],
    [
      ['A letter on Cuba', 'To: somebody in New York, please', 'Excellencies,'],
      ['somebody in New York, please', 'sure', 1],
    ],
    [
      [
        'Open letter to the President of the Human Rights Council on the situation in Cuba',
        'Excellencies,',
      ],
      ['the President of the Human Rights Council', 'likely', 0],
    ],
    [
      ['رسالة مفتوحة إلى الدول الأعضاء في مجلس حقوق الإنسان بشأن اليمن', 'أصحاب السعادة،'],
      ['الدول الأعضاء في مجلس حقوق الإنسان', 'likely', 0],
    ],
    [
      ['致人权理事会成员国的公开信', '尊敬的各位大使：'],
      ['人权理事会成员国', 'likely', 0],
    ],
    [
      ['Carta abierta a los Estados miembros sobre Cuba', 'Excelencias:'],
      ['Estados miembros', 'likely', 0],
    ],
    [
      ['Lettre ouverte aux membres du Conseil concernant le Mali', 'Excellences,'],
      ['membres du Conseil', 'likely', 0],
    ],
    [
      ['Letter to ministers: Renew the mandate: now', 'Dear you,'],
      ['ministers', 'likely', 0],
    ],
    [
      ['A letter on Cuba', 'Member States of the Council', 'Excellencies,'],
      ['Member States of the Council', 'likely', 1],
    ],
    [
      ['A letter on Cuba', 'Dear Ministers of Foreign Affairs,'],
      ['Ministers of Foreign Affairs', 'likely', 1],
    ],
  ])('of %j is %j', (lines, addressee) => expect(headOf(lines).addressee).toEqual(addressee))

  it.each([
    [['A letter on Cuba', 'Excellencies,']],
    [['A letter on Cuba', 'To whom it may concern, all of you', 'Excellencies,']],
  ])('of %j is not named', (lines) => expect(headOf(lines).addressee).toEqual([null, 'unsure']))
})

test('the subject is what the letter says it is about, the first that it names', () => {
  expect(
    headOf(['A letter', 'Objet : Renouveler le mandat', 'Asunto: Renovar', 'Dear you,']),
  ).toEqual(expect.objectContaining({ subject: 'Renouveler le mandat' }))
  expect(headOf(['A letter on Cuba', 'Excellencies,']).subject).toBeNull()
})

describe('the address', () => {
  const addressOf = (text: string, opening = 2) =>
    addressInHead(sourceOf(['A letter', text, 'Dear Ministers,']), opening).url

  it('is the first in the head, without what the sentence puts after it', () => {
    const found = { value: 'https://one.example/a', confidence: 'likely', lines: [1] }
    expect(addressOf('See https://one.example/a, now')).toEqual(found)
    expect(addressOf('(https://one.example/a)')).toEqual(found)
  })

  it('is none where the page shows only its beginning, which is said', () => {
    for (const cut of ['https://one.example/lett…', 'https://one.example/lett...']) {
      const none = { value: null, confidence: 'unsure', lines: [1] }
      const note = { code: 'address-cut' }
      expect(addressOf(cut)).toEqual({ ...none, note })
      const whole = sourceOf(['A letter', cut, 'https://one.example/whole', 'Dear Ministers,'])
      expect(addressInHead(whole, 3).url.value).toBe('https://one.example/whole')
    }
  })

  it('is none where the head has none, whatever the letter cites', () => {
    const none = { value: null, confidence: 'unsure', lines: [] }
    expect(addressOf('no address')).toEqual(none)
    expect(addressOf('https://one.example/a', 1)).toEqual(none)
  })
})
