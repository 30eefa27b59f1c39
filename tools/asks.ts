/** `npm run --silent asks -- [--json] --letter ID|--letters FILE --text FILE…`: which paragraphs of a text are near to what letters ask. */
import { Command } from 'commander'
import { createComparison, type NearParagraph } from '../lib/asks/nearest-paragraphs.ts'
import type { UnText } from '../lib/asks/un-text.ts'
import { createStates } from '../lib/council/states.ts'
import type { Letter } from '../lib/letters/letter.ts'
import { readTextFile } from './asks/read-text-file.ts'
import { loadCollection } from './load-collection.ts'
import { runCommand } from './run.ts'

interface Options {
  letter?: string
  letters?: string
  text: string[]
  json?: true
}

interface ComparedAsk {
  ask: string
  paragraphs: NearParagraph[]
}

const BANDS = { close: 'close wording', same: 'same matter', none: 'nothing near' }
const SHOWN = 3
const EXCERPT = 110

/** The letters that the options name, with the states that texts and asks may name. */
function chosenLetters({ letter, letters }: Options) {
  if ((letter === undefined) === (letters === undefined))
    throw new Error('Give either --letter ID or --letters FILE.')
  const { letters: all, states } = loadCollection({ lettersFile: letters })
  const chosen = letter === undefined ? all : all.filter(({ id }) => id === letter)
  if (letter !== undefined && chosen.length === 0)
    throw new Error(`--letter: must be the id of a letter in data/letters, but is "${letter}"`)
  return { chosen, states: createStates(states) }
}

async function run(options: Options) {
  const { chosen, states } = chosenLetters(options)
  for (const file of options.text) {
    try {
      const text = await readTextFile(file)
      const nearest = createComparison({ text, statesIn: states.find })
      for (const letter of chosen) {
        const asks = letter.asks.map((ask) => ({ ask, paragraphs: nearest(ask) }))
        if (options.json)
          console.log(JSON.stringify({ text: text.symbol, letter: letter.id, asks }))
        else print(file, text, letter, asks)
      }
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error))
      process.exitCode = 1
    }
  }
}

function print(file: string, text: UnText, letter: Letter, asks: readonly ComparedAsk[]) {
  console.log(`${text.symbol ?? file} · ${letter.id}`)
  if (asks.length === 0) console.log('  No asks of this letter are recorded.')
  for (const { ask, paragraphs } of asks) {
    const [best] = paragraphs
    console.log(`  ${ask}\n    ${BANDS[best?.band ?? 'none']}`)
    for (const { index, number, score, band } of paragraphs.slice(0, SHOWN)) {
      if (band === 'none') continue
      const written = text.operative[index]?.text ?? ''
      const shown = written.length > EXCERPT ? `${written.slice(0, EXCERPT)}…` : written
      console.log(`    ${score.toFixed(2)}  ${number}  ${shown}`)
    }
  }
  console.log('')
}

const program = new Command('asks')
  .description(
    'Shows, for each ask of a letter, the paragraphs of a text that are nearest to it. It proposes what to read; whether an ask is met is for people to judge.',
  )
  .requiredOption(
    '--text <file...>',
    'texts: DOCX, PDF, HTML or TXT; or .json of the form {"symbol":…,"preamble":[…],"operative":[["15","Decides …"],["(a)","…"]…]}, sub-paragraphs after their paragraph',
  )
  .option('--letter <id>', 'one letter of data/letters')
  .option(
    '--letters <file>',
    'letters of a file, one JSON record a line with the fields of data/letter.schema.json',
  )
  .option(
    '--json',
    'one line a text and letter: {"text":SYMBOL|null,"letter":ID,"asks":[{"ask":…,"paragraphs":[{"index","number","score","band"}…]}]}',
  )
  .action(run)

await runCommand(program)
