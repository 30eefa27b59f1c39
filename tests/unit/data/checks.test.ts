import { describe, expect, it } from 'vitest'
import { checkSources } from '../../../tools/data/check-data.ts'
import { problemSentence } from '../../../tools/data/problem.ts'
import { aDataFolder, aFolderWith, aLetter } from './folder.ts'

function checked(folder: string): { errors: string[]; notices: string[] } {
  const { errors, notices } = checkSources(folder).findings
  return { errors: errors.map(problemSentence), notices: notices.map(problemSentence) }
}

const AT = 'data/letters/abc-hrc52-prk.json'
const { signatories } = aLetter()

describe('checks of letters', () => {
  it('finds nothing in sound data', () => {
    expect(checked(aDataFolder())).toEqual({ errors: [], notices: [] })
  })

  it.each([
    [{ id: 'other' }, 'id', 'must be the name of the file, but is "other"'],
    [
      { publisher: 'Gamma' },
      'publisher',
      'must be a name or alias in the register, but is "Gamma"',
    ],
    [
      { signatories: { ...signatories, organizations: ['Alpha', 'beta network'] } },
      'signatories.organizations[1]',
      'must be a name or alias in the register, but is "beta network"',
    ],
    [{ countries: ['XYZ'] }, 'countries[0]', 'must be a country of ISO 3166-1, but is "XYZ"'],
    [{ themes: ['torture'] }, 'themes[0]', 'must be a theme of data/themes.json, but is "torture"'],
    [
      { sessions: ['52', '99'] },
      'sessions[1]',
      'must be a session of data/sessions.csv, but is "99"',
    ],
    [
      { drafts: ['A/HRC/RES/52/28'] },
      'drafts[0]',
      'must be the symbol of a draft or report, but is "A/HRC/RES/52/28"',
    ],
    [
      { resolutions_cited: ['A/HRC/52/L.1'] },
      'resolutions_cited[0]',
      'must be the symbol of an adopted text, but is "A/HRC/52/L.1"',
    ],
    [
      { also_at: ['https://abc.example/letter'] },
      'also_at',
      'must be other addresses than `url`, but repeats it',
    ],
    [
      { signatories: { ...signatories, stated_organizations: 1, complete: true } },
      'signatories.stated_organizations',
      'must be at least the 2 listed, but is 1',
    ],
    [
      { translations: { fr: { summary: 'Résumé', asks: ['Renouveler', 'Créer'] } } },
      'translations.fr.asks',
      'must be 1 as in the record, but are 2',
    ],
    [
      { translations: { fr: { summary: 'Résumé', asks: ['Renew the mandate'] } } },
      'translations.fr',
      'must be translated, but has "Renew the mandate"',
    ],
    [
      { translations: { fr: { summary: ' ', asks: ['Renouveler'] } } },
      'translations.fr',
      'must have a summary and no empty ask',
    ],
    [
      { translations: { en: { summary: 'Plain words', asks: ['Extend the mandate'] } } },
      'translations.en',
      'must be left out: the record itself is in English',
    ],
  ])('names what does not resolve: %j', (change, field, expectation) => {
    expect(checked(aFolderWith(change))).toEqual({
      errors: [`${AT}: \`${field}\` ${expectation}`],
      notices: [],
    })
  })

  it('does not look up names in a register that was not read whole', () => {
    const entries = [{ id: 'alpha', name: 'Alpha', acronym: null, aliases: [], kind: 'club' }]
    expect(checked(aDataFolder({ 'organizations.json': entries })).errors).toEqual([
      'data/organizations.json: `[0].kind` must be ngo, coalition, media, academic or other, but is "club"',
    ])
  })

  it('wants symbols as the UN writes them', () => {
    expect(checked(aFolderWith({ drafts: ['A/HRC/52//L.11'] })).errors).toEqual([
      `${AT}: \`drafts[0]\` must be the symbol of a draft or report, but is "A/HRC/52//L.11"`,
    ])
  })

  it('only notes a stated number below a list that is not complete', () => {
    const change = { signatories: { ...signatories, stated_individuals: 0 } }
    expect(checked(aFolderWith(change))).toEqual({
      errors: [],
      notices: [
        `${AT}: \`signatories.stated_individuals\` must be at least the 1 listed, but is 0`,
      ],
    })
  })

  it('knows the occupied Palestinian territory, reports, and the Assembly’s drafts and resolutions', () => {
    const change = {
      countries: ['PSE'],
      drafts: ['A/C.3/74/L.27', 'A/HRC/52/L.11/Rev.1', 'A/HRC/52/65'],
      resolutions_cited: ['A/RES/60/251', 'A/HRC/RES/S-33/1'],
    }
    expect(checked(aFolderWith(change)).errors).toEqual([])
  })

  it('finds two letters at one address, however it is written', () => {
    const second = aLetter({ id: 'second', url: 'http://www.abc.example/letter/', also_at: [] })
    expect(checked(aDataFolder({ 'letters/second.json': second })).errors).toEqual([
      'data/letters/second.json: `url` must be unique, but data/letters/abc-hrc52-prk.json has "http://www.abc.example/letter/" too',
    ])
  })

  it('notes a letter that also stands where another does', () => {
    const second = aLetter({ id: 'second', url: 'https://other.example/letter', also_at: [] })
    const { errors, notices } = checked(aDataFolder({ 'letters/second.json': second }))
    expect(errors).toEqual([])
    expect(notices).toHaveLength(1)
    expect(notices[0]).toContain('`also_at[0]` is the address of data/letters/second.json too')
  })
})

