import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { onTestFinished } from 'vitest'

/** Answers a request in place of the files; false leaves it to them. */
type Answer = (request: IncomingMessage, response: ServerResponse) => boolean

export interface FeedServer {
  address: string
  /** Paths that were asked for, in their order. */
  asked: string[]
  /** The headers of the last request. */
  headers: IncomingMessage['headers']
  /** How it misbehaves; null for not at all. */
  answer: Answer | null
}

/** Serves the public folder of a feed by a static server, on loopback, until the test ends. */
export async function serve(folder: string): Promise<FeedServer> {
  const files = sirv(join(folder, 'public'), { dev: true })
  const server = createServer((request, response) => {
    served.asked.push(request.url ?? '')
    served.headers = request.headers
    if (served.answer?.(request, response)) return
    files(request, response, () => {
      response.writeHead(404).end('not found')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const served: FeedServer = {
    address: `http://127.0.0.1:${port}/`,
    asked: [],
    headers: {},
    answer: null,
  }
  return served
}
