import fc from 'fast-check'
import { expect } from 'vitest'
import type { Settings } from '../../extension/settings.ts'
import { readSettingsFile, writeSettingsFile } from '../../extension/settings-file.ts'
import { LANGUAGES } from '../../lib/council/language.ts'
import { HOSTS } from '../../lib/pages/hosts.ts'
import { PAGE_KINDS } from '../../lib/pages/page.ts'
import { property } from './property.ts'
import { strings } from './strings.ts'

const FIELDS = ['dock', 'theme', 'language', 'hostsOff', 'kindsOff']

const settings: fc.Arbitrary<Settings> = fc.record({
  dock: fc.constantFrom('start', 'end'),
  language: fc.constantFrom('page', ...LANGUAGES),
  toolbarCount: fc.constantFrom('all' as const, 'new' as const),
  theme: fc.constantFrom('system', 'light', 'dark'),
  hostsOff: fc.subarray(Object.keys(HOSTS)),
  kindsOff: fc.subarray([...PAGE_KINDS]),
})

property('settings: what is written is read as it was', settings, (chosen) => {
  expect(readSettingsFile(writeSettingsFile(chosen))).toEqual({
    settings: chosen,
    followed: [],
    faults: [],
  })
})

const values = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc.integer({ min: 1, max: 9000 }).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`),
  fc.constantFrom('1e999', '-0', 'null', '"start"', '["www.ohchr.org"]', '["constructor"]', '"en"'),
)
const fields = fc.oneof(fc.constantFrom(...FIELDS, '__proto__', 'toString', 'constructor'), strings)
const files = fc.oneof(
  strings,
  fc
    .array(fc.tuple(fields, values), { maxLength: 4 })
    .map((all) => all.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join())
    .map((inner) => `{"product":"HRC Letters settings","settings":{${inner}}}`),
)

property(
  'settings: any file gives settings that are right, or faults that can be told',
  files,
  (text) => {
    const { settings, faults } = readSettingsFile(text)
    expect(settings === null).toBe(faults.length > 0)
    expect(faults.length).toBeLessThanOrEqual(21)
    for (const fault of faults) {
      if (fault.kind === 'field') {
        expect(FIELDS).toContain(fault.field)
        expect(fault.expected).not.toBe('')
        expect(fault.found.length).toBeGreaterThan(0)
      }
      expect(JSON.stringify(fault).length).toBeLessThan(700)
    }
    if (settings) expect(readSettingsFile(writeSettingsFile(settings)).settings).toEqual(settings)
  },
  { runs: 200 },
)
