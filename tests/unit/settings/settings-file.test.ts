import { describe, expect, it } from 'vitest'
import {
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  switchedOff,
} from '../../../extension/settings.ts'
import {
  openSettingsFile,
  readSettingsFile,
  writeSettingsFile,
} from '../../../extension/settings-file.ts'

const OWN: Settings = {
  dock: 'start',
  language: 'ar',
  theme: 'dark',
  toolbarCount: 'new',
  hostsOff: ['www.ohchr.org', 'webtv.un.org'],
  kindsOff: ['news', 'country'],
}
const file = (settings: unknown) => JSON.stringify({ product: 'HRC Letters settings', settings })

describe('a file of settings', () => {
  it('comes back as it was written', () => {
    const followed = [{ kind: 'situation' as const, of: 'PRK' }]
    const read = readSettingsFile(writeSettingsFile(OWN, followed))
    expect(read).toEqual({ settings: OWN, followed, faults: [] })
  })

  it('may leave out fields', () => {
    const { settings } = readSettingsFile(file({ theme: 'dark' }))
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' })
  })

  it.each([
    ['{', 'not-json'],
    ['', 'not-json'],
    ['[]', 'not-settings'],
    ['null', 'not-settings'],
    ['{"settings":{}}', 'not-settings'],
    [file([]), 'not-settings'],
    ['"'.padEnd(80_001), 'too-long'],
  ])('%.30j is refused: %s', (text, kind) => {
    expect(readSettingsFile(text)).toEqual({ settings: null, faults: [{ kind }] })
  })

  it('names every field that is wrong, what is expected and what is there', () => {
    const wrong = {
      dock: 'top',
      theme: 1,
      hostsOff: ['example.org'],
      kindsOff: 'news',
      __proto__: {},
    }
    const { settings, faults } = readSettingsFile(file({ ...wrong, colour: 'red' }))
    expect(settings).toBeNull()
    expect(faults).toMatchObject([
      { kind: 'field', field: 'dock', expected: 'start, end', found: '"top"' },
      { kind: 'field', field: 'theme', found: '1' },
      { kind: 'field', field: 'hostsOff', found: '"example.org"' },
      { kind: 'field', field: 'kindsOff', found: '"news"' },
      { kind: 'unknown-field', field: 'colour' },
    ])
  })
})

const deep = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`
const raw = (settings: string) => `{"product":"HRC Letters settings","settings":${settings}}`

describe('a file of settings that is not right', () => {
  it.each(['page', 'ar', 'zh', 'en', 'fr', 'ru', 'es'])('takes the language %s', (language) => {
    expect(readSettingsFile(file({ language })).settings?.language).toBe(language)
  })

  it.each(['xx', 'EN', 'de', '', ' en', 'toString'])('refuses the language %j', (language) => {
    const { faults } = readSettingsFile(file({ language }))
    expect(faults).toEqual([
      {
        kind: 'field',
        field: 'language',
        expected: 'page, browser, ar, zh, en, fr, ru, es',
        found: JSON.stringify(language),
      },
    ])
  })

  it.each([
    ['nested without end', `{"theme":${deep(9900)}}`, 'theme', '[…]'],
    ['nested objects', `{"dock":${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}}`, 'dock', '{…}'],
    ['a number', '{"theme":1e999}', 'theme', 'Infinity'],
    ['nothing', '{"kindsOff":null}', 'kindsOff', 'null'],
    ['a deep entry', `{"hostsOff":[${deep(9000)}]}`, 'hostsOff', '[…]'],
    ['a name of the language', '{"hostsOff":["constructor"]}', 'hostsOff', '"constructor"'],
  ])('names the field and what is there: %s', (_what, settings, field, found) => {
    expect(readSettingsFile(raw(settings)).faults).toMatchObject([{ kind: 'field', field, found }])
  })

  it.each(['__proto__', 'toString', 'constructor', 'hasOwnProperty', ''])(
    'a field called %j is no setting',
    (field) => {
      const text = raw(`{${JSON.stringify(field)}:{"dock":"start"}}`)
      expect(readSettingsFile(text).faults).toEqual([{ kind: 'unknown-field', field }])
      expect(Object.prototype).not.toHaveProperty('dock')
    },
  )

  it('NaN is no JSON', () => {
    expect(readSettingsFile(raw('{"theme":NaN}')).faults).toEqual([{ kind: 'not-json' }])
  })

  it('each wrong entry of a list is named, and of many faults the first and their number', () => {
    const few = readSettingsFile(file({ hostsOff: ['a', 'www.ohchr.org', 'b'] })).faults
    expect(few).toMatchObject([{ found: '"a"' }, { found: '"b"' }])
    const many = readSettingsFile(file({ hostsOff: Array(25).fill('a') })).faults
    expect(many).toHaveLength(21)
    expect(many.at(-1)).toEqual({ kind: 'more', count: 5 })
  })

  it('is not opened when it is too long, and is told when it cannot be', async () => {
    const long = { size: 320_001, text: () => Promise.reject(new Error('opened')) }
    const gone = { size: 1, text: () => Promise.reject(new DOMException('', 'NotReadableError')) }
    expect((await openSettingsFile(long)).faults).toEqual([{ kind: 'too-long' }])
    expect((await openSettingsFile(gone)).faults).toEqual([{ kind: 'not-readable' }])
  })
})

describe('settings', () => {
  it('read from storage keep what is understood', () => {
    expect(readSettings({ ...OWN, kindsOff: ['news', 3, 'unknown'] })).toEqual({
      ...OWN,
      kindsOff: ['news'],
    })
    expect(readSettings({ hostsOff: 'www.ohchr.org' })).toEqual(DEFAULT_SETTINGS)
  })

  it('switch off a site before a kind of page', () => {
    const address = 'https://www.ohchr.org/en/countries/ukraine'
    expect(switchedOff({ address, kind: 'country' }, OWN)).toBe('site')
    expect(switchedOff({ address, kind: 'country' }, { ...OWN, hostsOff: [] })).toBe('kind')
    expect(switchedOff({ address, kind: 'text' }, { ...OWN, hostsOff: [] })).toBeNull()
  })
})
