import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

/** Serves the public part of a feed on this machine alone, to try it. Gives address and server. */
export async function serveFeed(
  path: string,
  port: number,
): Promise<{ address: string; server: Server }> {
  const files = sirv(join(path, 'public'), { dev: true })
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404).end()
    }),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${taken}/`, server }
}
