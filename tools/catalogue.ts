/**
 * `npm run catalogue -- refresh [--from FILE.html@ADDRESS …] [--write]`: reads OHCHR's lists of
 * texts with the readers of the extension and proposes changes to `data/texts.csv` as a diff.
 */
import { Command } from 'commander'
import { refresh } from './catalogue/refresh.ts'
import { DATA_FOLDER } from './data/sources.ts'
import { runCommand } from './run.ts'

const program = new Command('catalogue').description('Keeps the catalogue of adopted texts.')

program
  .command('refresh')
  .description('Propose changes to data/texts.csv from OHCHR’s lists of texts.')
  .option('--from <page...>', 'saved pages, FILE.html@ADDRESS, in place of fetching')
  .option('--write', 'write new texts and empty cells that were filled; nothing is overwritten')
  .option('--data <folder>', 'the folder that holds texts.csv and sessions.csv', DATA_FOLDER)
  .action(refresh)

await runCommand(program)
