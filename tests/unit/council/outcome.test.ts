import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { formatOutcome, readOutcome } from '../../../lib/council/outcome.ts'

interface Row {
  action_taken: string
}

const written = (action: string) => {
  const outcome = readOutcome(action)
  return outcome && formatOutcome(outcome)
}

describe('readOutcome', () => {
  test.each([
    ['Adopted by a recorded vote (29 to none, with 5 abstentions)', '29-0-5'],
    ['Adoptée par vote : 41 pour, 3 contre, 3 abstentions', '41-3-3'],
    ['Adoptée par 33 voix pour, aucune contre et 14 abstentions', '33-0-14'],
    ['Projet retiré par ses auteurs', 'withdrawn'],
    ['Rejeté', 'rejected'],
    ['Aprobada (30 a favor, 14 en contra, 3 abstenciones)', '30-14-3'],
    ['Aprobada por 29 votos contra uno y 5 abstenciones', '29-1-5'],
    ['Принята 22 голосами против 11 при 14 воздержавшихся', '22-11-14'],
    ['Принята 45 голосами против одного, при этом никто не воздержался', '45-1-0'],
    ['Принята 45 голосами против ни одного при 2 воздержавшихся', '45-0-2'],
    ['Принята голосованием (за — 30, против — 12, воздержались — 5)', '30-12-5'],
    ['Принята путем голосования: 42 голоса за, 1 против, 4 воздержавшихся', '42-1-4'],
    ['Принята без голосования с внесенными в нее устными изменениями', 'without a vote'],
    ['Отклонена 18 голосами против 21 при 7 воздержавшихся', 'rejected 18-21-7'],
    ['Снята авторами', 'withdrawn'],
    ['经记录表决,以29票赞成、13票反对、5票弃权通过', '29-13-5'],
    ['以46票对一票、零票弃权通过', '46-1-0'],
    ['经记录表决,以18票赞成、21票反对、7票弃权被否决', 'rejected 18-21-7'],
    ['未经表决获得通过', 'without a vote'],
    ['提案国撤回', 'withdrawn'],
    ['اعتُمد بأغلبية 22 صوتا مقابل صوت واحد وامتناع عضوين عن التصويت', '22-1-2'],
    ['اعتُمد بأغلبية ٢٢ صوتا مقابل ١١ صوتا، دون امتناع أي عضو عن التصويت', '22-11-0'],
    ['اعتُمد بالتصويت (26 مؤيدا، 5 معارضا، 16 ممتنعا)', '26-5-16'],
    ['اعتُمد بتصويت مسجل: المؤيدون: 41، المعارضون: 3، الممتنعون: 3', '41-3-3'],
    ['اعتُمد من دون تصويت', 'without a vote'],
    ['رُفض بأغلبية 18 صوتا مقابل 21 صوتا وامتناع 7 أعضاء عن التصويت', 'rejected 18-21-7'],
    ['通过的案文', null],
    ['Принятый текст', null],
  ])('of other languages: %s', (action, outcome) => {
    expect(written(action)).toBe(outcome)
  })

  test.each([
    ['Adopted on | 1 October 2009 | [without a vote]', 'without a vote'],
    ['Adopted on\u00a0 16 June 2011 | [\u00a0without a vote]', 'without a vote'],
    ['Adopted 29 September 2011 | [without vote]', 'without a vote'],
    ['Adopted without d vote, 53rd meeting, 23 March 2017', 'without a vote'],
    ['Adopted, as orally revised, without a vote, | 41st meeting', 'without a vote'],
    ['Adopted as amended by L.42 on 23 March 2012 | [without vote]', 'without a vote'],
    ['Adopted on | 1 October 2009 | [33 in favour, 0 against, 14 abstentions]', '33-0-14'],
    ['Adopted on | 25 March 2010 | [45 in favour, 1\u00a0against]', '45-1-0'],
    [
      'Adopted on\u00a0 14 June 2010 | [31\u00a0 in\u00a0 favour, 9 against, no abstentions]',
      '31-9-0',
    ],
    [
      'Adopted by a vote (32 in favour, 4 against, 11 abstentions), | 55th meeting on 28/3/2014',
      '32-4-11',
    ],
    [
      'Adopted by a recorded vote (27 to 14, with 6 abstentions), 55th meeting, 31 March 2022',
      '27-14-6',
    ],
    ['Adopted by a recorded vote | 29 to 13, with 5 abstentions, 40th meeting', '29-13-5'],
    ['Adopted by a recorded vote (46 to 0, with 1 abstention), 41st meeting', '46-0-1'],
    ['Adopted by a recorded vote (46 to 1, with no abstentions), 41st meeting)', '46-1-0'],
    ['Adopted by a recorded vote (33 to 1, with 13), 41st meeting', '33-1-13'],
    ['Adopted by a vote of 27 to 14', '27-14-0'],
    [
      'Rejected by a recorded vote (18 to 21, with 7 abstentions), 41st meeting',
      'rejected 18-21-7',
    ],
    ['Rejected', 'rejected'],
    ['Withdrawn by the sponsors on 8 October 2021', 'withdrawn'],
    ['by a vote of 19 in favour, 9 against and 19 abstentions', '19-9-19'],
    ['27 in favour, seven against and 13 abstentions', '27-7-13'],
    ['(46 in favour, one against and no abstentions)', '46-1-0'],
    ['The draft was put to a vote: 18 in favour, 21 against and 7 abstentions', 'rejected 18-21-7'],
    ['adoptée par 21 voix pour, 8 voix contre et 18 abstentions', '21-8-18'],
    ['adoptée par 29 voix contre 5, avec 13 abstentions', '29-5-13'],
    ['rejetée par 18 voix pour, 21 voix contre et 7 abstentions', 'rejected 18-21-7'],
    ['adoptée par 46 voix pour, une voix contre et aucune abstention', '46-1-0'],
    ['aprobada por 21 votos a favor, 8 en contra y 18 abstenciones', '21-8-18'],
    ['aprobada por 27 votos contra 14 y 6 abstenciones', '27-14-6'],
    ['aprobada sin votación', 'without a vote'],
    // A pattern that ignores case takes these letters for an s.
    ['\u017fix in favour, \u017feven against and no ab\u017ftentions', 'rejected 6-7-0'],
    ['adoptée par 21 voix pour, \u017fept voix contre et dix abstentions', '21-7-10'],
    ['aprobada por \u017feis votos a favor', null],
    ['adoptée sans vote', 'without a vote'],
  ])('%j: %s', (action, outcome) => {
    expect(written(action)).toBe(outcome)
  })

  test('an amendment told after the text does not count', () => {
    const action =
      'Adopted as orally revises by vote on 06.07.12 | [41 in favour, 3 against, 3 abstentions] | ' +
      'Amendment proposed by Russia rejected by vote [8 in favour, 33 against, 6 abstentions]'
    expect(written(action)).toBe('41-3-3')
  })

  test.each([
    '',
    '\u00a0',
    'Voting Record',
    'n/a',
    'Adopted by a recorded vote, 41st meeting', // no figures: neither a vote nor "without a vote"
    'Adopted by a recorded vote (120 to 14, with 6 abstentions)', // the Assembly's
    'from 8 to 12 March',
    '99 in favour, 48 against', // more than there are members
    'Adopted by a vote of 48 to 0',
    'x'.repeat(1_000_000),
  ])('tells nothing where the page does not', (action) => {
    expect(readOutcome(action)).toBeNull()
  })
})

