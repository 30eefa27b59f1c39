import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Gives the addresses of a host: `www.hrw.org` → `104.18.0.1` … */
export type Resolve = (host: string) => Promise<string[]>

/** Asks the machine's own resolver, as a connection would. */
export const resolveHost: Resolve = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address)

/**
 * Whether an IP address leads to a machine on the public Internet: not to this one, its network or
 * a reserved range, by the registries that ipaddr.js has of IANA. IPv4 written as IPv6 is judged
 * as IPv4; other ways of wrapping one address in another (6to4, NAT64) are not public.
 */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/**
 * The address to connect to for a host, which is looked up once, so that the address that was
 * checked is the one connected to. Null when the host has none, or any that `isAllowed` does not allow.
 */
export async function safeAddress(
  hostname: string,
  resolve: Resolve,
  isAllowed: (address: string) => boolean,
): Promise<string | null> {
  const host = hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [host] : await resolve(host)
  const [first] = addresses
  return first !== undefined && addresses.every(isAllowed) ? first : null
}
