import { expect, test } from 'vitest'
import { labelOf } from '../../../../lib/letters/parse/block-label.ts'
import { sourceFromHtml } from '../../../../lib/letters/parse/html.ts'
import { parseHtml } from '../../../../lib/letters/parse/parse-html.ts'

const groups = (list: string) =>
  sourceFromHtml(`<main><p>Text.</p>${list}</main>`, null, parseHtml)
    .blocks.filter((block) => labelOf(block) === 'group')
    .map(({ text }) => text)
const point = (text: string, ...names: string[]): string =>
  `<li>${text}${names.length > 0 ? `<ul>${names.map((name) => point(name)).join('')}</ul>` : ''}</li>`

test.each([
  ['Russian', ['Центральная Азия', 'Сеть Дорога', 'Клуб Рассвет'], ['Кавказ', 'Союз Мост']],
  ['Arabic', ['بلاد الشام', 'شبكة الطريق', 'جمعية النور'], ['المغرب العربي', 'مركز الجسر']],
  ['Chinese', ['东亚', '北方网络', '示例中心'], ['海外', '桥联盟']],
])('points above lists are headings in %s', (_, first, second) => {
  const list = `<ul>${point(first[0] ?? '', ...first.slice(1))}${point(second[0] ?? '', ...second.slice(1))}</ul>`
  expect(groups(list)).toEqual([first[0], second[0]])
})

test('a network above its members, beside points without any, is none', () => {
  expect(groups(`<ul>${point('Rete Ponte', 'Uno', 'Due')}${point('Tre')}</ul>`)).toEqual([])
})

test('a term above several names is a heading, a name beside its place none', () => {
  const names = '<dd>Open Road</dd><dd>Bridge Club</dd>'
  expect(groups(`<dl><dt>Кавказ</dt>${names}<dt>Балканы</dt>${names}</dl>`)).toEqual([
    'Кавказ',
    'Балканы',
  ])
  expect(
    groups('<dl><dt>Open Road</dt><dd>Quito</dd><dt>Bridge</dt><dd>Lima</dd></dl>'),
  ).not.toContain('Bridge')
})

test('points of a call above its parts stay sentences', () => {
  const long = 'We urge the Council to renew the mandate of the experts and to give them means'
  expect(groups(`<ol>${point(long, 'Renew', 'Extend')}</ol>`)).toEqual([])
})
