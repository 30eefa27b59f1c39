/**
 * `npm run --silent match -- [--letters FILE.jsonl] [--json] [--explain] TARGET…`: what a page would show.
 *
 * An address alone is understood without its page: the title of a text, and the texts of a
 * session's list, then come from the catalogue. A saved page shows its own.
 */
import { Command } from 'commander'
import { createStates } from '../lib/council/states.ts'
import { letterToRead } from '../lib/matching/letter-aims.ts'
import { compileKeys } from '../lib/matching/match-keys.ts'
import { createMatcher } from '../lib/matching/matcher.ts'
import { buildStateRecords } from './data/build-states.ts'
import { loadCollection } from './load-collection.ts'
import { complete, readTarget, UnreadableFile } from './match/read-target.ts'
import { jsonLine, table } from './match/show-matches.ts'
import { runCommand } from './run.ts'

interface Options {
  letters?: string
  json?: true
  explain?: boolean
}

async function run(targets: string[], { letters, json, explain = false }: Options) {
  const {
    letters: all,
    headers,
    catalogue,
  } = loadCollection(letters ? { lettersFile: letters } : {})
  const states = createStates(buildStateRecords())
  const keys = compileKeys({ headers: all.map(letterToRead), catalogue, states })
  const matcher = createMatcher({ headers, catalogue, states, keys, explain })
  const context = {
    headers: new Map(headers.map((header) => [header.id, header])),
    stateName: (alpha3: string) => states.name(alpha3, 'en'),
  }
  for (const target of targets) {
    try {
      const page = await readTarget(target)
      const found = page && matcher.match(complete(page, catalogue))
      process.stdout.write(`${json ? jsonLine(target, found) : table(target, found, context)}\n`)
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      console.error(error.message)
      process.exitCode = 1
    }
  }
}

const program = new Command('match')
  .description('Shows the letters that a page of the Council would show.')
  .argument('<target...>', 'an address, or FILE.html@ADDRESS: a saved page and where it stood')
  .option('--letters <file>', 'letters in place of the bundled ones, one JSON record a line')
  .option('--json', 'one line a target: {"target":…,"page":…,"matches":[…],"texts":[…]}')
  .option('--explain', 'with each match its signals and what each adds to the score')
  .action(run)

await runCommand(program)
