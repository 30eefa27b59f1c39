import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { PoliteFetcher } from '../../../tools/letters/fetch.ts'
import { type WatchReport, watchPublishers } from '../../../tools/letters/watch.ts'
import { formatWatch } from '../../../tools/letters/watch-report.ts'
import { aDataFolder, aLetter } from '../data/folder.ts'

// A thread that reads takes its time to start, on a busy machine above all.
vi.setConfig({ testTimeout: 60_000 })

const LETTER = readFileSync('tests/letters/hand-14-pt-lista.html')
/** What the hosts have, by path; the same for every host. */
const pages = new Map<string, string | Buffer>()
const asked: string[] = []
const server = createServer((request, response) => {
  const url = request.url ?? ''
  asked.push(url)
  const body = pages.get(url)
  const etag = `"${String(body).length}"`
  if (body === undefined) response.writeHead(404).end()
  else if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
  else response.writeHead(200, { etag }).end(body)
})
let port = 0
let work = ''
let data = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = address && typeof address === 'object' ? address.port : 0
  data = aDataFolder({ 'letters/abc-hrc52-prk.json': aLetter({ url: at('/2024/held-letter') }) })
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'hrc-letters-watch-'))
  asked.length = 0
  pages.clear()
  pages.set('/robots.txt', 'User-agent: *\nDisallow: /closed')
})

const at = (path: string) => `http://letters.example:${port}${path}`

/** Looks once into sources of these paths. */
async function watch(paths: string[], limit = 10): Promise<WatchReport> {
  const sources = join(work, 'sources.json')
  const list = paths.map((path) => ({ publisher: 'A Coalition', address: at(path) }))
  writeFileSync(sources, JSON.stringify(list))
  const fetcher = new PoliteFetcher({
    delay: 0,
    resolve: async () => ['127.0.0.1'],
    isAllowed: (address) => address === '127.0.0.1',
  })
  return watchPublishers({ data, sources, work, limit, fetcher })
}
const resultsOf = ({ findings }: WatchReport) =>
  findings.map(({ address, result }) => `${new URL(address).pathname} ${result}`)
const drafts = () => readdirSync(join(work, 'drafts'))

function rss(...items: [path: string, title: string][]): string {
  const written = items.map(
    ([path, title]) => `<item><title>${title}</title><link>${at(path)}</link></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>A</title>${written.join('')}</channel></rss>`
}

test('proposes what reads as a letter, says what is held, and leaves the rest', async () => {
  pages.set(
    '/feed',
    rss(
      ['/carta', 'Carta aberta'],
      ['/2024/held-letter', 'Joint letter'],
      ['/news', 'An open letter was sent'],
      ['/closed/letter', 'Open letter'],
      ['/gone', 'Letter that is gone'],
      ['/annual-report', 'Annual report'],
    ),
  )
  pages.set('/carta', LETTER)
  pages.set('/news', '<!doctype html><title>News</title><p>A letter was sent yesterday.</p>')
  pages.set('/annual-report', LETTER)
  const before = readdirSync(join(data, 'letters'))
  const report = await watch(['/feed'])
  expect(resultsOf(report)).toEqual([
    '/carta proposed',
    '/2024/held-letter held',
    '/news no-letter',
    '/closed/letter unreachable',
    '/gone unreachable',
  ])
  expect(asked).not.toContain('/closed/letter')
  expect(asked).not.toContain('/2024/held-letter')
  expect(asked).not.toContain('/annual-report')
  expect(drafts()).toHaveLength(1)
  const draft = JSON.parse(readFileSync(join(work, 'drafts', drafts()[0] ?? ''), 'utf8'))
  expect(draft).toMatchObject({ publisher: expect.stringMatching(/./), url: at('/carta') })
  expect(readdirSync(join(data, 'letters'))).toEqual(before)
})

test('asks for nothing twice: neither a source that is unchanged nor a page that was seen', async () => {
  pages.set('/feed', rss(['/one-letter', 'One'], ['/two-letter', 'Two']))
  expect(resultsOf(await watch(['/feed'], 1))).toEqual(['/one-letter unreachable'])
  asked.length = 0
  // What waited is looked at, although the source has nothing new.
  const second = await watch(['/feed'], 5)
  expect(second.sources).toMatchObject([{ state: 'unchanged', why: '0 new' }])
  expect(resultsOf(second)).toEqual(['/two-letter unreachable'])
  asked.length = 0
  expect((await watch(['/feed'])).findings).toEqual([])
  expect(asked).toEqual(['/robots.txt', '/feed'])
  pages.set('/feed', rss(['/three-letter', 'Three'], ['/one-letter/', 'One']))
  expect(resultsOf(await watch(['/feed']))).toEqual(['/three-letter unreachable'])
})

test('reads Atom, JSON feeds and sitemaps, also those that an index names', async () => {
  pages.set(
    '/atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title>Letter</title>
    <link rel="self" href="/no-letter"/><link href="/atom-letter"/><id>1</id></entry></feed>`,
  )
  pages.set(
    '/json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A',
      items: [
        { id: '1', url: at('/json-letter'), title: 'T' },
        { id: '2', url: 'javascript:letter' },
      ],
    }),
  )
  pages.set(
    '/sitemap.xml',
    `<sitemapindex><sitemap><loc>${at('/old.xml')}</loc><lastmod>2020-01-01</lastmod></sitemap>
    <sitemap><loc>${at('/new.xml')}</loc><lastmod>2026-01-01</lastmod></sitemap></sitemapindex>`,
  )
  pages.set('/old.xml', `<urlset><url><loc>${at('/old-letter')}</loc></url></urlset>`)
  pages.set(
    '/new.xml',
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>${at('/a-letter')}</loc><lastmod>2025-01-01</lastmod></url>
    <url><loc>${at('/b-letter')}</loc><lastmod>2026-01-01</lastmod></url></urlset>`,
  )
  const report = await watch(['/atom', '/json', '/sitemap.xml'])
  expect(report.findings.map(({ address }) => new URL(address).pathname)).toEqual([
    '/atom-letter',
    '/json-letter',
    '/b-letter',
    '/a-letter',
    '/old-letter',
  ])
})

test('a source that fails is told, and the others are read', async () => {
  pages.set('/page', '<!doctype html><title>Not a feed</title>')
  pages.set('/feed', rss(['/one-letter', 'One']))
  const report = await watch(['/page', '/none', '/closed/feed', '/feed'])
  expect(report.sources.map(({ state, why }) => `${state}: ${why}`)).toEqual([
    'failed: is neither a feed nor a sitemap',
    'failed: answers 404',
    'failed: is closed to programs by its robots.txt',
    'read: 1 new',
  ])
})

test('the report gives words of the web as they are written, and the command that adds a letter', () => {
  const finding = {
    publisher: 'A',
    address: "https://letters.example/it's",
    title: '`@team` <img> [x](https://evil.example)',
    result: 'proposed' as const,
    why: 'an-id',
  }
  const text = formatWatch({ sources: [], findings: [finding], waiting: 2 })
  expect(text).toContain('- ` @team <img> [x](https://evil.example)` (`A`): `an-id`')
  expect(text).toContain("`npm run letters -- add 'https://letters.example/it%27s'`")
  expect(text).toContain('2 wait for the next time')
})
