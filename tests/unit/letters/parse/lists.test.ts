import { expect, test } from 'vitest'
import {
  cleanName,
  isNumbered,
  splitInlineList,
  splitOutside,
} from '../../../../lib/letters/parse/names.ts'
import { nameKey, replaceMixedScripts } from '../../../../lib/text/name-key.ts'
import { register } from './small-register.ts'

test.each([
  ['«Amnesty»', 'Amnesty'],
  ['"Amnesty International"', 'Amnesty International'],
  ['and Amnesty', 'Amnesty'],
  ['& No Fence', 'No Fence'],
  ['No Fence (NF', 'No Fence (NF)'],
  ['No Fence NF)', 'No Fence NF'],
  ['(a) No Fence', 'No Fence'],
  ['iv. No Fence', 'No Fence'],
  ['一、人权观察', '人权观察'],
  ['（三）人权观察', '人权观察'],
  ['o  No Fence', 'No Fence'],
  ['No Fence and', 'No Fence'],
  ['12) No Fence', 'No Fence'],
  ['(12) No Fence', 'No Fence'],
  ['12 No Fence', '12 No Fence'],
  ['No Fence [1]', 'No Fence'],
  ['No Fence**', 'No Fence'],
  ['No Fence, Inc.', 'No Fence, Inc.'],
  ['No Fence.', 'No Fence'],
])('the name in "%s" is %s', (written, name) => expect(cleanName(written)).toBe(name))

test('a line may carry its own number', () => {
  for (const text of ['1. A', '(1) A', '١) A']) expect(isNumbered(text), text).toBe(true)
  for (const text of ['1 A', '1.5 A', 'A 1.', '12345. A'])
    expect(isNumbered(text), text).toBe(false)
})

test('a text is split outside brackets only', () => {
  expect(splitOutside('A (B, C), D [E, F], G), H', /,/)).toEqual([
    'A (B, C)',
    'D [E, F]',
    'G)',
    'H',
  ])
  expect(splitOutside(', A,, B ,', /,/)).toEqual(['A', 'B'])
})

/** With how many names there must be at least; null where it is no list. */
const LISTS: [text: string, least: number, names: string[] | null][] = [
  ['1. No Fence 2. Human Asia 3. NK Watch', 3, ['1. No Fence', '2. Human Asia', '3. NK Watch']],
  ['1. No Fence 2. Human Asia', 3, null],
  ['No Fence; Human Asia', 2, ['No Fence', 'Human Asia']],
  ['No Fence; Human Asia', 3, null],
  ['人权观察、国际特赦、中国人权', 3, ['人权观察', '国际特赦', '中国人权']],
  ['No Fence, Human Asia', 3, null],
  ['No Fence, Human Asia, and NK Watch', 3, ['No Fence', 'Human Asia', 'NK Watch']],
  ['No Fence, Human Asia and NK Watch', 3, null],
  ['No Fence, Human Asia Forum and NK Watch', 2, ['No Fence', 'Human Asia Forum', 'NK Watch']],
  [
    'No Fence, Centre for Policy, Advocacy and Research, NK Watch',
    3,
    ['No Fence', 'Centre for Policy, Advocacy and Research', 'NK Watch'],
  ],
  ['no fence, human asia, nk watch', 3, null],
  ['Alpha Beta, al-Haq, Gamma Delta', 3, ['Alpha Beta', 'al-Haq', 'Gamma Delta']],
  [
    'Alpha Beta, gamma delta, Epsilon Zeta, Eta Theta',
    3,
    ['Alpha Beta, gamma delta', 'Epsilon Zeta', 'Eta Theta'],
  ],
  ['Alpha Beta, Gamma Delta et Epsilon Zeta', 2, ['Alpha Beta', 'Gamma Delta', 'Epsilon Zeta']],
  ['Alpha Beta, Gamma y la Zeta Eta', 2, ['Alpha Beta', 'Gamma y la Zeta Eta']],
  [
    'Amnesty International, Alpha Beta and International Federation for Human Rights',
    2,
    ['Amnesty International', 'Alpha Beta', 'International Federation for Human Rights'],
  ],
]

test.each(LISTS)('"%s" of at least %i is %j', (text, least, names) => {
  expect(splitInlineList(text, register, least)).toEqual(names)
})

test('what holds a part of more than 160 characters is no list', () => {
  const list = (length: number) => `No Fence, A${'a'.repeat(length - 1)} Two, Human Asia`
  expect(splitInlineList(list(156), register)).toHaveLength(3)
  expect(splitInlineList(list(157), register)).toBeNull()
})

