import { setTimeout as pause } from 'node:timers/promises'
import robotsParser from 'robots-parser'

export interface Fetched {
  bytes: Uint8Array
  /** Where it was found in the end, after redirects. */
  address: string
}

export interface FetcherOptions {
  /** Between two requests to one host, in milliseconds. */
  delay: number
  /** Stops waiting and fetching. */
  signal?: AbortSignal
}

const AGENT = 'HRC-Letters/0.1 (+https://example.org/hrc-letters)'
const TIMEOUT = 30_000
const LARGEST = 25_000_000

/** Why an address gave nothing; the message is the rest of a sentence. */
export class FetchError extends Error {}

/**
 * Fetches pages politely: one at a time, with a pause between two requests to one host (longer
 * where its robots.txt asks for it), and only what that file allows.
 */
export class PoliteFetcher {
  readonly #delay: number
  readonly #signal: AbortSignal | undefined
  readonly #last = new Map<string, number>()
  readonly #robots = new Map<string, ReturnType<typeof robotsParser>>()

  constructor({ delay, signal }: FetcherOptions) {
    this.#delay = delay
    this.#signal = signal
  }

  /** Throws `FetchError` where a page may not or cannot be had, and an AbortError when stopped. */
  async get(address: string): Promise<Fetched> {
    const { origin } = new URL(address)
    const robots = await this.#robotsOf(origin)
    if (robots.isAllowed(address, AGENT) === false)
      throw new FetchError('is closed to programs by its robots.txt')
    const response = await this.#request(address, (robots.getCrawlDelay(AGENT) ?? 0) * 1000)
    if (!response.ok) throw new FetchError(`answers ${response.status}`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (bytes.length > LARGEST) throw new FetchError('is too large')
    return { bytes, address: response.url || address }
  }

  async #robotsOf(origin: string): Promise<ReturnType<typeof robotsParser>> {
    const known = this.#robots.get(origin)
    if (known) return known
    const address = `${origin}/robots.txt`
    const response = await this.#request(address, 0)
    // Without the file everything is allowed (RFC 9309); a failing server asks to be left alone.
    const text = response.ok
      ? await response.text()
      : response.status >= 500
        ? 'User-agent: *\nDisallow: /'
        : ''
    const robots = robotsParser(address, text.slice(0, 500_000))
    this.#robots.set(origin, robots)
    return robots
  }

  async #request(address: string, asked: number): Promise<Response> {
    const { host } = new URL(address)
    const wait = (this.#last.get(host) ?? 0) + Math.max(this.#delay, asked) - Date.now()
    const stop = this.#signal ? { signal: this.#signal } : {}
    if (wait > 0) await pause(wait, undefined, stop)
    try {
      const signal = AbortSignal.any([
        AbortSignal.timeout(TIMEOUT),
        ...(this.#signal ? [this.#signal] : []),
      ])
      return await fetch(address, {
        signal,
        headers: { 'user-agent': AGENT, accept: 'text/html,application/pdf,*/*;q=0.5' },
      })
    } catch (error) {
      this.#signal?.throwIfAborted()
      throw new FetchError(
        error instanceof Error && error.name === 'TimeoutError'
          ? 'does not answer in time'
          : 'cannot be reached',
      )
    } finally {
      this.#last.set(host, Date.now())
    }
  }
}
