/**
 * The address if it leads to the web. Letters may come from outside, and an address such as
 * `javascript:…` must never become a link.
 */
export function webAddress(written: string): URL | null {
  const url = URL.canParse(written) ? new URL(written) : null
  return url && /^https?:$/.test(url.protocol) ? url : null
}

/** The host as a reader names it: `amnesty.org`. */
export function hostName({ hostname }: URL): string {
  return hostname.replace(/^www\./, '')
}
