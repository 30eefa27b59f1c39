import { describe, expect, it, test } from 'vitest'
import {
  type BlockLabel,
  isAboutEarlierLetter,
  labelOf,
  mayBeName,
  signatoryKindOf,
  wordCount,
} from '../../../../lib/letters/parse/block-label.ts'
import { type BlockKind, block } from '../../../../lib/letters/parse/source-blocks.ts'

const marked = (text: string, kind: BlockKind = 'line') => labelOf(block({ kind, text }))

/** Lines as letters and the pages around them write them, by what each is. */
const LINES: Record<BlockLabel, string[]> = {
  salutation: [
    'Excellencies,',
    'Your Excellency,',
    'Dear Ambassador,',
    'Dear Mr. President, Members of the Council,',
    'Honourable Excellencies',
    'Mr. Chair,',
    'Vos Excellences,',
    'Mesdames, Messieurs les Ambassadeurs,',
    'Su Excelencia,',
    'Estimados señores:',
    'Distinguida Embajadora:',
    'أصحاب السعادة،',
    'Уважаемые господа!',
    '尊敬的各位大使：',
  ],
  opener: [
    'Signatories:',
    'Signatories',
    'Signed by:',
    'Signataires :',
    'Organizaciones firmantes',
    'Los abajo firmantes:',
    'الموقعون:',
    'Подписавшиеся организации:',
    '签署组织：',
    'On behalf of:',
    '34 human rights organisations:',
    '34 Organizations',
    'Thirty-four NGOs',
    'We, the undersigned:',
    'Signatory organisations',
  ],
  'opener-inline': [
    'Signed by Amnesty International, FIDH, Human Rights Watch',
    'Signatories: Amnesty International, FIDH and Human Rights Watch',
    'On behalf of: Human Asia, No Fence',
  ],
  group: [
    'Organizations:',
    'Individuals',
    'National NGOs',
    'Individuals (12)',
    'Organisations de la société civile :',
    'Organizaciones de Cuba',
    'Personas',
    'المنظمات',
    'Организации',
    '个人',
    'Africa',
    'Sub-Saharan Africa:',
    'Asia and the Pacific',
    'International',
    'Kenya',
    'Kenya:',
    'Members of the board:',
    'Participating NGOs',
    'The experts',
    'Non-governmental organisations',
    'Member associations (12)',
    'Civil society organisations',
    'les associations',
    'ONG internationales',
    'Asociaciones de mujeres:',
    'Personnalités',
    'Организации из Беларуси',
    'الشخصيات العامة',
    '民间组织',
  ],
  valediction: [
    'Yours sincerely,',
    'Sincerely,',
    'With kind regards',
    'Respectfully yours,',
    'Cordialement,',
    'Atentamente,',
    'مع فائق الاحترام',
    'С уважением,',
    '此致',
    'In solidarity',
    'Thank you for your attention to these pressing issues',
  ],
  stop: [
    'cc: Permanent Missions in Geneva',
    'Copie : Missions permanentes',
    'Notes',
    'Notes to editors',
    'References',
    'Annex: list of cases',
    'For more information, please contact',
    'Media contact',
    'Share this',
    'Related posts',
    'Read more',
    'About us',
    'About Amnesty International',
    'Our partners',
    'Leave a comment',
    'All rights reserved',
    '[1] See A/HRC/RES/48/16',
    '(2) ibid',
    '[12] The Commission of Inquiry found in its report that crimes against humanity were committed in the country.',
  ],
  noise: [
    '______',
    'https://www.one.example/letters',
    'www.one.example',
    'info@one.example',
    'Tel: +41 22 000 00 00',
    '+41 22 000 00 00',
    'Page 3 of 12',
    '- 4 -',
    '* * *',
    '2023',
    '…',
  ],
  prose: [
    'We write to you today about the situation in Cuba.',
    'We write to you today about Cuba',
    'The situation is dire. It needs the attention of all states now. ',
    'It was long ago that this happened in Cuba.',
    'In Cuba people are detained for what they say',
    'We remain, as ever and always, yours sincerely,',
    'Nous demandons au Conseil de renouveler le mandat',
    'Instamos al Consejo a renovar el mandato de la Misión.',
    'Мы призываем Совет продлить мандат докладчика сегодня',
    '我们呼吁人权理事会延长特别报告员的任务期限，并继续审议该国局势。',
    '在人权理事会第四十届会议即将召开之际我们写信给你们以表达我们对该国人权状况的深切关注并请求各国采取行动以延长任务',
    'The Council must renew the mandate now',
    'The Human Rights Council must act on what was found.',
    'Endorsed by Amnesty International, FIDH, CIVICUS. We thank you.',
    'Dear friends of the Council, who have for many years and in many places done so much for so many people in need of help of any kind today',
  ],
  name: [
    'Amnesty International',
    'The Asian Forum for Human Rights and Development (FORUM-ASIA)',
    'Rural Women’s Association, Inc.',
    'Network for the Protection of Prisoners of Conscience in Cuba and the Caribbean, Inc.',
    'Human Rights Council of Australia',
    '3. Related Voices',
    'Organisations and others of the world',
    'National NGOs and more',
    '人权观察',
    '中国人权律师团',
    'Excellencies. We write to you.',
  ],
}