describe("OHCHR's lists of sessions 2 to 51", () => {
  const actions = parse<Row>(readFileSync('tests/eval/resdecstat-rows.csv'), { columns: true }).map(
    (row) => row.action_taken,
  )

  test('every row falls into its class', () => {
    const classes = { without: 0, counted: 0, rejected: 0, withdrawn: 0, nothing: 0 }
    for (const action of actions) {
      const outcome = readOutcome(action)
      if (!outcome) classes.nothing += 1
      else if (outcome.action !== 'adopted') classes[outcome.action] += 1
      else classes[outcome.vote ? 'counted' : 'without'] += 1
    }
    expect(actions).toHaveLength(1437)
    // Counted apart, by searching the file for "without", "favour" or "N to N", and the like.
    expect(classes).toEqual({
      without: 823,
      counted: 388,
      rejected: 1,
      withdrawn: 15,
      nothing: 196 + 14, // empty cells, and a bare "Voting Record"
    })
  })

  test('the figures are those that stand in the cell, in their order', () => {
    for (const action of actions) {
      const outcome = readOutcome(action)
      const cell = action.replace(/\bno abst/, '0 abst')
      const figures = /(\d+)\D{2,14}(\d+)(?:\D{2,12}(\d+))?(?=\D*abst| against|\))/.exec(
        cell.slice(Math.max(0, cell.search(/[([]\d|vote \| \d|vote: \d/))),
      )
      const hasVote = /favou?r|\d to \d/.test(action.replace(/\s+/g, ' '))
      expect(Boolean(outcome?.vote), action).toBe(hasVote)
      if (!outcome?.vote || !figures) continue
      const { inFavour, against, abstaining } = outcome.vote
      expect([inFavour, against, abstaining], action).toEqual(
        figures.slice(1).map((figure) => Number(figure ?? 0)),
      )
    }
  })
})
