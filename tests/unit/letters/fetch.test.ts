import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PoliteFetcher } from '../../../tools/letters/fetch.ts'
import { isPublic } from '../../../tools/letters/public-address.ts'

/** Hosts of these tests and the address each has: all but the first must never be connected to. */
const HOSTS: Record<string, string[]> = {
  'letters.example': ['127.0.0.1'],
  'other.example': ['127.0.0.1'],
  'inside.example': ['10.0.0.7'],
  'metadata.example': ['169.254.169.254'],
  'six.example': ['::ffff:192.168.1.1'],
  'both.example': ['127.0.0.1', '10.0.0.7'],
}

const HUGE = 40_000_000
let server: Server
let port = 0
let sent = 0
const asked: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    const { host = '' } = request.headers
    const [name] = host.split(':')
    const url = request.url ?? ''
    asked.push(`${name}${url}`)
    const send = (to: string) => response.writeHead(302, { location: to }).end()
    if (url === '/robots.txt')
      response.end(name === 'other.example' ? 'User-agent: *\nDisallow: /closed' : '')
    else if (url === '/page') response.end('a letter')
    else if (url.startsWith('/loop')) send(`/loop${url.length}`)
    else if (url.startsWith('/to?')) send(decodeURIComponent(url.slice(4)))
    else if (url === '/said') response.writeHead(200, { 'content-length': HUGE }).end('short')
    else if (url === '/endless') {
      const more = () => {
        while (!response.destroyed && sent < HUGE && response.write('x'.repeat(10_000)))
          sent += 10_000
      }
      response.on('drain', more)
      more()
    } else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = address && typeof address === 'object' ? address.port : 0
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const at = (host: string, path: string) => `http://${host}:${port}${path}`
const fetcher = (most?: number) =>
  new PoliteFetcher({
    delay: 0,
    resolve: async (host) => HOSTS[host] ?? [],
    isAllowed: (address) => address === '127.0.0.1',
    ...(most !== undefined && { most }),
  })
const why = (address: string) =>
  fetcher()
    .get(address)
    .then(
      () => 'fetched',
      (error: unknown) => String(error),
    )
const sendTo = (target: string) => at('letters.example', `/to?${encodeURIComponent(target)}`)

test('a page is fetched, also from where its address sends on to', async () => {
  const { bytes, address } = await fetcher().get(sendTo(at('other.example', '/page')))
  expect(new TextDecoder().decode(bytes)).toBe('a letter')
  expect(address).toBe(at('other.example', '/page'))
})

test.each([
  'http://127.0.0.2/page',
  'http://[::1]/page',
  'http://2130706434/page',
  'http://inside.example/page',
  'http://metadata.example/latest',
  'http://six.example/page',
  'http://both.example/page',
])('%s is not fetched, neither by itself nor sent on to', async (target) => {
  const before = asked.length
  expect(await why(target)).toMatch(/public Internet/)
  expect(asked).toHaveLength(before)
  expect(await why(sendTo(target))).toMatch(/public Internet/)
  expect(asked.slice(before).every((one) => one.startsWith('letters.example/'))).toBe(true)
})

test('each host’s own robots.txt is asked before a page of it', async () => {
  expect(await why(at('letters.example', '/closed'))).toMatch(/404/)
  expect(await why(sendTo(at('other.example', '/closed')))).toMatch(/robots/)
  expect(asked).not.toContain('other.example/closed')
})

test('sending on ends after five times, and never leaves the web', async () => {
  const before = asked.length
  expect(await why(at('letters.example', '/loop'))).toMatch(/sends on more than 5 times/)
  expect(asked.slice(before).filter((one) => one.includes('/loop'))).toHaveLength(6)
  expect(await why(sendTo('file:///etc/passwd'))).toMatch(/no page of the web/)
  expect(await why(sendTo('ftp://letters.example/x'))).toMatch(/no page of the web/)
})

test('a download ends where it becomes too large, whatever it said before', async () => {
  expect(await why(at('letters.example', '/said'))).toMatch(/too large/)
  await expect(fetcher(1_000_000).get(at('letters.example', '/endless'))).rejects.toThrow(
    /too large/,
  )
  expect(sent).toBeLessThan(HUGE / 2)
})

test('only addresses of the public Internet are public', () => {
  const inside = ['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.0.1', '169.254.1.1', '0.0.0.0']
  const special = ['100.64.0.1', '224.0.0.1', '255.255.255.255', '192.0.2.1']
  const six = [
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
  ]
  for (const address of [...inside, ...special, ...six, 'no address'])
    expect(isPublic(address), address).toBe(false)
  for (const address of ['93.184.216.34', '2606:4700::6810:85e5', '::ffff:93.184.216.34'])
    expect(isPublic(address), address).toBe(true)
})