describe('markOf', () => {
  test.each(Object.entries(LINES))('knows each %s', (mark, lines) => {
    for (const line of lines) expect(marked(line), line).toBe(mark)
  })

  it('takes a point of a list for a name where its line alone would be more', () => {
    for (const text of ['34 Organizations', 'Thirty-four NGOs', 'About Amnesty International']) {
      expect(marked(text, 'entry'), text).toBe('name')
    }
    expect(marked('Notes to editors', 'entry')).toBe('name')
    expect(marked('Notes', 'entry')).toBe('stop')
    expect(marked('Signatories:', 'entry')).toBe('opener')
  })

  it('takes a row of a table for names, whatever it says, unless the table is over', () => {
    for (const text of ['Excellencies,', 'Kenya', 'We write to you today about Cuba', 'Personas'])
      expect(marked(text, 'row'), text).toBe('name')
    expect(marked('Notes', 'row')).toBe('stop')
  })

  it('takes a heading or a bold line that names a kind of signatory for a group', () => {
    const text = 'Regional lawyers and others'
    expect(marked(text)).toBe('name')
    expect(marked(text, 'heading')).toBe('group')
    expect(labelOf(block({ kind: 'line', text, strong: true }))).toBe('group')
  })
})

describe('mayBeName', () => {
  it.each([
    'Amnesty International',
    'The Asian Forum (FORUM-ASIA).',
    'St. Mary House',
    'Rural Inc. Association',
    'Centre for the Study of Law',
    'One two',
    '人权中国',
    'منظمة العفو',
  ])('takes for a name: %s', (text) => expect(mayBeName(text)).toBe(true))

  it.each([
    'We are many',
    'small letters',
    'Amnesty. International',
    'The committee for the protection of journalists',
    'Our House',
    `A${'x'.repeat(220)}`,
  ])('takes for none: %s', (text) => expect(mayBeName(text)).toBe(false))
})

test.each([
  ['one two  three', 3],
  ['人权理事会', 3],
  ['a 人权 b', 3],
  ['— … —', 0],
  ['12 names', 2],
  ['', 0],
  ['well-known', 1],
])('wordCount of "%s" is %i', (text, count) => expect(wordCount(text)).toBe(count))

test.each([
  ['Individuals:', 'individuals'],
  ['Experts', 'individuals'],
  ['الأفراد', 'individuals'],
  ['个人', 'individuals'],
  ['Organisations:', 'organizations'],
  ['ONG', 'organizations'],
  ['المنظمات', 'organizations'],
  ['组织', 'organizations'],
  ['Individuals and organisations', null],
  ['Africa', null],
])('a heading "%s" is one of %s', (text, kind) => expect(signatoryKindOf(text)).toBe(kind))

test('a list may be said to be of an earlier letter', () => {
  expect(isAboutEarlierLetter('Signatories of the previous letter:')).toBe(true)
  expect(isAboutEarlierLetter('Signatories:')).toBe(false)
})
