import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'

/** What Firefox asks of its maker, whatever is installed in it. */
const FIREFOX_OWN = /\.(mozilla|firefox)\.(com|net|org)(:\d+)?(\/|$)/

export interface Recorder {
  port: number
  /** Hosts and addresses that were asked for, but by Firefox itself. */
  requests: string[]
  /** Hosts that are there, as `letters.example:443`, and the ports on which this machine is them. */
  hosts: Map<string, number>
  close(): void
}

/** A proxy that refuses everything but named hosts, and notes it: whatever the browser asks of a network meets it. */
export async function startRecorder(): Promise<Recorder> {
  const requests: string[] = []
  const note = (address = '') => {
    if (!FIREFOX_OWN.test(address)) requests.push(address)
  }
  const server = createServer((request, response) => {
    note(request.url)
    response.writeHead(502).end()
  })
  const hosts = new Map<string, number>()
  server.on('connect', (request, socket) => {
    const port = hosts.get(request.url ?? '')
    if (port !== undefined) {
      joinTo(port, socket)
      return
    }
    note(request.url)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { port, requests, hosts, close: () => void server.close() }
}

function joinTo(port: number, socket: Duplex): void {
  const host = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    socket.pipe(host).pipe(socket)
  })
  for (const [one, other] of [
    [socket, host],
    [host, socket],
  ] as const) {
    one.on('error', () => other.destroy())
    one.on('close', () => other.destroy())
  }
}
