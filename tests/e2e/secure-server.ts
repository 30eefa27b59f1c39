import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface SecureServer {
  port: number
  /** The paths that were asked for so far. */
  asked: string[]
  close(): void
}

/** Serves HTML by path over TLS, with a key made for the day; browsers have to be told to take it. */
export function serveSecurely(pages: Record<string, string>): Promise<SecureServer> {
  return serveBy(({ url = '' }, response) => {
    response.statusCode = pages[url] === undefined ? 404 : 200
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(pages[url])
  })
}

/** Serves whatever a handler answers, likewise. */
export async function serveBy(handler: RequestListener): Promise<SecureServer> {
  const asked: string[] = []
  const server = createServer(keyAndCertificate(), (request, response) => {
    asked.push(request.url ?? '')
    handler(request, response)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { port, asked, close: () => void server.close() }
}

/** Throws where there is no `openssl`, which Node's own crypto cannot replace here. */
function keyAndCertificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'hrc-letters-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  try {
    const asked = 'req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost'.split(' ')
    execFileSync('openssl', [...asked, '-keyout', key, '-out', cert], { stdio: 'ignore' })
    return { key: readFileSync(key), cert: readFileSync(cert) }
  } catch (cause) {
    throw new Error('This test needs openssl: sudo apt install openssl', { cause })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
