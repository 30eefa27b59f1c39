import { expect, it, test } from 'vitest'
import { readThemes } from '../../../../lib/letters/parse/themes.ts'

const ALL = new Set(['accountability', 'torture', 'reprisals', 'elections', 'health', 'housing'])
const MORE = ['racism', 'minorities', 'business', 'arms']

const read = (title: string, text: string, themes: ReadonlySet<string> = ALL) => {
  const { value, confidence, lines } = readThemes(title, text, themes)
  expect(lines).toEqual([])
  return [...value, confidence]
}

it('takes themes that are named twice, or in the title, the strongest first', () => {
  expect(read('', 'Torture. Impunity and impunity. Torture and torture.')).toEqual([
    'torture',
    'accountability',
    'unsure',
  ])
  expect(read('On torture', 'Impunity and impunity.')).toEqual([
    'torture',
    'accountability',
    'likely',
  ])
  expect(read('', 'Torture, once.')).toEqual(['unsure'])
  expect(read('A letter', 'Nothing.')).toEqual(['unsure'])
})

it('leaves out what is named a little beside what is named much', () => {
  const much = 'torture '.repeat(11)
  expect(read('', `${much} impunity impunity`)).toEqual(['torture', 'likely'])
  expect(read('', `${much} impunity impunity impunity`)).toEqual([
    'torture',
    'accountability',
    'likely',
  ])
})

it('takes six themes at most, of those that letters are filed under', () => {
  const text =
    'torture impunity reprisal post-election right to health forced eviction racism minorities arms embargo '
  expect(read('', text.repeat(2), new Set([...ALL, ...MORE]))).toHaveLength(7)
  expect(read('', 'torture torture', new Set(['health']))).toEqual(['unsure'])
})

/** Words of letters in the languages they come in. */
test.each([
  ['torture', 'ill-treatment | tortura | التعذيب | пыток | 酷刑'],
  ['accountability', 'impunity | redevabilité | rendición de cuentas | المساءلة | 追责'],
  ['reprisals', 'represalias | représailles | أعمال انتقامية | 报复'],
  ['health', 'right to health | droit à la santé | الحق في الصحة | право на здоровье | 健康权'],
])('knows %s by: %s', (theme, words) => {
  for (const word of words.split(' | ')) expect(read('', `${word} ${word}`)[0], word).toBe(theme)
})
