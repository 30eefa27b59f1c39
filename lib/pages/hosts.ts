/**
 * The hosts on which Council pages are read, one by one; nothing runs anywhere else.
 *
 * Left out on purpose: treaty bodies (tbinternet, juris), field presences (ukraine.ohchr.org),
 * archives.ungeneva.org, uhri.ohchr.org, press.un.org and news.un.org, whose pages do not say that
 * they are the Council's, and staging copies of ohchr.org.
 */

/** Which recognisers read a host, see `read.ts`. */
export type Site = 'ohchr' | 'ap' | 'document' | 'query'

/** Host → site. A host is compared whole: `ohchr.org.example.com` is another host. */
export const HOSTS: Readonly<Record<string, Site>> = {
  'www.ohchr.org': 'ohchr',
  'ohchr.org': 'ohchr',
  'previous.ohchr.org': 'ohchr',
  'ap.ohchr.org': 'ap',
  'docs.un.org': 'document',
  'undocs.org': 'document',
  'www.undocs.org': 'document',
  'documents.un.org': 'query',
  'daccess-ods.un.org': 'query',
  'daccess-dds-ny.un.org': 'query',
  'www.un.org': 'query',
}

/** On these hosts only some addresses are ever the Council's; nothing runs on the rest. */
const PATHS: Readonly<Record<string, string>> = {
  'www.un.org': '/*view_doc.asp*',
  'ap.ohchr.org': '/*dpage_*',
}

/** Addresses with `http:` were seen for nearly all of them, most of them old links. */
function patternOf(host: string): string {
  return `*://${host}${PATHS[host] ?? '/*'}`
}

/** Match patterns of the manifest, in the order of `HOSTS`. */
export const HOST_PATTERNS: string[] = Object.keys(HOSTS).map(patternOf)
