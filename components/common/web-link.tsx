import { TabLink } from './tab-link.tsx'
import { hostName, webAddress } from './web-address.ts'

interface WebLinkProps {
  address: string
  /** Tag of the language of what it leads to, where it is known. */
  language?: string
}

/** A link out of the extension, shown by its host; nothing for an address that is not of the web. */
export function WebLink({ address, language }: WebLinkProps) {
  const url = webAddress(address)
  if (!url) return null
  return (
    <TabLink href={url.href} hreflang={language}>
      <bdi>{hostName(url)}</bdi>
    </TabLink>
  )
}
