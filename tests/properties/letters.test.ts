import { expect } from 'vitest'
import { letterFrom } from '../../lib/letters/import.ts'
import type { LetterDraft } from '../../lib/letters/parse/draft.ts'
import { sourceFromFile } from '../../lib/letters/parse/file.ts'
import { parseHtml } from '../../lib/letters/parse/parse-html.ts'
import { readLetters } from '../../lib/letters/parse/read-letter.ts'
import { UnreadableError } from '../../lib/letters/parse/reading-note.ts'
import { recordOf } from '../../lib/letters/parse/record.ts'
import type { LetterSource } from '../../lib/letters/parse/source-blocks.ts'
import { sourceFromText } from '../../lib/letters/parse/text.ts'
import english from '../../locales/en.json' with { type: 'json' }
import { loadKnowledge } from '../../tools/letters/load-knowledge.ts'
import { bytesOf, type MutatedFile, mutatedFiles } from './mutated-files.ts'
import { property } from './property.ts'
import { strings } from './strings.ts'

const FOLDER = 'tests/letters'
const { knowledge } = loadKnowledge()

function checkDraft(draft: LetterDraft, source: LetterSource) {
  const { date, sessions, countries, stated_organizations, stated_individuals } = draft
  if (date.value !== null) {
    expect(date.value).toMatch(
      /^(?:19|20|21)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    )
  }
  for (const session of sessions.value) expect(session).toMatch(/^(?:S-|O[SM]\/)?[1-9]\d?$/)
  for (const country of countries.value) expect(country).toMatch(/^[A-Z]{3}$/)
  for (const { value } of [stated_organizations, stated_individuals]) {
    if (value !== null) expect(Number.isInteger(value) && value >= 0 && value <= 20_000).toBe(true)
  }
  const fields = [...Object.values(draft), ...draft.organizations.value, ...draft.individuals.value]
  for (const { lines } of fields) {
    for (const line of lines) expect(source.blocks[line]).toBeDefined()
  }
  const record = recordOf(draft, knowledge)
  expect(letterFrom(JSON.parse(JSON.stringify(record)))).not.toHaveProperty('fault')
}

function checkSource(source: LetterSource) {
  const { drafts, notes } = readLetters(source, knowledge)
  if (drafts.length === 0) expect(notes).not.toEqual([])
  for (const draft of drafts) checkDraft(draft, source)
}

async function readsOrRefuses(file: MutatedFile) {
  let source: LetterSource
  try {
    source = await sourceFromFile({ name: file.name, bytes: bytesOf(FOLDER, file) }, parseHtml)
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    expect(english).toHaveProperty([`reading.${error.note.code}`], expect.stringMatching(/\.$/))
    return
  }
  checkSource(source)
}

property(
  'letters: a mutated text is read, or refused with a sentence',
  mutatedFiles(FOLDER, /\.txt$/),
  readsOrRefuses,
  { runs: 12 },
)

property(
  'letters: a mutated page is read, or refused with a sentence',
  mutatedFiles(FOLDER, /\.html$/),
  readsOrRefuses,
  { runs: 6 },
)

property(
  'letters: a mutated PDF, Word, OpenDocument file or saved page is read, or refused with a sentence',
  mutatedFiles(FOLDER, /\.(?:pdf|docx|odt|mhtml)$/),
  readsOrRefuses,
  { runs: 6 },
)

property('letters: any text is read', strings, (text) => checkSource(sourceFromText(text)), {
  runs: 40,
})
