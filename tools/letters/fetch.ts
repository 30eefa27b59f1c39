import { setTimeout as pause } from 'node:timers/promises'
import robotsParser from 'robots-parser'
import {
  type Downloaded,
  type DownloadOptions,
  download,
  TooLarge,
  type Validators,
} from './download.ts'
import { isPublic, type Resolve, resolveHost, safeAddress } from './public-address.ts'

export interface Fetched {
  bytes: Uint8Array
  /** Where it was found in the end, after redirects. */
  address: string
}

export interface FetcherOptions {
  /** Between two requests to one host, in milliseconds. */
  delay: number
  /** Stops waiting and fetching. */
  signal?: AbortSignal | undefined
  /** How hosts are looked up; by the machine's own resolver, if nothing else is said. */
  resolve?: Resolve
  /** Which IP addresses are fetched from; public ones, if nothing else is said. */
  isAllowed?: (address: string) => boolean
  /** Bytes of one page or file. */
  most?: number
}

const AGENT = 'HRC-Letters/0.1 (+https://example.org/hrc-letters)'
const ACCEPT = 'text/html,application/pdf,*/*;q=0.5'
const NOT_MODIFIED = 304
const TIMEOUT_MS = 30_000
const MAX_BYTES = 25_000_000
/** As much of robots.txt is read as RFC 9309 asks for. */
const MAX_ROBOTS_BYTES = 512_000
/** As many as RFC 9309 asks for of robots.txt, and more than an address has that was moved. */
const MAX_REDIRECTS = 5
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** Why an address gave nothing; the message is the rest of a sentence. */
export class FetchError extends Error {}

/** How much is taken of an answer, and what is said when it is asked for. */
type Asking = Pick<DownloadOptions, 'most' | 'beyond' | 'headers'>
type Robots = ReturnType<typeof robotsParser>

/**
 * Fetches pages politely: one at a time, with a pause between two requests to one host (longer
 * where its robots.txt asks for it), and only what that file allows. Every address, also one that a
 * page sends on to, must be of the public Internet and allowed by the robots.txt of its own host.
 */
export class PoliteFetcher {
  readonly #options: Required<FetcherOptions>
  readonly #last = new Map<string, number>()
  readonly #robots = new Map<string, Robots>()

  constructor({
    delay,
    signal,
    resolve = resolveHost,
    isAllowed = isPublic,
    most = MAX_BYTES,
  }: FetcherOptions) {
    this.#options = { delay, signal, resolve, isAllowed, most }
  }

  /** Throws `FetchError` where a page may not or cannot be had, and an AbortError when stopped. */
  async get(address: string): Promise<Fetched> {
    const { bytes, url } = await this.#found(new URL(address), {})
    return { bytes, address: url.href }
  }

  /** The same, unless it is still the version that `known` tells of: then null. */
  async getIfChanged(
    address: string,
    known?: Validators,
  ): Promise<(Fetched & { validators: Validators }) | null> {
    const headers = {
      ...(known?.etag && { 'if-none-match': known.etag }),
      ...(known?.modified && { 'if-modified-since': known.modified }),
    }
    const { bytes, url, status, validators } = await this.#found(new URL(address), headers)
    return status === NOT_MODIFIED ? null : { bytes, address: url.href, validators }
  }

  /** What is found, or not modified where that was asked. */
  async #found(from: URL, headers: Record<string, string>): Promise<Downloaded & { url: URL }> {
    const size = { most: this.#options.most, beyond: 'refuse' } as const
    const allow = async (hop: URL) => {
      const robots = await this.#robotsOf(hop.origin)
      if (robots.isAllowed(hop.href, AGENT) === false)
        throw new FetchError('is closed to programs by its robots.txt')
      return (robots.getCrawlDelay(AGENT) ?? 0) * 1000
    }
    const answer = await this.#follow(from, { ...size, headers }, allow)
    const isSame = answer.status === NOT_MODIFIED && Object.keys(headers).length > 0
    if (!isSame && (answer.status < 200 || answer.status >= 300))
      throw new FetchError(`answers ${answer.status}`)
    return answer
  }

  async #robotsOf(origin: string): Promise<Robots> {
    const known = this.#robots.get(origin)
    if (known) return known
    const address = `${origin}/robots.txt`
    const asking = { most: MAX_ROBOTS_BYTES, beyond: 'cut', headers: {} } as const
    const { status, bytes } = await this.#follow(new URL(address), asking, async () => 0)
    // Without the file everything is allowed (RFC 9309); a failing server asks to be left alone.
    // Only what was found has bytes.
    const text = status >= 500 ? 'User-agent: *\nDisallow: /' : new TextDecoder().decode(bytes)
    const robots = robotsParser(address, text)
    this.#robots.set(origin, robots)
    return robots
  }

  /** Goes where an address sends on to; `allow` looks at each hop and gives the pause before it. */
  async #follow(
    from: URL,
    asking: Asking,
    allow: (hop: URL) => Promise<number>,
  ): Promise<Downloaded & { url: URL }> {
    let url = from
    for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
      if (!/^https?:$/.test(url.protocol)) throw new FetchError('leads to no page of the web')
      const answer = await this.#request(url, asking, await allow(url))
      if (!REDIRECTS.has(answer.status) || answer.location === null) return { ...answer, url }
      if (!URL.canParse(answer.location, url.href))
        throw new FetchError('sends on to what is no address')
      url = new URL(answer.location, url.href)
    }
    throw new FetchError(`sends on more than ${MAX_REDIRECTS} times`)
  }

  async #request(url: URL, asking: Asking, wish: number): Promise<Downloaded> {
    const { delay, signal: stop, resolve, isAllowed } = this.#options
    const { host } = url
    const wait = (this.#last.get(host) ?? 0) + Math.max(delay, wish) - Date.now()
    if (wait > 0) await pause(wait, undefined, stop && { signal: stop })
    try {
      const ip = await safeAddress(url.hostname, resolve, isAllowed)
      if (ip === null) throw new FetchError('does not lead to the public Internet')
      const signal = AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(stop ? [stop] : [])])
      const headers = { ...asking.headers, 'user-agent': AGENT, accept: ACCEPT }
      return await download(url, { ...asking, ip, headers, signal })
    } catch (error) {
      stop?.throwIfAborted()
      throw fetchError(error)
    } finally {
      this.#last.set(host, Date.now())
    }
  }
}

function fetchError(error: unknown): FetchError {
  if (error instanceof FetchError) return error
  if (error instanceof TooLarge) return new FetchError('is too large')
  const isLate = error instanceof Error && /^(?:Timeout|Abort)Error$/.test(error.name)
  return new FetchError(isLate ? 'does not answer in time' : 'cannot be reached')
}
