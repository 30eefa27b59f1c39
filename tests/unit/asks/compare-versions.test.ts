import { describe, expect, it } from 'vitest'
import { asksNear } from '../../../lib/asks/asks-near.ts'
import { compareVersions } from '../../../lib/asks/compare-versions.ts'
import { createComparison } from '../../../lib/asks/nearest-paragraphs.ts'
import type { UnText } from '../../../lib/asks/un-text.ts'
import { ISLAND_TEXT } from './island-text.ts'

const [one, two, three, releasing, meeting, report, seized] = ISLAND_TEXT.operative
const textOf = (...operative: (UnText['operative'][number] | undefined)[]): UnText => ({
  ...ISLAND_TEXT,
  operative: operative.flatMap((known) => known ?? []),
})

/** What became of each paragraph, without those that are the same. */
function changed(before: UnText, after: UnText): string[] {
  return compareVersions(before, after).flatMap((change) => {
    if (change.kind === 'same') return []
    const was = 'before' in change ? change.before.number : ''
    const now = 'after' in change ? change.after.number : ''
    return `${change.kind} ${was}>${now}`
  })
}

describe('two versions of a text', () => {
  it('are the same where nothing differs but what ends a paragraph', () => {
    const after = {
      ...ISLAND_TEXT,
      operative: ISLAND_TEXT.operative.map(({ number, text }) => ({
        number,
        text: `${text.replace(/[;.]$/, '')}.`,
      })),
    }
    expect(changed(ISLAND_TEXT, after)).toEqual([])
  })

  it('show what was added and dropped, each at its place, and no new number as a change', () => {
    const added = { number: '2', text: 'Calls for new piers in all ports of the north;' }
    const after = textOf(one, added, two && { ...two, number: '3' }, report, seized)
    expect(changed(ISLAND_TEXT, after)).toEqual([
      'added >2',
      'dropped 3>',
      'dropped 3 (a)>',
      'dropped 3 (b)>',
    ])
  })

  it('show the words that were changed, joined where only a space is between', () => {
    const longer =
      'Decides to renew this mandate of the Special Rapporteur on lighthouses for a period of two years;'
    const changes = compareVersions(
      ISLAND_TEXT,
      textOf(one, { number: '2', text: longer }, three, releasing, meeting, report, seized),
    )
    const [change] = changes.filter(({ kind }) => kind !== 'same')
    expect(change).toMatchObject({
      kind: 'changed',
      isMoved: false,
      words: [
        { kind: 'same', text: 'Decides to ' },
        { kind: 'dropped', text: 'extend the' },
        { kind: 'added', text: 'renew this' },
        {
          kind: 'same',
          text: ' mandate of the Special Rapporteur on lighthouses for a period of ',
        },
        { kind: 'dropped', text: 'one year' },
        { kind: 'added', text: 'two years' },
      ],
    })
  })

  it('show a paragraph that was moved, also where its words were changed', () => {
    expect(changed(textOf(one, two, report, seized), textOf(report, one, two, seized))).toEqual([
      'moved 4>4',
    ])
    const reworded = report && { number: '1', text: report.text.replace('harbours', 'ports') }
    const [change] = compareVersions(
      textOf(one, two, report, seized),
      textOf(reworded, one, two, seized),
    ).filter(({ kind }) => kind !== 'same')
    expect(change).toMatchObject({ kind: 'changed', isMoved: true })
  })

  it('pair preambular and operative paragraphs', () => {
    const after = { ...textOf(one, two), preamble: [...ISLAND_TEXT.preamble, report?.text ?? ''] }
    expect(changed(textOf(one, two, report), after)).toEqual(['moved 4>3'])
  })

  it('take words of languages without spaces one by one', () => {
    const chinese = (text: string) => textOf({ number: '1', text })
    const changes = compareVersions(
      chinese('决定将特别报告员的任务期限延长一年；'),
      chinese('决定将特别报告员的任务期限延长两年；'),
    )
    expect(changes.at(-1)).toMatchObject({
      kind: 'changed',
      words: [{ kind: 'same' }, { text: '一年' }, { text: '两年' }],
    })
  })

  it('has each paragraph once', () => {
    const twice = textOf(seized, seized, one)
    expect(changed(twice, textOf(seized, one))).toEqual(['dropped 5>'])
  })
})

it('sets asks beside the paragraphs that they are near to, and beside none where nothing is', () => {
  const asks = ['Release the detained harbour pilots', 'Ban deep sea mining'].map((ask) => ({
    letter: 'one',
    ask,
  }))
  const near = asksNear(asks, createComparison({ text: ISLAND_TEXT }))
  expect(near.get(3)).toEqual([asks[0]])
  expect([...near.values()].flat()).not.toContain(asks[1])
})
