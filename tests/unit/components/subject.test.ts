import { describe, expect, test } from 'vitest'
import {
  groupByTier,
  subjectLabel,
  subjectsOf,
  unsaidMark,
} from '../../../components/common/subject.ts'
import type { Match, PageMatches, Tier } from '../../../lib/matching/page-matches.ts'
import type { CouncilPage, CouncilText } from '../../../lib/pages/page.ts'
import { english } from './english.ts'

const match = (id: string, tier: Tier = 'direct', score = 0.9): Match => ({
  id,
  tier,
  score,
  reasons: [],
})

const TEXT: CouncilText = {
  symbol: 'A/HRC/RES/52/28',
  draft: 'A/HRC/52/L.17',
  session: '52',
  title: 'Situation of human rights in the DPRK',
  outcome: { action: 'adopted', vote: null },
}

function page(kind: CouncilPage['kind'], texts: PageMatches['texts'], own: Match[]): PageMatches {
  return {
    page: {
      kind,
      address: 'https://docs.un.org/en/A/HRC/RES/52/28',
      session: '52',
      symbol: null,
      title: 'A page',
      language: 'en',
      texts: texts.map(({ text }) => text),
    },
    matches: own,
    texts,
  }
}

describe('what letters are shown for', () => {
  test('a page of one text is that text, with the letters of both, each once', () => {
    const texts = [{ text: TEXT, matches: [match('a'), match('b')] }]
    const { page: whole, texts: single } = subjectsOf(page('text', texts, [match('b'), match('c')]))
    expect(single).toEqual([])
    expect(whole.symbol).toBe('A/HRC/RES/52/28')
    expect(whole.title).toBe(TEXT.title)
    expect(whole.matches.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  test('a list of one text is still a list', () => {
    const texts = [{ text: TEXT, matches: [match('a')] }]
    const subjects = subjectsOf(page('texts', texts, [match('c', 'session')]))
    expect(subjects.page.matches.map(({ id }) => id)).toEqual(['c'])
    expect(subjects.texts.map(({ key, matches }) => [key, matches.length])).toEqual([[0, 1]])
  })

  test('a text without a symbol goes by its draft', () => {
    const texts = [{ text: { ...TEXT, symbol: null }, matches: [] }]
    expect(subjectsOf(page('texts', texts, [])).texts[0]?.symbol).toBe('A/HRC/52/L.17')
  })
})

describe('the name of a badge', () => {
  const label = (text: Partial<CouncilText>, matches: Match[]) => {
    const subjects = subjectsOf(page('texts', [{ text: { ...TEXT, ...text }, matches }], matches))
    return subjects.texts.map((subject) => subjectLabel(subject, english()))[0]
  }

  test('names the text and counts apart what is only related', () => {
    expect(label({}, [match('a'), match('b')])).toBe('2 NGO letters on A/HRC/RES/52/28')
    expect(label({}, [match('a'), match('b', 'related')])).toBe(
      '1 NGO letter on A/HRC/RES/52/28, 1 on the same subject in other sessions',
    )
  })

  test('says when no letter is about this very text', () => {
    expect(label({}, [match('a', 'related')])).toBe(
      '1 NGO letter on the subject of A/HRC/RES/52/28 in other sessions',
    )
  })

  test('falls back to the title', () => {
    expect(label({ symbol: null, draft: null }, [match('a')])).toBe(
      '1 NGO letter on “Situation of human rights in the DPRK”',
    )
  })

  test('of a session names the session', () => {
    const { page: whole } = subjectsOf(page('session', [], [match('a', 'session')]))
    expect(subjectLabel(whole, english())).toBe('1 NGO letter to the 52nd session')
  })
})

describe('the name of a badge in the list of sessions', () => {
  test('names the session, whose letters they are', () => {
    const row = { text: { ...TEXT, symbol: null, draft: null }, matches: [match('a', 'session')] }
    const [subject] = subjectsOf(page('session-list', [row], [])).texts
    expect(subject && subjectLabel(subject, english())).toBe('1 NGO letter to the 52nd session')
  })
})

test('matches are grouped by tier, in the order of the matcher', () => {
  const matches = [match('a', 'direct', 0.3), match('b', 'direct', 1), match('c', 'session')]
  expect(groupByTier(matches)).toEqual([
    { tier: 'direct', matches: matches.slice(0, 2) },
    { tier: 'session', matches: matches.slice(2) },
  ])
})

describe('what is seen of a badge and not said by its name', () => {
  test.each([
    ['3 NGO letters on A/HRC/RES/52/28', ['3', ''], null],
    ['3 NGO letters on the subject of A/HRC/RES/52/28', ['', '+3'], null],
    ['1 NGO letter, 13 on the same subject', ['1', '+13'], '1 +13'],
    ['1 NGO letter', ['1 NGO letter', ''], null],
    ['3封信函，涉及A/HRC/RES/52/28', ['3', ''], null],
    ['رسالة واحدة بشأن A/HRC/RES/52/1', ['1', ''], '1'],
    ['رسالة واحدة بشأن A/HRC/RES/52/11', ['', '+1'], '+1'],
    ['رسالة واحدة بشأن A/HRC/52/L.1', ['', '+1'], '+1'],
    ['رسالتان', ['', '+2'], '+2'],
  ])('%s, seen as %j: %s', (label, seen, unsaid) => {
    expect(unsaidMark(label, seen)).toBe(unsaid)
  })
})
