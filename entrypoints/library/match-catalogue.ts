import type { TextBeside } from '../../components/library/shelf.ts'
import { matchCatalogue } from '../../components/library/texts-beside.ts'
import { openWholeShelf } from '../background/letters.ts'

/** Which texts each letter is shown beside, the kept ones too. */
export async function matchWholeCatalogue(): Promise<Map<string, TextBeside[]>> {
  const { matcher, catalogue } = await openWholeShelf()
  return matchCatalogue(matcher, catalogue)
}
