import { FeedError } from './feed-error.ts'
import type { GetFile } from './refresh-trust.ts'

export interface FetchLimits {
  /** Until a file has begun to come, in ms. */
  wait: number
  /** What a file may take besides: this many bytes must come in a second. */
  bytesPerSecond: number
}

const FETCH_LIMITS: FetchLimits = { wait: 20_000, bytesPerSecond: 20_000 }

export interface FetchOptions {
  /** Where the feed stands, see `feedAddress`. */
  address: string
  fetch: typeof globalThis.fetch
  limits?: FetchLimits
  signal?: AbortSignal | undefined
}

/** What a static host answers for a file that is not there; object stores say 403. */
const MISSING: ReadonlySet<number> = new Set([403, 404, 410])
/** A path in a feed: names joined by slashes, none of which begins with a dot. */
const PATH = /^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9][a-z0-9.-]*)*$/

/**
 * Gives files of a feed, asked for so that its host learns nothing but that they were: no cookies, no
 * referrer, no query, no header of ours. Nothing is followed to another address, nothing longer
 * than asked for is read. Throws a `FeedError`.
 */
export function createFetcher(options: FetchOptions): GetFile {
  const { address, fetch, limits = FETCH_LIMITS, signal } = options
  return async (path, most) => {
    if (!PATH.test(path)) throw new FeedError('bad-path', path)
    const stop = new AbortController()
    const late = setTimeout(
      () => stop.abort(new FeedError('too-slow', path)),
      limits.wait + (most / limits.bytesPerSecond) * 1000,
    )
    try {
      const response = await fetch(new URL(path, address).href, {
        signal: AbortSignal.any([stop.signal, ...(signal ? [signal] : [])]),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'manual',
        // Nor what a host could know a device by: the mark of a version it had before.
        cache: 'no-store',
      })
      const { status, type } = response
      if (type === 'opaqueredirect' || (status >= 300 && status < 400))
        throw new FeedError('moved', path)
      if (MISSING.has(status)) return null
      if (!response.ok) throw new FeedError('unreachable', `${path}: ${status}`)
      return await readAtMost(response.body, most, path)
    } catch (error) {
      if (signal?.aborted) throw new FeedError('stopped', path, error)
      if (stop.signal.aborted) throw new FeedError('too-slow', path, error)
      throw error instanceof FeedError ? error : new FeedError('unreachable', path, error)
    } finally {
      clearTimeout(late)
      stop.abort()
    }
  }
}

/** Reads a stream to its end. Throws a `FeedError` as soon as more comes than may. */
export async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  most: number,
  about: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = body?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done) break
    length += value.length
    if (length > most) {
      await reader?.cancel().catch(() => {})
      throw new FeedError('too-large', about)
    }
    parts.push(value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const MAX_ADDRESS_LENGTH = 500

/**
 * The address of a feed as it is kept: with a slash at its end, without query and fragment. Throws a
 * `FeedError` for one that is not `https:`; `isAllowed` lets tests have one of this machine.
 */
export function feedAddress(written: string, isAllowed = (_url: URL) => false): string {
  const url = written.length > MAX_ADDRESS_LENGTH ? null : URL.parse(written.trim())
  if (!url || (url.protocol !== 'https:' && !isAllowed(url))) {
    throw new FeedError('not-secure', written.slice(0, MAX_ADDRESS_LENGTH))
  }
  url.search = ''
  url.hash = ''
  url.username = ''
  url.password = ''
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url.href
}
