import { expect, test } from 'vitest'
import { numberedSession } from '../../../lib/council/numbered-session.ts'
import { identifyByAddress } from '../../../lib/pages/identify-page.ts'

test.each([
  ['52', false, '52'],
  ['052', true, 'S-52'],
  ['1', true, 'S-1'],
  ['0', false, null],
  ['000', false, null],
  ['100', false, null],
  ['9'.repeat(400), false, null],
  ['', false, null],
])('%.8s: %s', (digits, isSpecial, session) => {
  expect(numberedSession(digits, isSpecial)).toBe(session)
})

test.each([
  `https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session${'9'.repeat(400)}`,
  'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session00',
  `https://hrcportal.ohchr.org/${'9'.repeat(30)}th-regular-session`,
  `https://www.ohchr.org/sites/default/files/documents/hrbodies/hrcouncil/session${'9'.repeat(30)}/a.pdf`,
])('no session is read of %.90s', (address) => {
  expect(identifyByAddress(new URL(address))?.session ?? null).toBeNull()
})