describe('checks of the register', () => {
  it('finds a name that two organisations claim, whatever its case and accents', () => {
    const entries = [
      { id: 'alpha', name: 'Alpha', acronym: null, aliases: [], kind: 'ngo' },
      { id: 'beta', name: 'Beta', acronym: null, aliases: ['Beta Network', 'ÁLPHA'], kind: 'ngo' },
    ]
    expect(checked(aDataFolder({ 'organizations.json': entries })).errors).toEqual([
      'data/organizations.json: `beta` must name one organisation, but "ÁLPHA" is of "alpha" too',
    ])
  })
})

describe('checks of pairs that are two', () => {
  it('finds an id that the register does not have', () => {
    const pairs = [{ ids: ['alpha', 'gamma'], why: 'two countries' }]
    expect(checked(aDataFolder({ 'distinct.json': pairs })).errors).toEqual([
      'data/distinct.json: `ids` must be ids of data/organizations.json, but "gamma" is not there',
    ])
  })
})

describe('checks of sessions, texts and titles', () => {
  const columns = 'symbol,type,session,number,title,date_adopted,agenda_item,vote,countries,source'

  it.each([
    ['A/HRC/RES/52/28,DEC,52,28,T,,,,,s', '`type` must be as the symbol tells, but is "DEC"'],
    ['A/HRC/RES/52/28,RES,52,27,T,,,,,s', '`number` must be as the symbol tells, but is "27"'],
    [
      'A/HRC/RES/53/1,RES,53,1,T,,,,,s',
      '`session` must be a session of data/sessions.csv, but is "53"',
    ],
    [
      'A/HRC/RES/52/28,RES,52,28,T,,,40-5-3,,s',
      '`vote` must be of no more than 47 members, but is "40-5-3"',
    ],
    [
      'A/HRC/RES/52/28,RES,52,28,T,,,,PRK ZZZ,s',
      '`countries` must be countries of ISO 3166-1, but is "PRK ZZZ"',
    ],
  ])('finds what is wrong in a text: %s', (row, sentence) => {
    const folder = aDataFolder({
      'texts.csv': `${columns}\n${row}\n`,
      'titles.csv': 'symbol,lang,title,source\n',
    })
    expect(checked(folder).errors).toEqual([`data/texts.csv line 2: ${sentence}`])
  })

  it('finds a text that is there twice', () => {
    const row = 'A/HRC/RES/52/28,RES,52,28,T,,,,,s'
    expect(checked(aDataFolder({ 'texts.csv': `${columns}\n${row}\n${row}\n` })).errors).toEqual([
      'data/texts.csv line 3: `symbol` must be unique, but "A/HRC/RES/52/28" is there twice',
    ])
  })

  it('finds a session that ends before it begins or is not of its kind', () => {
    const rows =
      'number,kind,start,end,title,source\n52,special,2023-02-27,2023-02-26,,s\nS-33,special,,,,s\n'
    expect(checked(aDataFolder({ 'sessions.csv': rows })).errors).toEqual([
      'data/sessions.csv line 2: `kind` must be regular for session 52, but is "special"',
      'data/sessions.csv line 2: `end` must not be before `start` (2023-02-27), but is "2023-02-26"',
    ])
  })

  it('notes a title of a text that is not there', () => {
    const rows = 'symbol,lang,title,source\nA/HRC/RES/19/27,fr,T,s\n'
    expect(checked(aDataFolder({ 'titles.csv': rows }))).toEqual({
      errors: [],
      notices: [
        'data/titles.csv line 2: `symbol` is not in data/texts.csv, so its title is left out: A/HRC/RES/19/27',
      ],
    })
  })
})
