import { expect, test } from 'vitest'
import {
  judgeUnits,
  UNIT_CLASSES,
  type UnitWeights,
} from '../../../../lib/letters/parse/judge-units.ts'

const COUNT = UNIT_CLASSES.length
const zeros = () => UNIT_CLASSES.map(() => new Array<number>(COUNT).fill(0))
const at = (is: (typeof UNIT_CLASSES)[number]) => UNIT_CLASSES.indexOf(is)
const only = (is: (typeof UNIT_CLASSES)[number], weight: number) =>
  UNIT_CLASSES.map((one) => (one === is ? weight : 0))

function weights(changes: Partial<UnitWeights> = {}): UnitWeights {
  const features = { name: only('organization', 40), text: only('body', 40) }
  return { scale: 10, features, within: zeros(), across: zeros(), ...changes }
}
const unit = (features: string[], isLikeLast = false) => ({ features, isLikeLast })

test('a unit is what its features weigh for, with how probable that is', () => {
  const [name, text, other] = judgeUnits(
    [unit(['name']), unit(['text']), unit(['unknown'])],
    weights(),
  )
  expect([name?.is, text?.is]).toEqual(['organization', 'body'])
  expect(name?.probability).toBeCloseTo(Math.exp(4) / (Math.exp(4) + COUNT - 1), 6)
  expect(other?.probability).toBeCloseTo(1 / COUNT, 6)
  expect(name?.all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6)
})

test('what follows what counts within a run, and otherwise across', () => {
  const within = zeros()
  within[at('person')] = only('role', 60)
  const features = { person: only('person', 40) }
  const judged = (isLikeLast: boolean) =>
    judgeUnits([unit(['person']), unit([], isLikeLast)], weights({ features, within }))
  expect(judged(true).map(({ is }) => is)).toEqual(['person', 'role'])
  expect(judged(false)[1]?.probability).toBeCloseTo(1 / COUNT, 6)
})

test('what most units of a run are, a doubtful one among them is too', () => {
  const features = { name: only('organization', 40), doubt: only('other', 22) }
  const run = (names: number) => [
    unit(['doubt']),
    ...Array.from({ length: names }, () => unit(['name'], true)),
  ]
  const first = (names: number) => judgeUnits(run(names), weights({ features }))[0]?.is
  expect(first(5)).toBe('organization')
  expect(first(1)).toBe('other')
})

test('no units are no judgements', () => {
  expect(judgeUnits([], weights())).toEqual([])
})
