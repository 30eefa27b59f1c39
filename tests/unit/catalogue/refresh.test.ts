import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { listsToFetch } from '../../../tools/catalogue/lists.ts'
import { refresh } from '../../../tools/catalogue/refresh.ts'
import type { SessionRow, TextRow } from '../../../tools/data/schemas.ts'

const OHCHR = 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions'
const LIST = `${OHCHR}/session52/res-dec-stat`
const HEAD = 'symbol,type,session,number,title,date_adopted,agenda_item,vote,countries,source'
const KNOWN = [
  'A/HRC/RES/52/1,RES,52,1,"Situation of human rights in Utopia, and its neighbours",,2,,,old',
  'A/HRC/RES/52/3,RES,52,3,Another title,2023-04-03,,consensus,,old',
  'A/HRC/RES/S-33/1,RES,S-33,1,Ethiopia,,,,ETH,old',
]
const row = (number: string, title: string, action: string) =>
  `<tr><td><a href="#">${number}</a></td><td>${title}</td><td>A/HRC/52/L.${number.length}</td><td></td><td>${action}</td></tr>`
const PAGE = `<!doctype html><html lang="en"><title>52nd session</title><main><h1>52nd regular session</h1>
  <table summary="List of Resolutions"><tr><th>Adopted text</th><th>Title</th><th>L.</th><th></th><th>Action taken</th></tr>
  ${row('52/1', 'Situation of human rights in Utopia and its neighbours', 'Adopted by a recorded vote (27 to 14, with 6 abstentions), 55th meeting, 3 April 2023')}
  ${row('52/2', 'Situation of human rights in Belarus', 'Adopted without a vote, 56th meeting, 4 April 2023')}
  ${row('52/3', 'A title', 'Adopted without a vote, 56th meeting, 4 April 2023')}
  ${row('N/A', 'A draft', 'Withdrawn by the sponsor')}</table></main></html>`

/** A folder with a catalogue, and the list as a saved page beside it. */
function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'))
  cpSync('data/sessions.csv', join(folder, 'sessions.csv'))
  const texts = join(folder, 'texts.csv')
  writeFileSync(texts, `${[HEAD, ...KNOWN].join('\n')}\n`)
  const file = join(folder, 'page.html')
  writeFileSync(file, PAGE)
  return { folder, file, texts: () => readFileSync(texts, 'utf8').trimEnd().split('\n') }
}

/** What refreshing prints, and the catalogue after it. */
async function refreshed(options: { write?: boolean }, ...addresses: string[]) {
  const { folder, file, texts } = newFolder()
  const log = vi.spyOn(console, 'log').mockReturnValue()
  const from = addresses.map((address) => `${file}@${address}`)
  await refresh({ ...options, from, data: folder })
  const stdout = log.mock.calls.flat().join('\n')
  log.mockRestore()
  return { stdout, texts: texts() }
}

describe('refreshing the catalogue from a saved list', () => {
  it('is a command, which exits with 1 and one sentence for what it cannot take', () => {
    const args = ['tools/catalogue.ts', 'refresh', '--from', 'page.html']
    const { stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toBe(
      '"page.html": must be FILE.html@ADDRESS, with the address the page stood at\n',
    )
  })

  it('proposes what is new and what was empty, and writes nothing', async () => {
    const { stdout, texts } = await refreshed({}, LIST)
    expect(stdout).toContain(`-${KNOWN[0]}`)
    expect(stdout).toMatch(
      /^\+A\/HRC\/RES\/52\/1,.*,2023-04-03,2,27-14-6,,"old; OHCHR list of texts/m,
    )
    expect(stdout).toMatch(
      /^\+A\/HRC\/RES\/52\/2,RES,52,2,Situation of human rights in Belarus,2023-04-04,,consensus,BLR,/m,
    )
    expect(stdout).toContain(
      '1 new texts, 1 with cells filled, 2 cells that differ, 1 rows and 0 pages',
    )
    expect(texts).toEqual([HEAD, ...KNOWN])
  })

  it('leaves cells that differ to a person', async () => {
    const { stdout } = await refreshed({}, LIST)
    expect(stdout).toMatch(
      /A\/HRC\/RES\/52\/3, title:\n +catalogue +Another title\n +page +A title/,
    )
    expect(stdout).toMatch(/A\/HRC\/RES\/52\/3, date_adopted:\n +catalogue +2023-04-03\n/)
    expect(stdout).toContain('A/HRC/52/L.3: was withdrawn')
  })

  it('writes only when told to, each text in its place', async () => {
    const { texts } = await refreshed({ write: true }, LIST)
    expect(texts.map((line) => line.split(',')[0])).toEqual([
      'symbol',
      'A/HRC/RES/52/1',
      'A/HRC/RES/52/2',
      'A/HRC/RES/52/3',
      'A/HRC/RES/S-33/1',
    ])
    expect(texts[3]).toBe(KNOWN[1])
    expect(texts[4]).toBe(KNOWN[2])
  })

  it('says which pages it could not take, and why', async () => {
    const { stdout } = await refreshed(
      {},
      'https://www.ohchr.org/en/treaty-bodies/ccpr',
      LIST.replace('/en/', '/fr/'),
      'https://www.ohchr.org/en/countries/ukraine',
      `${OHCHR}/session99/res-dec-stat`,
    )
    expect(stdout).toContain('/treaty-bodies/ccpr is not a page of the Council')
    expect(stdout).toContain('res-dec-stat is in fr, not in English')
    expect(stdout).toMatch(/countries\/ukraine is no list of texts/)
  })
})

it('fetches the lists from the newest session of the catalogue to the newest that has begun', () => {
  const texts = [{ session: '60' }, { session: 'S-40' }] as TextRow[]
  const sessions = [
    { number: '61', start: '2026-02-23' },
    { number: '62', start: '' },
    { number: '63', start: '2026-09-07' },
  ] as SessionRow[]
  const on = (day: string) => listsToFetch(texts, sessions, day).map((one) => one.split('/')[7])
  expect(on('2026-03-01')).toEqual(['session60', 'session61'])
  expect(on('2026-09-07')).toEqual(['session60', 'session61', 'session62', 'session63'])
})
