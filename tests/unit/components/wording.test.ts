import { describe, expect, test } from 'vitest'
import { createWording } from '../../../components/common/create-wording.ts'
import { english } from './english.ts'

const wording = english()
const { t } = wording

describe('messages', () => {
  test.each([
    [1, '1 NGO letter on A/HRC/RES/52/28'],
    [3, '3 NGO letters on A/HRC/RES/52/28'],
    [1200, '1,200 NGO letters on A/HRC/RES/52/28'],
  ])('%i letters are counted in words', (n, sentence) => {
    expect(t('badge.text', { n, text: 'A/HRC/RES/52/28' })).toBe(sentence)
  })

  test('a key that the catalogue lacks is shown as it is', () => {
    const { t: other } = createWording({ language: 'en', catalogue: {} })
    expect(other('letter.asks')).toBe('letter.asks')
  })

  test('a key of every object is no message', () => {
    const { t: other } = createWording({ language: 'en', catalogue: {} })
    expect(other('toString' as 'letter.asks')).toBe('toString')
  })

  test('a message that was not compiled is not shown raw', () => {
    const raw = createWording({ language: 'en', catalogue: { 'letter.asks': '{n} asks' } })
    expect(raw.t('letter.asks')).not.toContain('{n}')
  })
})

describe('sessions', () => {
  test.each([
    ['1', '1st session'],
    ['52', '52nd session'],
    ['53', '53rd session'],
    ['11', '11th session'],
    ['S-33', '33rd special session'],
    ['OS/12', '12th organizational session'],
    ['OM/1', '1st organizational meeting'],
    ['?', 'session ?'],
  ])('%s', (session, name) => {
    expect(wording.session(session)).toBe(name)
  })
})

describe('names', () => {
  test('of languages', () => {
    expect(wording.languageName('ko')).toBe('Korean')
    expect(wording.languageName('not a tag')).toBe('not a tag')
  })

  test('of states, or their code', () => {
    expect(wording.state('PRK')).toBe('North Korea')
    expect(wording.state('XYZ')).toBe('XYZ')
    expect(wording.state('constructor')).toBe('constructor')
  })

  test('the direction is that of the language', () => {
    expect(wording.direction).toBe('ltr')
    expect(english('ar').direction).toBe('rtl')
  })
})
