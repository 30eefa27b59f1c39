/** A folder whose code is mutated, and the unit tests that should notice. */
export interface Area {
  /** The folder, without those below it. */
  folder: string
  /** Globs of the tests that speak of it. */
  tests: string[]
  /** Mutants that are tried in about ten seconds; fewer where the tests read whole letters. */
  inTenSeconds: number
}

/** Folders of `lib/` whose tests stand in the folder of the same name below `tests/unit/`. */
const TESTED_BY_NAME =
  'asks brief collection council feeds following kept learned matching pages search text'.split(' ')

function area(folder: string, tests: string[], inTenSeconds = 25): Area {
  return { folder, tests: tests.map((glob) => `tests/unit/${glob}`), inTenSeconds }
}

/** Every folder that mutation testing looks at. Tests of other folders do not count for it. */
export const AREAS: Area[] = [
  ...TESTED_BY_NAME.map((name) => area(`lib/${name}`, [`${name}/**/*.test.{ts,tsx}`])),
  area('lib', ['remember/*.test.ts']),
  area('lib/analysis', ['library/*.test.{ts,tsx}']),
  area('lib/letters', ['letters/*.test.ts', 'data/decode.test.ts']),
  area('lib/letters/export', ['letters/export*.test.ts']),
  // Those of the command start programs, which know nothing of mutants.
  area('lib/letters/parse', ['letters/parse/!(command).test.ts'], 6),
  area('extension', ['settings/*.test.ts', 'background/*.test.ts']),
  area('entrypoints/background', ['background/*.test.ts']),
]

/** The area of a file, or undefined where the file's folder is none. */
export function areaOf(file: string): Area | undefined {
  const folder = file.slice(0, file.lastIndexOf('/'))
  return file.endsWith('.ts') ? AREAS.find((area) => area.folder === folder) : undefined
}
