import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'

/** What a host calls the version of a file, to be asked later whether there is another. */
export interface Validators {
  etag: string | null
  modified: string | null
}

export interface Downloaded {
  status: number
  /** Where the answer sends on to, as it says it; null when it does not. */
  location: string | null
  validators: Validators
  bytes: Uint8Array
}

export interface DownloadOptions {
  /** The IP address of the host, which has been checked. */
  ip: string
  headers: Record<string, string>
  /** Bytes; more are not waited for. */
  most: number
  /** Where more comes: nothing is taken, or what came first. */
  beyond: 'refuse' | 'cut'
  signal: AbortSignal
}

/** More came than was asked for. */
export class TooLarge extends Error {}

/**
 * Fetches one address from a machine whose IP address is known, without following where it sends
 * on to. Where more is refused, throws `TooLarge` as soon as it comes or is said to come; throws
 * whatever the network or the signal throws.
 */
export async function download(url: URL, options: DownloadOptions): Promise<Downloaded> {
  const answer = await answerOf(url, options)
  try {
    const { statusCode: status = 0, headers } = answer
    const isFound = status >= 200 && status < 300
    const isRefused = options.beyond === 'refuse'
    if (isFound && isRefused && Number(headers['content-length'] ?? 0) > options.most)
      throw new TooLarge()
    const bytes = isFound ? await bodyOf(answer, options) : new Uint8Array()
    const validators = { etag: headers.etag ?? null, modified: headers['last-modified'] ?? null }
    return { status, location: headers.location ?? null, validators, bytes }
  } finally {
    answer.destroy()
  }
}

function answerOf(url: URL, { ip, headers, signal }: DownloadOptions): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    request(url, {
      // What is not compressed cannot grow.
      headers: { ...headers, 'accept-encoding': 'identity' },
      agent: false,
      signal,
      lookup: (_host, { all }, done) => {
        const family = isIP(ip)
        if (all) done(null, [{ address: ip, family }])
        else done(null, ip, family)
      },
    })
      .on('response', resolve)
      .on('error', reject)
      .end()
  })
}

async function bodyOf(
  answer: IncomingMessage,
  { most, beyond }: Pick<DownloadOptions, 'most' | 'beyond'>,
): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of answer) {
    parts.push(part)
    length += part.length
    if (length <= most) continue
    if (beyond === 'refuse') throw new TooLarge()
    break
  }
  return new Uint8Array(Buffer.concat(parts).subarray(0, most))
}
