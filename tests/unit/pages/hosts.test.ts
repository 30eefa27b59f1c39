import { expect, test } from 'vitest'
import { isListed, patternOf, siteOf } from '../../../lib/pages/hosts.ts'

test.each([
  ['https://www.ohchr.org/en/hr-bodies/hrc', true],
  ['https://docs.un.org/A/HRC/RES/52/28', true],
  ['https://www.universal-rights.org/', true],
  ['http://www.ohchr.org/en/hr-bodies/hrc', false],
  ['https://www.ohchr.org:8443/', false],
  ['https://ohchr.org.example.com/', false],
  ['https://news.un.org/', false],
  ['https://constructor/', false],
  ['ftp://www.ohchr.org/', false],
  ['about:blank', false],
  ['no address', false],
])('whether our scripts run at %s: %j', (address, is) => {
  expect(isListed(address)).toBe(is)
})

test('a host belongs to its site only whole, and its pattern is of https alone', () => {
  expect(siteOf('undocs.org')).toBe('document')
  expect(siteOf('x.undocs.org')).toBeUndefined()
  expect(siteOf('toString')).toBeUndefined()
  expect(patternOf('undocs.org')).toBe('https://undocs.org/*')
  expect(patternOf('www.un.org')).toBe('https://www.un.org/*view_doc.asp*')
})
