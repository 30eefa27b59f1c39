import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { translate } from '../../../components/common/translate.ts'
import type { Language } from '../../../lib/council/language.ts'
import { compileMessages } from '../../../tools/data/compile-messages.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'locales-'))
  await mkdir(join(folder, 'from'))
  await write('en', {
    'letter.asks': 'Asks',
    'list.count': '{n, plural, one {# letter} other {# letters}}',
  })
})

afterEach(() => rm(folder, { recursive: true }))

const write = (language: string, messages: unknown) =>
  writeFile(join(folder, 'from', `${language}.json`), JSON.stringify(messages))

const compile = () => compileMessages({ from: join(folder, 'from'), to: join(folder, 'to') })

async function compiled(language: Language) {
  const catalogue = JSON.parse(await readFile(join(folder, 'to', `${language}.json`), 'utf8'))
  return translate({ language, catalogue })
}

test('every language of the folder is written, in the form that is formatted at run time', async () => {
  await write('ru', { 'list.count': '{n, plural, one {# письмо} few {# письма} other {# писем}}' })
  expect(await compile()).toEqual(['en', 'ru'])
  const t = await compiled('ru')
  expect([1, 3, 5].map((n) => t('list.count', { n }))).toEqual(['1 письмо', '3 письма', '5 писем'])
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
  ['xx', {}, /xx\.json: expected one of the six languages/],
])('%s with %o is refused', async (language, messages, reason) => {
  await write(language, messages)
  await expect(compile()).rejects.toThrow(reason)
})
