import { readPackageFile } from '../../extension/read-package-file.ts'
import type { Language } from '../../lib/council/language.ts'
import { decodeStates } from '../../lib/council/state-records.ts'

/** The name of every state in a language, by its alpha-3 code; none when the file is damaged. */
export async function stateNames(language: Language): Promise<Record<string, string>> {
  try {
    const records = decodeStates(await readPackageFile('/data/states.json'))
    return Object.fromEntries(
      records.map(({ alpha3, names }) => [alpha3, names[language][0] ?? names.en[0] ?? alpha3]),
    )
  } catch (error) {
    console.error('HRC Letters:', error)
    return {}
  }
}
