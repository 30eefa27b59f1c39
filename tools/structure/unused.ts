import { runPackage } from '../run.ts'

/** What Knip says of one file. */
interface Issue {
  file: string
  files: unknown[]
  exports: { name: string; line: number }[]
  types: { name: string; line: number }[]
}

/**
 * Finds exports of the project in the folder `root` that no other file imports, files that no
 * program starts, and both where only tests use them: a sentence each. Knip finds them, and its
 * configuration in that folder says where programs begin.
 * Throws an error with what Knip printed when it gives no report.
 */
export async function findUnused(root: string): Promise<string[]> {
  const [unused, unusedButByTests] = await Promise.all([
    runKnip(root),
    runKnip(root, '--production'),
  ])
  const found = new Map([
    ...sentences(unusedButByTests, (location, name) => `${location}: only tests use ${name}.`),
    ...sentences(unused, (location, name) => `${location}: no other file imports ${name}.`),
  ])
  return [...found.values()].sort()
}

/** A sentence for each unused file and export, by its location and name. */
function sentences(issues: Issue[], sentence: (location: string, name: string) => string) {
  return issues.flatMap(({ file, files, exports, types }) =>
    [
      ...files.map(() => [file, 'this file'] as const),
      ...[...exports, ...types].map(({ name, line }) => [`${file}:${line}`, name] as const),
    ].map(([location, name]) => [`${location} ${name}`, sentence(location, name)] as const),
  )
}

async function runKnip(root: string, ...args: string[]): Promise<Issue[]> {
  let printed = ''
  const write = (text: string) => {
    printed += text
  }
  const report = ['--reporter', 'json', '--include', 'files,exports,types']
  await runPackage('knip/bin/knip.js', ['--directory', root, ...args, ...report], { write })
  try {
    return JSON.parse(printed).issues
  } catch {
    throw new Error(`Knip gave no report:\n${printed}`)
  }
}
