import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressKey } from '../../../lib/letters/likeness.ts'

test.each([
  'https://one.example/a',
  'http://one.example/a',
  'https://www.one.example/a',
  'HTTPS://WWW.One.Example/A',
  'https://one.example/a/',
  'https://one.example/a///',
  'https://one.example/a#top',
  'https://one.example/a?',
  'https://one.example/a/?utm_source=mail&utm_medium=x',
  'https://one.example/a?fbclid=1&gclid=2&mc_cid=3&mc_eid=4&page=2',
  'https://one.example:443/a',
  'http://one.example:80/a',
  'https://one.example./a',
  ' https://one.example/a\n',
])('%j is the one address', (spelling) => {
  expect(addressKey(spelling)).toBe('one.example/a')
})

test.each([
  ['https://one.example/a?utm_source=x&id=5', 'https://one.example/a?id=5'],
  ['https://one.example/a?b=2&id=5', 'https://one.example/a?id=5&b=2'],
  ['https://one.example/%C3%A9', 'https://one.example/é'],
  ['https://one.example/%c3%a9', 'https://one.example/%C3%A9'],
  ['https://one.example/%7Eana/open%2Dletter', 'https://one.example/~ana/open-letter'],
  ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
  [
    'https://one.example/a?_ga=1.2&_gl=3&msclkid=4&mtm_campaign=5&igshid=6',
    'https://one.example/a',
  ],
])('%s is %s', (one, other) => {
  expect(addressKey(one)).toBe(addressKey(other))
})

test.each([
  ['https://one.example/a?id=5', 'https://one.example/a?id=6'],
  ['https://one.example/a', 'https://two.example/a'],
  ['https://one.example/a', 'https://one.example/a/b'],
  ['https://one.example/a', 'https://one.example:8443/a'],
  ['https://one.example/a?x=1', 'https://one.example/a'],
  ['https://one.example/a%2Fb', 'https://one.example/a/b'],
  ['https://one.example/a?clid=1', 'https://one.example/a?clid=2'],
])('%s is not %s', (one, other) => {
  expect(addressKey(one)).not.toBe(addressKey(other))
})

test('takes any text', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true })),
      (text) => {
        expect(typeof addressKey(text)).toBe('string')
        expect(addressKey(`${text} `)).toBe(addressKey(text))
      },
    ),
  )
  expect(addressKey('No Address')).toBe('no address')
  expect(addressKey(`https://one.example/${'/'.repeat(200_000)}x`)).toHaveLength(200_021)
})
