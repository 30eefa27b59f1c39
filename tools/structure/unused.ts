import { runPackage } from '../run.ts'

/** What Knip says of one file. */
interface Issue {
  file: string
  files: { name: string }[]
  exports: Named[]
  types: Named[]
}

interface Named {
  name: string
  line: number
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
  const found = new Map(
    unusedButByTests.flatMap((issue) =>
      namesIn(issue).map(({ name, place }) => [
        `${place} ${name}`,
        `${place}: only tests use ${name}.`,
      ]),
    ),
  )
  for (const issue of unused) {
    for (const { name, place } of namesIn(issue)) {
      found.set(`${place} ${name}`, `${place}: no other file imports ${name}.`)
    }
  }
  return [...found.values()].sort()
}

function namesIn({ file, files, exports, types }: Issue): { name: string; place: string }[] {
  return [
    ...files.map(() => ({ name: 'this file', place: file })),
    ...[...exports, ...types].map(({ name, line }) => ({ name, place: `${file}:${line}` })),
  ]
}

async function runKnip(root: string, ...args: string[]): Promise<Issue[]> {
  let printed = ''
  const all = [
    '--directory',
    root,
    ...args,
    '--reporter',
    'json',
    '--include',
    'files,exports,types',
  ]
  await runPackage('knip/bin/knip.js', all, {
    write: (text) => {
      printed += text
    },
  })
  try {
    const report: { issues: Issue[] } = JSON.parse(printed)
    return report.issues
  } catch {
    throw new Error(`Knip gave no report:\n${printed}`)
  }
}