test('letters that look Latin are Latin in words that mix them', () => {
  expect(replaceMixedScripts('\u0410mnesty')).toBe('Amnesty')
  const CAPITALS =
    '\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0423\u0406\u0408\u0405z'
  expect(replaceMixedScripts(CAPITALS)).toBe('ABEKMHOPCTXYIJSz')
  const SMALL =
    'z\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04bb\u04cf\u0432\u043a\u043c\u043d\u0442'
  expect(replaceMixedScripts(SMALL)).toBe('zaeopcyxijsdhlbkmht')
  const GREEK =
    'z\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03b1\u03bd\u03c1\u03b9'
  expect(replaceMixedScripts(GREEK)).toBe('zABEZHIKMNOPTYXoavpi')
})

test('words of one script, and letters that look like none, stay', () => {
  for (const text of ['Амнистия', 'Amnesty Амнистия', 'Ж\u0410a'])
    expect(replaceMixedScripts(text)).toBe(text)
})

test.each([
  ['The Amnesty & Co.', 'amnesty and co'],
  ['L’Été d’Or', 'lete dor'],
  ['Les  Amis!', 'amis'],
  ['Ligue (LI)', 'ligue li'],
  ['the', 'the'],
  ['El Foro', 'foro'],
  ['los Amigos', 'amigos'],
  ['La Ligue', 'ligue'],
])('"%s" and all that is written like it is "%s"', (name, key) => expect(nameKey(name)).toBe(key))

/** Which organisation, and whether this is one of its spellings. */
const FOUND: [name: string, id: string | null, spelling: boolean][] = [
  ['amnesty international', 'amnesty', true],
  ['FIDH', 'fidh', false],
  ['fidh', 'fidh', false],
  ['International Federation for Human Rights', 'fidh', false],
  ['Fédération internationale', null, false],
  ['HRCE', 'hrc', false],
  ['Human Rights Concern (Eritrea)', 'hrc', true],
  ['Human Rights Concern', null, false],
  ['Amnesty International (Kenya)', 'amnesty', false],
  ['Kenya (Amnesty International)', 'amnesty', false],
  ['Amnesty International – Kenya section', 'amnesty', false],
  ['Section – Amnesty International', 'amnesty', false],
  ['Shared Name', null, false],
  ['Other Body', 'two', true],
  ['OB', null, false],
  ['Amnesty International (Kenya) Trust', null, false],
  ['No One', null, false],
  ['', null, false],
]

test.each(FOUND)('"%s" finds %s (spelling: %s)', (name, id, spelling) => {
  expect(register.find(name)?.id ?? null).toBe(id)
  expect(register.ofSpelling(name) !== null).toBe(spelling)
})

test.each([
  ['No Fence [1][23]{4}', 'No Fence'],
  ['No Fence {12}', 'No Fence'],
  ['No Fence (www.x.example) Trust', 'No Fence (www.x.example) Trust'],
  ['See (www.x.example', 'See'],
  ['A (B) (C', 'A (B) (C)'],
  ['A (B) C)', 'A (B) C)'],
  ['No Fence a@b.example', 'No Fence'],
  ['www.x.example', ''],
  ['', ''],
])('"%s" without marks, addresses and open brackets is "%s"', (written, name) => {
  expect(cleanName(written)).toBe(name)
})

test('what is longer than any name stays as it is', () => {
  expect(cleanName(`12. ${'x'.repeat(497)}`)).toBe(`12. ${'x'.repeat(497)}`)
  expect(cleanName(`12. ${'x'.repeat(496)}`)).toBe('x'.repeat(496))
})

test.each([
  [
    'Alpha Beta, Centre for Policy, Advocacy and Research',
    ['Alpha Beta', 'Centre for Policy, Advocacy and Research'],
  ],
  ['Alpha Beta, Gamma Delta, NGO and Zeta Eta', ['Alpha Beta', 'Gamma Delta', 'NGO', 'Zeta Eta']],
  ['Alpha Beta, Gamma Delta, Zeta and Eta', ['Alpha Beta', 'Gamma Delta', 'Zeta and Eta']],
  ['Alpha Beta, Gamma Delta, FIDH and NGO', ['Alpha Beta', 'Gamma Delta', 'FIDH', 'NGO']],
  ['Alpha Beta, Gamma Delta and epsilon Zeta', ['Alpha Beta', 'Gamma Delta and epsilon Zeta']],
  [
    'Alpha Beta, Network of Peace (NOP) and Watch, Eta',
    ['Alpha Beta', 'Network of Peace (NOP) and Watch', 'Eta'],
  ],
  [
    'Policy, Law and Rights (PLR), Alpha Beta, Gamma',
    ['Policy, Law and Rights (PLR)', 'Alpha Beta', 'Gamma'],
  ],
  ['“Alpha Beta”, 12 Gamma, «Delta»', ['“Alpha Beta”', '12 Gamma', '«Delta»']],
])('the names of "%s" are %j', (text, names) => {
  expect(splitInlineList(text, register, 2)).toEqual(names)
})
