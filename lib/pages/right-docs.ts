import { documentPlace } from './document.ts'
import type { Recogniser } from './place.ts'

/** right-docs.org: the slug is the symbol in lower case with `-` for `/`. */
export const rightDocs: Recogniser = ({ path }) => {
  const slug = /^\/doc\/([^/]+)$/i.exec(path)?.[1]
  const place = slug ? documentPlace(slug, 'en') : null
  return place && { ...place, untitled: false }
}

/*
https://right-docs.org/doc/a-hrc-dec-22-115
https://www.right-docs.org/doc/a-hrc-39-64/
https://www.right-docs.org/doc/a-72-53-add.1
*/
