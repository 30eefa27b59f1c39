import { parseHTML } from 'linkedom/worker'
import { parse, serialize } from 'parse5'
import { openShadowRoots } from './shadow-roots.ts'

/**
 * Makes a Document of HTML where there is no DOMParser: in a worker and on the command line. No
 * script runs and nothing is fetched. parse5 builds the tree as browsers do (implied tags, lost end
 * tags); linkedom, which by itself does not, gets what parse5 wrote out.
 */
export function parseHtml(html: string): Document {
  const tree = parse(html, { scriptingEnabled: false })
  openShadowRoots(tree)
  return parseHTML(serialize(tree)).document
}
