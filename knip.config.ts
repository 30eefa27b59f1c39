import type { KnipConfig } from 'knip'

/** Where programs begin, for `npm test -- structure`; `!` marks what is there without the tests. */
const config: KnipConfig = {
  // Takes every file below entrypoints/ for one that the browser starts.
  wxt: false,
  entry: [
    'wxt.config.ts!',
    'entrypoints/*.ts!',
    'entrypoints/*/{index.ts,main.tsx}!',
    'tools/*.{ts,mjs}!',
    // Stryker is given its name.
    'tools/mutation/sample.ts!',
    'tests/mutation/*.{ts,mjs}',
    'tests/sample-letters/make.ts',
  ],
  project: ['*/**/*.{ts,tsx,mjs}!', '!tests/**!'],
  // What a file uses itself may be exported for its tests.
  ignoreExportsUsedInFile: process.argv.includes('--production'),
}

export default config
