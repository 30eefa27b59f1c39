/**
 * The hosts on which Council pages are read, one by one; nothing runs anywhere else. Core hosts are
 * asked for at installation, optional ones only when the user wants them.
 *
 * Left out on purpose: treaty bodies (tbinternet, juris), field presences (ukraine.ohchr.org),
 * archives.ungeneva.org, uhri.ohchr.org, press.un.org and news.un.org, whose pages do not say that
 * they are the Council's, and staging copies of ohchr.org.
 */

/** A group of hosts with the same addresses; page types name theirs in `sites`. */
export type Site =
  | 'ohchr'
  | 'ap'
  | 'document'
  | 'query'
  | 'search'
  | 'library'
  | 'portal'
  | 'geneva'
  | 'recordings'
  | 'right-docs'
  | 'urg'

type Hosts = Readonly<Record<string, Site>>

export const CORE_HOSTS: Hosts = {
  'www.ohchr.org': 'ohchr',
  'ohchr.org': 'ohchr',
  'previous.ohchr.org': 'ohchr',
  'ap.ohchr.org': 'ap',
  'docs.un.org': 'document',
  'undocs.org': 'document',
  'www.undocs.org': 'document',
  'documents.un.org': 'search',
  'daccess-ods.un.org': 'query',
  'daccess-dds-ny.un.org': 'query',
  'www.un.org': 'query',
}

export const OPTIONAL_HOSTS: Hosts = {
  'hrcportal.ohchr.org': 'portal',
  'hrcmeetings.ohchr.org': 'portal',
  'searchlibrary.ohchr.org': 'library',
  'digitallibrary.un.org': 'library',
  'ungeneva.org': 'geneva',
  'www.ungeneva.org': 'geneva',
  'webtv.un.org': 'recordings',
  'media.un.org': 'recordings',
  'right-docs.org': 'right-docs',
  'www.right-docs.org': 'right-docs',
  'universal-rights.org': 'urg',
  'www.universal-rights.org': 'urg',
}

export const HOSTS: Hosts = { ...CORE_HOSTS, ...OPTIONAL_HOSTS }

/** The site of a host, which must match whole: `ohchr.org.example.com` gives undefined. */
export function siteOf(host: string): Site | undefined {
  return Object.hasOwn(HOSTS, host) ? HOSTS[host] : undefined
}

/** Paths on hosts where only some addresses can be the Council's; nothing runs on the others. */
const PATHS: Readonly<Record<string, string>> = {
  'www.un.org': '/*view_doc.asp*',
  'ap.ohchr.org': '/*dpage_*',
}

/**
 * The match pattern of a host, for `https:` only: anybody on the way may change what comes over
 * `http:`, and every host redirects old links to `https:`.
 */
export function patternOf(host: string): string {
  return `https://${host}${PATHS[host] ?? '/*'}`
}

/** Whether our scripts run on the page at an address. */
export function isListed(address: string): boolean {
  const url = URL.parse(address)
  return url?.protocol === 'https:' && siteOf(url.host) !== undefined
}

/** Match patterns of the manifest, asked for at installation. */
export const HOST_PATTERNS: string[] = Object.keys(CORE_HOSTS).map(patternOf)

/** Match patterns of the hosts that are asked for one by one. */
export const OPTIONAL_HOST_PATTERNS: string[] = Object.keys(OPTIONAL_HOSTS).map(patternOf)
