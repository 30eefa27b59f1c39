import { compileMessage } from '@lingui/message-utils/compileMessage'
import { readingSentence } from '../../components/common/reading-sentence.ts'
import { translate } from '../../components/common/translate.ts'
import type { ReadingNote } from '../../lib/letters/parse/reading-note.ts'
import en from '../../locales/en.json' with { type: 'json' }

const catalogue = Object.fromEntries(
  Object.entries(en).map(([key, message]) => [key, compileMessage(message)]),
)

/** The interface's own English sentences, for the terminal. */
const english = { language: 'en', t: translate({ language: 'en', catalogue }) }

/** Says in one sentence what the reader of letters has to say. */
export function noteSentence(note: ReadingNote): string {
  return readingSentence(note, english)
}
