import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { LetterReader } from '../../../tools/letters/letter-reader.ts'
import { longDocx } from '../letters/parse/large.ts'

vi.setConfig({ testTimeout: 120_000 })

const MODEL = 'tests/letters/icnk-hrc52-dprk-accountability.txt'
const folder = mkdtempSync(join(tmpdir(), 'reader-'))
const long = join(folder, 'long.docx')
writeFileSync(long, longDocx(39_000))

afterAll(() => rmSync(folder, { recursive: true }))

test('a file that takes too long is stopped, and the next is read', async () => {
  // Far less than the file takes, and far more than looking for one that is not there.
  const reader = new LetterReader({ limit: 500 })
  const [slow, next] = await Promise.all([reader.read(long), reader.read('no-such-file.pdf')])
  reader.close()
  expect(slow).toMatchObject({
    file: long,
    letter: null,
    why: expect.stringMatching(/was stopped/),
  })
  expect(next.why).toBe('There is no such file.')
})

test('a file that takes too much memory is stopped, and the next is read', async () => {
  const reader = new LetterReader({ memory: 100_000_000 })
  const [heavily, next] = await Promise.all([reader.read(long), reader.read(folder)])
  reader.close()
  expect(heavily.why).toMatch(/more memory than a letter needs/)
  expect(next.why).toBe('This is not a file.')
})

test('the command reads the other files, says why, and exits with 1', async () => {
  const bad = 'tests/letters/bad/damaged-46.pdf'
  const { code, stdout } = await new Promise<{ code: unknown; stdout: string }>((resolve) => {
    const args = ['tools/letters.ts', 'read', '--json', bad, MODEL]
    execFile(process.execPath, args, (error, stdout) => resolve({ code: error?.code ?? 0, stdout }))
  })
  const [first, second] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(first).toMatchObject({ file: bad, letter: null, why: expect.stringMatching(/damaged/) })
  expect(second.letter.signatories.organizations).toHaveLength(32)
  expect(code).toBe(1)
})
