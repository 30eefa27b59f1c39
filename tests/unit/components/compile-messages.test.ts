import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { translate } from '../../../components/common/translate.ts'
import type { InterfaceLanguage } from '../../../extension/interface-languages.ts'
import { compileMessages } from '../../../tools/data/compile-messages.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'locales-'))
  await mkdir(join(folder, 'from'))
  await write('en', {
    'letter.asks': 'Asks',
    'session.regular': 'session {n}',
    'list.count': '{n, plural, one {# letter} other {# letters}}',
  })
})

afterEach(() => rm(folder, { recursive: true }))

const write = (language: string, messages: unknown) =>
  writeFile(join(folder, 'from', `${language}.json`), JSON.stringify(messages))

const compile = () => compileMessages({ from: join(folder, 'from'), to: join(folder, 'to') })

async function compiled(language: InterfaceLanguage) {
  const catalogue = JSON.parse(await readFile(join(folder, 'to', `${language}.json`), 'utf8'))
  return translate({ language, catalogue })
}

test('every language of the folder is written, in the form that is formatted at run time', async () => {
  await write('ru', { 'list.count': '{n, plural, one {# письмо} few {# письма} other {# писем}}' })
  expect(await compile()).toEqual(['en', 'ru'])
  const t = await compiled('ru')
  expect([1, 3, 5].map((n) => t('list.count', { n }))).toEqual(['1 письмо', '3 письма', '5 писем'])
})

test.each([
  ['ar', 'الدورة {ordinal}', 'الدورة الثانية والخمسون'],
  ['ru', '{ordinal} сессия', 'пятьдесят вторая сессия'],
  ['zh', '第{ordinal}届会议', '第五十二届会议'],
] as const)('in %s the number of a session is written out', async (language, message, written) => {
  await write(language, { 'session.regular': message })
  await compile()
  expect((await compiled(language))('session.regular', { n: 52 })).toBe(written)
  expect((await compiled(language))('session.regular', { n: 140 })).toContain('140')
})

test('what a translation leaves out is English', async () => {
  await write('fr', { 'list.count': '{n} lettres' })
  await compile()
  expect((await compiled('fr'))('letter.asks')).toBe('Asks')
})

test.each([
  ['fr', { 'letter.nothing': 'x' }, /fr\.json, "letter\.nothing": expected a key of en\.json/],
  ['fr', { 'list.count': '{m} lettres' }, /fr\.json, "list\.count": expected only .* found \{m\}/],
  ['fr', { 'list.count': '{n, plural, other {# {m}}}' }, /found \{m\}/],
  ['fr', { 'list.count': '{n, plural' }, /fr\.json, "list\.count": expected ICU MessageFormat/],
  ['fr', { 'letter.asks': 3 }, /fr\.json, "letter\.asks": expected a string/],
  ['fr', null, /fr\.json: expected an object of messages/],
  ['xx', {}, /xx\.json: expected a language that interface-languages\.ts names/],
  ['fr', { 'session.regular': '{ordinal} session' }, /found \{ordinal\}/],
])('%s with %o is refused', async (language, messages, reason) => {
  await write(language, messages)
  await expect(compile()).rejects.toThrow(reason)
})
