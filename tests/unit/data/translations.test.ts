import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkTranslations } from '../../../tools/data/translations.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'translations-'))
  writeFileSync(join(folder, 'same-as-english.csv'), 'key,languages,why\nname,*,a name\n')
  writeFileSync(join(folder, 'buttons.csv'), 'key,most,where\nbutton,6,in a bar\n')
  writeFileSync(join(folder, 'names.csv'), 'name,label\n')
})

afterEach(() => rmSync(folder, { recursive: true }))

const ENGLISH = {
  name: 'HRC Letters',
  button: 'Copy',
  count: '{n, plural, one {#} other {#}} of {name}',
}

/** What is wrong with a translation in which one message is another than a right one. */
function faults(language: string, change: Record<string, string>, english = ENGLISH): string[] {
  const right = {
    name: 'HRC Letters',
    button: '…',
    count: '{n, plural, zero {#} one {#} two {#} few {#} many {#} other {#}} – {name}',
  }
  writeFileSync(join(folder, 'en.json'), JSON.stringify(english))
  writeFileSync(join(folder, `${language}.json`), JSON.stringify({ ...right, ...change }))
  return checkTranslations(folder)
}

test('a translation of every message is right, also where a name stays as it is', () => {
  expect(faults('ar', {})).toEqual([])
  expect(faults('fr', {})).toEqual([])
})

test('a message that is not there is named', () => {
  const english = { ...ENGLISH, more: 'More' }
  expect(faults('fr', {}, english)).toEqual(['locales/fr.json, "more": is not translated'])
})

test.each([
  ['fr', '{n, plural, one {#} other {#}}', ['expected {name}, as in English']],
  ['fr', '{n, plural, one {#} other {# {m}}} {name}', ['found {m}, which English does not have']],
  ['zh', '{ordinal} {name}', []],
  ['ru', '{n, plural, one {#} few {#} other {#}} {name}', ['{n} has no form for “many”']],
  ['ru', '{n, plural, one {#} few {#} many {#} other {#}} {name}', []],
  ['ar', '{n, plural, one {#} few {#} many {#} other {#}} {name}', ['zero', 'two']],
  ['ar', '{n, plural, =0 {–} =1 {#} =2 {#} few {#} many {#} other {#}} {name}', []],
  ['fr', '{n, selectordinal, other {#}} {name}', ['{n} has no form for “one”']],
  ['zh', '{n, plural, other {#}} {name}', []],
])('in %s %s: %j', (language, count, said) => {
  const found = faults(language, { count })
  expect(found).toHaveLength(said.length)
  for (const [index, part] of said.entries()) expect(found[index]).toContain(part)
})

test.each([
  ['fr', 'Copy', 'is the English message'],
  ['fr', 'Copieriez', 'is 9 characters long; its place has room for 6'],
  ['zh', '复制引文', 'is 8 characters long'],
])('in %s the button “%s” %s', (language, button, said) => {
  expect(faults(language, { button })).toEqual([expect.stringContaining(said)])
})

test('the name of a button has what is seen on it', () => {
  writeFileSync(join(folder, 'names.csv'), 'name,label\nnamed,button\n')
  const english = { ...ENGLISH, named: 'Copy this' }
  expect(faults('ru', { named: 'Это …' }, english)).toEqual([])
  const [fault] = faults('ru', { named: 'С…' }, english)
  expect(fault).toContain('expected “…” in it')
})

test('a table that names no message is told', () => {
  writeFileSync(join(folder, 'buttons.csv'), 'key,most,where\nnothing,6,nowhere\n')
  expect(faults('fr', {})).toEqual([expect.stringContaining('“nothing”')])
})

test('the translations of the package have no fault', () => {
  expect(checkTranslations()).toEqual([])
})
