import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Letter } from '../../../../lib/letters/letter.ts'
import type { Field, LetterDraft } from '../../../../lib/letters/parse/draft.ts'
import type { Truth } from '../../../../tools/eval/letters-quality.ts'
import { readLetterFile } from '../../../../tools/letters/read.ts'
import { knowledge } from './known.ts'

const FOLDER = 'tests/letters'
const letters = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.truth.json'))
  .map((name) => name.replace('.truth.json', ''))

/** Letters whose names are not read exactly yet: two lines of a column are taken for two names. */
const INEXACT = ['made-25-en-columns.pdf']

/** Names in an order of their own: that of columns is a matter of taste. */
const sorted = (names: readonly string[] | undefined) => names?.toSorted()

/** What is known of a letter, as its truth is written down. */
function known(letter: Letter | null) {
  return {
    date: letter?.date,
    sessions: letter?.sessions,
    countries: letter?.countries,
    organizations: sorted(letter?.signatories.organizations),
    individuals: letter?.signatories.individuals,
    stated_organizations: letter?.signatories.stated_organizations,
  }
}

/** `value` where it is sure; else how sure it is beside it, with a note where there is one. */
function plain({ value, confidence, note }: Field<unknown>): unknown {
  if (confidence === 'sure' && note === undefined) return value
  return { value, confidence, ...(note !== undefined && { note }) }
}

/** Everything that was read, and of each name which lines it came from and how sure it is. */
function recorded(draft: LetterDraft) {
  const { organizations, individuals, ...fields } = draft
  return {
    ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, plain(field)])),
    organizations: organizations.value.map(({ name, register, confidence, lines }) =>
      [name, register ?? '–', confidence, lines.join(' ')].join(' | '),
    ),
    individuals: individuals.value.map(({ name, role, confidence, lines }) =>
      [name, role ?? '–', confidence, lines.join(' ')].join(' | '),
    ),
    sureOfNames: [organizations.confidence, individuals.confidence],
  }
}

test('there are as many test letters as figures on reading need', () => {
  expect(letters.length).toBeGreaterThan(40)
})

/** A change of what is read shows here whole, to be looked at; then `npx vitest run test-letters -u`. */
describe('exactly what it says is read of a letter, and all of its record', () => {
  test.each(letters)('%s', async (name) => {
    const { letter, draft } = await readLetterFile(join(FOLDER, name), knowledge)
    const truth: Truth = JSON.parse(readFileSync(join(FOLDER, `${name}.truth.json`), 'utf8'))
    if (!INEXACT.includes(name))
      expect(known(letter)).toEqual({ ...truth, organizations: sorted(truth.organizations) })
    const text = `${JSON.stringify(draft && recorded(draft), null, 2)}\n`
    await expect(text).toMatchFileSnapshot(join(process.cwd(), FOLDER, `${name}.read.json`))
  })
})
