/** `npm run train`: the weights by which signatories are found, anew from made letters. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { judgeUnits, UNIT_CLASSES, type UnitWeights } from '../lib/letters/parse/judge-units.ts'
import { loadKnowledge } from './letters/load-knowledge.ts'
import { type Example, examplesOf, familyLetters, sampleLetters } from './train/examples.ts'
import { findWeights } from './train/fit.ts'

const FILE = join(import.meta.dirname, '../lib/letters/parse/unit-weights.json')
const OPTIONS = {
  iterations: 50,
  variance: 0.3,
  leastSeen: 6,
  leastFamilies: 3,
  scale: 20,
  leastWeight: 0.05,
}
const SAMPLES = { count: 200, seed: 11 }
/** Letters of each family. */
const OF_FAMILY = 5

await new Command('train')
  .description('Trains the weights by which signatories are found, and says how good they are.')
  .option('--letters <count>', 'letters of each family', Number, OF_FAMILY)
  .option('--iterations <count>', 'steps of the search', Number, OPTIONS.iterations)
  .option('--variance <number>', 'of the prior', Number, OPTIONS.variance)
  .action(
    async ({
      letters,
      iterations,
      variance,
    }: {
      letters: number
      iterations: number
      variance: number
    }) => {
      const { knowledge } = loadKnowledge()
      const made = [
        ...(await sampleLetters(SAMPLES.count, SAMPLES.seed)),
        ...(await familyLetters('train', letters)),
      ]
      const examples: Example[] = []
      for (const letter of made) examples.push(...(await examplesOf(letter, knowledge.register)))
      say(
        `${new Set(made.map(({ family }) => family)).size} families, ${examples.length} letters, ${unitsOf(examples)} units`,
      )
      for (const is of UNIT_CLASSES)
        say(
          `  ${is}: ${examples.flatMap(({ classes }) => classes).filter((one) => one === is).length}`,
        )
      const weights = findWeights(examples, { ...OPTIONS, iterations, variance })
      const text = `${JSON.stringify(weights)}\n`
      say(`${Object.keys(weights.features).length} features, ${Math.round(text.length / 1000)} kB`)
      say(`right of the units: train ${shareRight(examples, weights)}`)
      const tune: Example[] = []
      for (const letter of await familyLetters('tune', 4))
        tune.push(...(await examplesOf(letter, knowledge.register)))
      say(`right of the units: tune ${shareRight(tune, weights)}`)
      writeFileSync(FILE, text)
    },
  )
  .parseAsync()

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function unitsOf(examples: readonly Example[]): number {
  return examples.reduce((sum, { classes }) => sum + classes.length, 0)
}

function shareRight(examples: readonly Example[], weights: UnitWeights): string {
  let right = 0
  for (const { features, classes, isLikeLast } of examples) {
    const seen = features.map((own, at) => ({ features: own, isLikeLast: isLikeLast[at] ?? false }))
    for (const [at, { is }] of judgeUnits(seen, weights).entries())
      if (is === classes[at]) right += 1
  }
  return (right / unitsOf(examples)).toFixed(4)
}
