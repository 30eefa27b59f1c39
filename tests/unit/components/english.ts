import { compileMessage } from '@lingui/message-utils/compileMessage'
import { createWording, type Wording } from '../../../components/common/create-wording.ts'
import type { Language } from '../../../lib/council/language.ts'
import en from '../../../locales/en.json' with { type: 'json' }

/** English as the package ships it, with a few names of states. */
export function english(language: Language = 'en'): Wording {
  const catalogue = Object.fromEntries(
    Object.entries(en).map(([key, message]) => [key, compileMessage(message)]),
  )
  return createWording({ language, catalogue }, { PRK: 'North Korea' })
}
