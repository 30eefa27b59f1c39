/** A folder whose code is mutated, and the unit tests that should notice. */
export interface Area {
  /** The folder, without those below it. */
  folder: string
  /** Globs of the tests that speak of it. */
  tests: string[]
  /** Mutants that are tried in about ten seconds; fewer where the tests read whole letters. */
  inTenSeconds: number
}

const QUICK = 25

/** Every folder that mutation testing looks at. Tests of other folders do not count for it. */
export const AREAS: Area[] = [
  ...['collection', 'council', 'kept', 'learned', 'matching', 'pages', 'search', 'text'].map(
    (name) => ({
      folder: `lib/${name}`,
      tests: [`tests/unit/${name}/**/*.test.{ts,tsx}`],
      inTenSeconds: QUICK,
    }),
  ),
  {
    folder: 'lib',
    tests: ['tests/unit/remember/*.test.ts'],
    inTenSeconds: QUICK,
  },
  {
    folder: 'lib/letters',
    tests: ['tests/unit/letters/*.test.ts', 'tests/unit/data/decode.test.ts'],
    inTenSeconds: QUICK,
  },
  {
    folder: 'lib/letters/export',
    tests: ['tests/unit/letters/export*.test.ts'],
    inTenSeconds: QUICK,
  },
  {
    folder: 'lib/letters/parse',
    // Those of the command start programs, which know nothing of mutants.
    tests: ['tests/unit/letters/parse/!(command).test.ts'],
    inTenSeconds: 6,
  },
  {
    folder: 'extension',
    tests: ['tests/unit/settings/*.test.ts', 'tests/unit/background/*.test.ts'],
    inTenSeconds: QUICK,
  },
  {
    folder: 'entrypoints/background',
    tests: ['tests/unit/background/*.test.ts'],
    inTenSeconds: QUICK,
  },
]

/** The area of a file, or undefined where the file's folder is none. */
export function areaOf(file: string): Area | undefined {
  const folder = file.slice(0, file.lastIndexOf('/'))
  return file.endsWith('.ts') ? AREAS.find((area) => area.folder === folder) : undefined
}
