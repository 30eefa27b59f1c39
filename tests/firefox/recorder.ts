import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What Firefox asks of its maker, whatever is installed in it. */
const FIREFOX_OWN = /\.(mozilla|firefox)\.(com|net|org)(:\d+)?(\/|$)/

export interface Recorder {
  port: number
  /** Hosts and addresses that were asked for, but by Firefox itself. */
  requests: string[]
  close(): void
}

/** A proxy that refuses everything and notes it: whatever the browser asks of a network meets it. */
export async function startRecorder(): Promise<Recorder> {
  const requests: string[] = []
  const note = (address = '') => {
    if (!FIREFOX_OWN.test(address)) requests.push(address)
  }
  const server = createServer((request, response) => {
    note(request.url)
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    note(request.url)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { port, requests, close: () => void server.close() }
}
