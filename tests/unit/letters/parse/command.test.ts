import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { completion } from '../../../../lib/letters/completion.ts'
import { likeness } from '../../../../lib/letters/likeness.ts'
import { addLetter } from '../../../../tools/letters/add.ts'
import { completeLetters } from '../../../../tools/letters/complete.ts'
import { PoliteFetcher } from '../../../../tools/letters/fetch.ts'
import { LetterReader } from '../../../../tools/letters/letter-reader.ts'
import { brokenAddress, checkLetterFiles } from '../../../../tools/letters/run-check.ts'

const MODEL = 'tests/letters/icnk-hrc52-dprk-accountability.txt'
const NEW = 'tests/letters/hand-14-pt-lista.html'
const silent = () => undefined
let folder = ''
let server: Server
let origin = ''
/** The test's own server is on this machine, which is not fetched from otherwise. */
const isAllowed = (address: string) => address === '127.0.0.1'
const asked: string[] = []

// A thread that reads takes its time to start, on a busy machine above all.
vi.setConfig({ testTimeout: 60_000 })
const reader = new LetterReader()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'letters-'))
  cpSync('data', join(folder, 'data'), { recursive: true })
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /closed')
    else if (request.url === '/letter') response.end(readFileSync(MODEL))
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = address && typeof address === 'object' ? `http://127.0.0.1:${address.port}` : ''
})

afterAll(() => {
  reader.close()
  server.close()
  rmSync(folder, { recursive: true })
})

const data = () => join(folder, 'data')
const model = () =>
  JSON.parse(readFileSync(join(data(), 'letters/icnk-hrc52-dprk-accountability.json'), 'utf8'))

test('a letter that is there already is not added', async () => {
  const options = {
    yes: true,
    reader,
    data: data(),
    url: 'https://www.hrw.org/news/2023/02/26/open-letter',
  }
  await expect(addLetter(MODEL, options, silent)).rejects.toThrow(/icnk-hrc52-dprk-accountability/)
})

test('without a whole address nothing is written', async () => {
  const before = readdirSync(join(data(), 'letters')).length
  await expect(addLetter(MODEL, { yes: true, data: data(), reader }, silent)).rejects.toThrow(
    /The address of the letter is missing: give it with --url/,
  )
  await expect(addLetter(NEW, { yes: true, data: data(), reader }, silent)).rejects.toThrow(/--url/)
  expect(readdirSync(join(data(), 'letters'))).toHaveLength(before)
})

test('a new letter is written with its organisations, and the data stay sound', async () => {
  const options = {
    yes: true,
    reader,
    data: data(),
    url: 'https://example.org/carta',
    publisher: 'Justiça Global',
  }
  const path = await addLetter(NEW, options, silent)
  expect(path && JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    countries: ['BRA'],
    sessions: ['47'],
    date: '2021-06-21',
  })
  const { errors } = checkLetterFiles(data())
  expect(errors.filter((error) => !error.includes('README'))).toEqual([])
  await expect(
    addLetter(NEW, { ...options, duplicate: true, id: 'icnk-hrc52-dprk-accountability' }, silent),
  ).rejects.toThrow(/EEXIST|exist/)
})

test('check names letters that are alike, dates after their session and broken addresses', () => {
  const twin = {
    ...model(),
    id: 'twin',
    date: '2023-06-01',
    url: 'https://www.stopnkcrimes.org/bbs/board.php?bo_table=statements&wr_id=90',
  }
  writeFileSync(join(data(), 'letters/twin.json'), JSON.stringify(twin))
  const { notices } = checkLetterFiles(data())
  expect(notices.join('\n')).toMatch(/twin|same letter/)
  expect(notices.join('\n')).toMatch(/2023-06-01 is after session 52/)
  rmSync(join(data(), 'letters/twin.json'))
  expect(brokenAddress('https://www.hrw.org/news/open-let…')).toBe('is cut off')
  expect(brokenAddress('http://localhost/x')).toMatch(/nowhere/)
  expect(brokenAddress('https://www.hrw.org/news')).toBeNull()
})

test('likeness: one address, or like titles that nothing parts', () => {
  const letter = model()
  expect(
    likeness(letter, {
      ...letter,
      title: 'Other',
      url: 'https://stopnkcrimes.org/bbs/board.php?bo_table=statements&wr_id=90',
    }),
  ).toMatch(/address/)
  expect(likeness(letter, { ...letter, url: 'https://a.example/x' })).toMatch(/title/)
  expect(likeness(letter, { ...letter, url: 'https://a.example/x', sessions: ['55'] })).toBeNull()
  expect(likeness(letter, { ...letter, url: 'https://a.example/x', date: '2022-02-26' })).toBeNull()
})

test('complete proposes what a source adds, leaves the data alone and goes on where it was', async () => {
  const path = join(data(), 'letters/icnk-hrc52-dprk-accountability.json')
  const whole = model()
  const short = {
    ...whole,
    url: `${origin}/letter`,
    signatories: {
      ...whole.signatories,
      organizations: whole.signatories.organizations.slice(0, 2),
    },
  }
  writeFileSync(path, JSON.stringify(short))
  const fetcher = new PoliteFetcher({ delay: 0, isAllowed })
  const options = { data: data(), work: join(folder, 'work'), fetcher, ids: [whole.id] }
  expect(await completeLetters(options)).toMatchObject([{ id: whole.id, result: 'completed' }])
  const proposal = JSON.parse(readFileSync(join(folder, 'work', `${whole.id}.json`), 'utf8'))
  expect(proposal.signatories.organizations).toEqual(whole.signatories.organizations)
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(short)
  expect(await completeLetters(options)).toEqual([])
  expect(asked.filter((url) => url === '/letter')).toHaveLength(1)
  writeFileSync(path, JSON.stringify(whole))
})

test('a stop leaves what was done and starts nothing more', async () => {
  const work = join(folder, 'stopped')
  const attempts = await completeLetters({
    data: data(),
    work,
    delay: 0,
    signal: AbortSignal.abort(),
  })
  expect(attempts).toEqual([])
  expect(existsSync(join(work, 'attempts.json'))).toBe(false)
})

test('what a host closes to programs is not fetched', async () => {
  const fetcher = new PoliteFetcher({ delay: 0, isAllowed })
  await expect(fetcher.get(`${origin}/closed/letter`)).rejects.toThrow(/robots/)
  expect(asked).not.toContain('/closed/letter')
  await expect(fetcher.get(`${origin}/gone`)).rejects.toThrow(/404/)
})

test('a source that shares no name is another letter', () => {
  const letter = model()
  const other = {
    ...letter,
    signatories: { ...letter.signatories, organizations: ['World Forum', 'Lake Network'] },
  }
  expect(completion(letter, other)).toBeNull()
})
