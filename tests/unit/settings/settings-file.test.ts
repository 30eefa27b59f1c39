import { describe, expect, it } from 'vitest'
import {
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  switchedOff,
} from '../../../lib/settings.ts'
import { readSettingsFile, writeSettingsFile } from '../../../lib/settings-file.ts'

const OWN: Settings = {
  dock: 'start',
  language: 'ar',
  theme: 'dark',
  hostsOff: ['www.ohchr.org', 'webtv.un.org'],
  kindsOff: ['news', 'country'],
}
const file = (settings: unknown) => JSON.stringify({ product: 'HRC Letters settings', settings })

describe('a file of settings', () => {
  it('comes back as it was written', () => {
    expect(readSettingsFile(writeSettingsFile(OWN))).toEqual({ settings: OWN, faults: [] })
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
    ['"'.padEnd(20_001), 'too-long'],
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

describe('settings', () => {
  it('read from storage keep what is understood', () => {
    expect(readSettings({ ...OWN, kindsOff: ['news', 3] })).toEqual({ ...OWN, kindsOff: ['news'] })
    expect(readSettings({ hostsOff: 'www.ohchr.org' })).toEqual(DEFAULT_SETTINGS)
  })

  it('switch off a site before a kind of page', () => {
    const address = 'https://www.ohchr.org/en/countries/ukraine'
    expect(switchedOff({ address, kind: 'country' }, OWN)).toBe('site')
    expect(switchedOff({ address, kind: 'country' }, { ...OWN, hostsOff: [] })).toBe('kind')
    expect(switchedOff({ address, kind: 'text' }, { ...OWN, hostsOff: [] })).toBeNull()
  })
})
