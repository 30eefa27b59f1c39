import { expect, test } from 'vitest'
import { kindOfTopic, topicsNamed, topicTitles } from '../../../lib/matching/council-topics.ts'
import { catalogueOf, letterOf, matcherOf, shownFor } from './small.ts'

const TITLES = {
  '40/5': 'Institution-building of the United Nations Human Rights Council',
  '40/6': 'Cooperation with the United Nations, its representatives and mechanisms',
  '41/7': 'The Social Forum',
  '41/8': 'Forum on Minority Issues',
  '41/9':
    'Promotion of the human rights of people of African descent against excessive use of force by law enforcement officers',
  '42/9':
    'Promotion of the human rights of people of African descent against excessive use of force by law enforcement officers through justice',
}

/** What a letter is shown beside: `number tier`. */
function shownBeside(given: Parameters<typeof letterOf>[0]): string[] {
  const matcher = matcherOf(catalogueOf(TITLES), [letterOf(given)])
  return Object.keys(TITLES).flatMap((number) => {
    const text = { symbol: `A/HRC/RES/${number}`, session: number.split('/')[0] ?? null }
    return shownFor(matcher, text).map((shown) => shown.replace(given.id, number))
  })
}

test('a letter that calls a topic by another name than the title is found', () => {
  const subject = 'reprisals against those who speak at meetings'
  expect(shownBeside({ id: 'a', sessions: ['40'], subject })).toEqual(['40/6 direct'])
  expect(shownBeside({ id: 'a', sessions: ['41'], subject })).toEqual(['40/6 related'])
})

test('a letter that names two bodies is about the texts on both', () => {
  const subject = 'speaking in the minority forum and the Social Forum'
  expect(shownBeside({ id: 'a', sessions: ['41'], subject })).toEqual([
    '41/7 direct',
    '41/8 direct',
  ])
})

test('a letter on how the Council works is shown, one on who sits in it is not', () => {
  const themes = ['council-reform']
  expect(
    shownBeside({
      id: 'a',
      sessions: ['40'],
      themes,
      subject: 'women and its institution-building',
    }),
  ).toEqual(['40/5 direct'])
  expect(
    shownBeside({
      id: 'a',
      sessions: ['40'],
      themes,
      subject: 'institutions and the next members',
    }),
  ).toEqual([])
})

test('a letter to no session is about the one text on how the Council works, if near in time', () => {
  const subject = 'institution-building of the new Council'
  expect(shownBeside({ id: 'a', date: '2019-09', subject })).toEqual(['40/5 direct'])
  expect(shownBeside({ id: 'a', date: '2023-09', subject })).toEqual(['40/5 related'])
})

test('a letter whose subject names a resolution is about it, and about its renewal at its session', () => {
  const given = { subject: 'policing (resolution 41/9)', resolutions_cited: ['A/HRC/RES/41/9'] }
  expect(shownBeside({ id: 'a', countries: ['USA'], sessions: ['42'], ...given })).toEqual([
    '41/9 direct',
    '42/9 direct',
  ])
})

test('a letter on a state of the agenda whose subject names a resolution on a theme is about it', () => {
  const titles = { ...TITLES, '40/8': 'Situation of human rights in Eritrea' }
  const letter = letterOf({
    id: 'a',
    countries: ['ERI'],
    subject: 'Eritrea and resolution 41/7',
    resolutions_cited: ['A/HRC/RES/41/7'],
  })
  const matcher = matcherOf(catalogueOf(titles), [letter])
  expect(shownFor(matcher, { symbol: 'A/HRC/RES/41/7', session: '41' })).toEqual(['a direct'])
})

test('every topic has a name, titles and a kind', () => {
  for (const topic of topicsNamed('Goldstone, reprisals and working methods')) {
    expect(topicTitles(topic).length).toBeGreaterThan(0)
    expect(kindOfTopic(topic)).toBeDefined()
  }
  expect(topicsNamed('Goldstone, reprisals and working methods')).toHaveLength(3)
  expect(topicTitles(-1)).toEqual([])
})
