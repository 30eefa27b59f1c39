import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Letter } from '../../../lib/letters/letter.ts'
import { EMPTY_LETTER } from '../../../lib/letters/letter-shape.ts'
import type { Organization } from '../../../lib/letters/organization.ts'

/** A made-up letter with nothing wrong in it. */
export function aLetter(change: Partial<Letter> = {}): Letter {
  return {
    ...EMPTY_LETTER,
    id: 'abc-hrc52-prk',
    title: 'Joint letter on the Democratic People’s Republic of Korea',
    url: 'https://abc.example/letter',
    also_at: ['https://other.example/letter'],
    publisher: 'Alpha',
    date: '2023-02-26',
    addressee: null,
    sessions: ['52'],
    countries: ['PRK'],
    themes: ['accountability'],
    subject: 'situation of human rights in the Democratic People’s Republic of Korea',
    drafts: ['A/HRC/52/L.11'],
    resolutions_cited: ['A/HRC/RES/49/22'],
    summary: 'Organisations ask the Council to go on.',
    asks: ['Renew the mandate'],
    signatories: {
      ...EMPTY_LETTER.signatories,
      organizations: ['Alpha', 'Beta Network'],
      individuals: [{ name: 'A. Person', role: null }],
      stated_organizations: 34,
      stated_individuals: null,
      complete: false,
    },
    language: 'en',
    source_kind: 'publisher',
    evidence: 'whole',
    ...change,
  }
}

const ORGANIZATIONS: Organization[] = [
  { id: 'alpha', name: 'Alpha', acronym: null, aliases: [], kind: 'ngo' },
  { id: 'beta', name: 'Beta', acronym: 'B', aliases: ['Beta Network'], kind: 'coalition' },
]
const SESSIONS = `number,kind,start,end,title,source
52,regular,2023-02-27,2023-04-04,,cover
S-33,special,2021-12-17,2021-12-17,Situation of human rights in Ethiopia,cover
OM/1,organizational,,,,held June 2007
`
const TEXTS = `symbol,type,session,number,title,date_adopted,agenda_item,vote,countries,source
A/HRC/RES/52/28,RES,52,28,Situation of human rights in the DPRK,2023-04-04,4,consensus,PRK,cover
A/HRC/RES/S-33/1,RES,S-33,1,"Situation of human rights, Ethiopia",2021-12-17,,21-15-11,ETH,cover
`
const TITLES = `symbol,lang,title,source
A/HRC/RES/52/28,fr,Situation des droits de l’homme,somewhere
`

/** Files of a data folder by path, each as text or as what its JSON says; null leaves one out. */
type Changes = Record<string, unknown>

/** A small data folder with nothing wrong in it but what `changes` put there. */
export function aDataFolder(changes: Changes = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'hrc-letters-data-'))
  const files: Changes = {
    'letters/abc-hrc52-prk.json': aLetter(),
    'organizations.json': ORGANIZATIONS,
    'distinct.json': [],
    'themes.json': [{ id: 'accountability', label: 'Accountability' }],
    'sessions.csv': SESSIONS,
    'texts.csv': TEXTS,
    'titles.csv': TITLES,
    ...changes,
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(
      join(folder, path),
      typeof content === 'string' ? content : JSON.stringify(content),
    )
  }
  return folder
}

/** The same with one letter, changed. */
export function aFolderWith(change: Partial<Letter>): string {
  return aDataFolder({ 'letters/abc-hrc52-prk.json': aLetter(change) })
}
