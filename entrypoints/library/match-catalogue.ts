import type { TextBeside } from '../../components/library/shelf.ts'
import { matchCatalogue } from '../../components/library/texts-beside.ts'
import { latest } from '../../lib/remember.ts'
import { allLetters } from '../background/collection.ts'
import { openShelf } from '../background/letters.ts'

const matched = latest(matchCatalogue)

/** Which texts each letter is shown beside, the user's own too. */
export async function matchWholeCatalogue(): Promise<Map<string, TextBeside[]>> {
  const { matcher, catalogue } = await openShelf(allLetters)
  return matched(matcher, catalogue)
}
