import { readTitle } from './dom-text.ts'
import type { PageType } from './page-type.ts'
import { identifyDocument, SYMBOL_HINT } from './un-document.ts'

/** right-docs.org: the slug is the symbol in lower case with `-` for `/`. */
export const rightDocs: PageType = {
  sites: ['right-docs'],
  identify: ({ path }) => {
    const slug = /^\/doc\/([^/]+)$/i.exec(path)?.[1]
    const document = slug ? identifyDocument(slug, 'en') : null
    return document && { ...document, ignoresPageTitle: false }
  },
  read: readTitle,
  hint: SYMBOL_HINT,
}

/*
https://right-docs.org/doc/a-hrc-dec-22-115
https://www.right-docs.org/doc/a-hrc-39-64/
https://www.right-docs.org/doc/a-72-53-add.1
*/
