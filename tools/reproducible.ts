/**
 * `npm test -- reproducible`: builds the Chrome extension once more, from the sources as they would
 * be handed out, in another folder, in another time zone; the bytes must be those of the build that
 * is there.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { askGit } from './git.ts'
import { readSources } from './release/sources.ts'
import { differing, readFiles, zipFiles } from './release/zip.ts'
import { ROOT, runPackage } from './run.ts'

const ELSEWHERE = join(ROOT, 'out/reproducible')
const BUILT = '.output/chrome-mv3'

function unpack(zip: Uint8Array, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  // The same packages, which are locked by hash.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
}

if (askGit(ROOT, 'rev-parse', '--git-dir') === null) {
  console.log('Not a clone of a repository, so nothing tells what the sources are.')
  process.exit(0)
}
unpack(zipFiles(readSources(ROOT)), ELSEWHERE)
const status = await runPackage('wxt/bin/wxt.mjs', ['build', '--browser', 'chrome'], {
  cwd: ELSEWHERE,
  // Half a day ahead: a date or hour of the build would be another.
  env: { TZ: 'Pacific/Kiritimati' },
})
if (status !== 0) throw new Error('The sources alone cannot be built; the message is above.')
const [here, there] = [join(ROOT, BUILT), join(ELSEWHERE, BUILT)].map((folder) => readFiles(folder))
if (!here || !there) throw new Error('There is no build to compare.')
const differences = differing(here, there)
for (const name of differences) console.error(`${name} differs between two builds of one source.`)
const hash = createHash('sha256').update(zipFiles(there)).digest('hex')
console.log(`${there.size} files, ${differences.length} differ; sha256 of the zip ${hash}`)
rmSync(ELSEWHERE, { recursive: true, force: true })
process.exit(differences.length === 0 && there.size > 0 ? 0 : 1)
