import type { TextBeside } from '../../components/library/shelf.ts'
import { matchCatalogue } from '../../components/library/texts-beside.ts'
import { openShelf } from '../background/letters.ts'

/** Which texts each letter is shown beside, from the matcher that the Council's pages get. */
export async function matchWholeCatalogue(): Promise<Map<string, TextBeside[]>> {
  const { matcher, catalogue } = await openShelf()
  return matchCatalogue(matcher, catalogue)
}
