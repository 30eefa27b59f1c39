import { describe, expect, it } from 'vitest'
import { mentionedTexts } from '../../../lib/pages/mentions.ts'
import { readRunningText } from '../../../lib/pages/running-text.ts'
import { threadTime } from '../growth/grows.ts'
import { open, understand } from './fixture.ts'

function symbolsIn(body: string): string[] {
  const { document } = open(`<main>${body}</main>`, 'https://www.ohchr.org/en/news/2023/04/x')
  return mentionedTexts(readRunningText(document)).map(({ symbol }) => symbol)
}

it('gives of news the first mention of each text as a text, with the place where it ends', () => {
  const { page, read } = understand('ohchr/news-press-release-en')
  expect(page?.kind).toBe('news')
  expect(page?.texts.map(({ symbol, draft }) => symbol ?? draft)).toEqual([
    'A/HRC/RES/52/28',
    'A/HRC/RES/49/22',
    'A/HRC/52/L.128',
    // In what its user may write in: the annotator puts no mark there.
    'A/HRC/RES/52/31',
  ])
  const letters = read?.reading.text?.replace(/\s/g, '') ?? ''
  expect(page?.ends?.map((end) => letters.slice(0, end).slice(-5))).toEqual([
    '52/28',
    '49/22',
    'L.128',
    '52/31',
  ])
})

describe('mentionedTexts', () => {
  it.each([
    ['Resolution 52/28 was adopted.', ['A/HRC/RES/52/28']],
    ['la résolution 52/28', ['A/HRC/RES/52/28']],
    ['通过了第52/28号决议。', ['A/HRC/RES/52/28']],
    ['decision 19/119', ['A/HRC/DEC/19/119']],
    ['Human Rights Council resolution S-33/1', ['A/HRC/RES/S-33/1']],
    ['General Assembly resolution 60/251', []],
    ['The Assembly adopted resolution 77/226', []],
    ['resolution 77/226 of the General Assembly', []],
    ['on 28/3/2014 and 24/7', []],
    ['XA/HRC/RES/52/28 and A/HRC/RES/52/28X', []],
  ])('%s', (text, symbols) => {
    expect(symbolsIn(`<p>${text}</p>`)).toEqual(symbols)
  })

  it('gives texts in their order, whether or not the Council stands beside them, each once', () => {
    const text =
      'It recalled resolution 49/22, then\n Human Rights Council resolution 52/28 and resolution 49/22.'
    expect(mentionedTexts(text)).toEqual([
      { symbol: 'A/HRC/RES/49/22', end: 'Itrecalledresolution49/22'.length },
      {
        symbol: 'A/HRC/RES/52/28',
        end: 'Itrecalledresolution49/22,thenHumanRightsCouncilresolution52/28'.length,
      },
    ])
  })

  it('takes a number for the Council’s where only another sentence names another body', () => {
    expect(symbolsIn('The General Assembly met. Resolution 52/28 followed.')).toEqual([
      'A/HRC/RES/52/28',
    ])
    expect(symbolsIn('The General Assembly met on resolution 52/28.')).toEqual([])
  })

  it('gives no more than a thousand texts', () => {
    const symbols = Array.from({ length: 1001 }, (_, n) => `A/HRC/RES/${10 + (n % 50)}/${n + 1}`)
    const known = new Set(mentionedTexts(symbols.join(' ')).map(({ symbol }) => symbol))
    expect(known.size).toBe(1000)
  })

  it.each([
    '<a href="#">A/HRC/RES/52/28</a>',
    '<textarea>A/HRC/RES/52/28</textarea>',
    '<script>"A/HRC/RES/52/28"</script>',
    '<button>A/HRC/RES/52/28</button>',
  ])('passes over %s', (html) => {
    expect(symbolsIn(html)).toEqual([])
  })

  it('stays quick on a long text of near misses', () => {
    const html = `<p>${'A/HRC/ 1/2 resolution '.repeat(20_000)}</p>`
    expect(threadTime(() => symbolsIn(html))).toBeLessThan(3000)
  })
})
