import { describe, expect, it, test } from 'vitest'
import type { Field, LetterDraft } from '../../../../lib/letters/parse/draft.ts'
import { proposeId, recordOf } from '../../../../lib/letters/parse/record.ts'
import { knowledge } from './known.ts'

function field<Value>(value: Value): Field<Value> {
  return { value, confidence: 'sure', lines: [] }
}
const body = (name: string) => ({ name, register: null, confidence: 'sure' as const, lines: [] })
const person = (name: string, role: string | null = null) => ({
  name,
  role,
  confidence: 'sure' as const,
  lines: [],
})

function draft(fields: Partial<LetterDraft> = {}): LetterDraft {
  return {
    title: field('Open letter: Renew the mandate on Cuba'),
    url: field('https://www.one-site.example/2023/letter'),
    publisher: field('One'),
    date: field('2023-02-26'),
    addressee: field('Member States'),
    sessions: field(['52']),
    countries: field(['CUB']),
    themes: field(['torture']),
    drafts: field(['A/HRC/52/L.3']),
    resolutions_cited: field(['A/HRC/RES/49/3']),
    asks: field(['Renew it.', 'Vote for it.']),
    language: field('en'),
    organizations: field([body('No Fence'), body('Human Asia'), body('No Fence')]),
    individuals: field([person('Jane Doe', 'Judge')]),
    stated_organizations: field(34),
    stated_individuals: field(null),
    complete: field(true),
    ...fields,
  }
}
const of = (fields: Partial<LetterDraft> = {}) => recordOf(draft(fields), knowledge)

test('a record has all that was read, and says where from', () => {
  expect(of()).toMatchObject({
    id: 'one-site-hrc52-cub-renew-mandate-cuba',
    title: 'Open letter: Renew the mandate on Cuba',
    url: 'https://www.one-site.example/2023/letter',
    also_at: [],
    publisher: 'One',
    date: '2023-02-26',
    addressee: 'Member States',
    sessions: ['52'],
    countries: ['CUB'],
    themes: ['torture'],
    subject: 'situation of human rights in Cuba',
    drafts: ['A/HRC/52/L.3'],
    resolutions_cited: ['A/HRC/RES/49/3'],
    summary:
      '34 organisations: letter to Member States on Cuba, for session 52 of the Human Rights Council. It makes 2 asks, given in its own words.',
    asks: ['Renew it.', 'Vote for it.'],
    signatories: {
      organizations: ['No Fence', 'Human Asia'],
      individuals: [{ name: 'Jane Doe', role: 'Judge' }],
      stated_organizations: 34,
      stated_individuals: null,
      complete: true,
    },
    language: 'en',
    source_kind: 'publisher',
    evidence: 'whole',
  })
})

describe('the summary', () => {
  const opens = (fields: Partial<LetterDraft>) => of(fields).summary.split(':')[0]

  it('counts the organisations that are stated, else those that are named', () => {
    expect(opens({})).toBe('34 organisations')
    expect(opens({ stated_organizations: field(null) })).toBe('3 organisations')
    expect(opens({ stated_organizations: field(1) })).toBe('1 organisation')
  })

  it('without organisations speaks of individuals, or of authors', () => {
    const none = { stated_organizations: field(null), organizations: field([]) }
    expect(opens(none)).toBe('Individuals')
    expect(opens({ ...none, individuals: field([]) })).toBe('The authors')
  })

  it('says only what is known', () => {
    const fields = {
      addressee: field(null),
      countries: field([]),
      sessions: field([]),
      asks: field(['One.']),
    }
    expect(of(fields)).toMatchObject({
      summary: '34 organisations: letter. It makes 1 ask, given in its own words.',
      subject: 'Open letter: Renew the mandate on Cuba',
      addressee: null,
    })
  })

  it('names several states and sessions as a sentence does', () => {
    const fields = { countries: field(['CUB', 'ERI', 'MLI']), sessions: field(['51', '52']) }
    const { subject, summary } = of(fields)
    expect(subject).toBe('situation of human rights in Cuba, Eritrea, and Mali')
    expect(summary).toContain('on Cuba, Eritrea, and Mali, for session 51 and 52 of')
  })
})

describe('what is longer than a record may be is cut', () => {
  it.each([
    ['title', 2000],
    ['addressee', 2000],
    ['publisher', 500],
  ] as const)('%s at %i characters', (name, most) => {
    expect(of({ [name]: field('a'.repeat(most)) })[name]).toHaveLength(most)
    expect(of({ [name]: field('a'.repeat(most + 1)) })[name]).toHaveLength(most)
  })

  it('never within a character', () => {
    expect(of({ title: field(`${'a'.repeat(1999)}😀`) }).title).toBe('a'.repeat(1999))
  })

  it('lists at their lengths', () => {
    const many = <One>(count: number, make: (at: number) => One) =>
      field(Array.from({ length: count }, (_, at) => make(at)))
    const long = of({
      drafts: many(201, String),
      resolutions_cited: many(501, String),
      asks: many(201, () => 'a'.repeat(2001)),
      organizations: many(20_001, (at) => body(`Body ${at}`)),
      individuals: many(20_001, (at) =>
        person('n'.repeat(501), at === 0 ? 'r'.repeat(2001) : null),
      ),
    })
    expect(long.drafts).toHaveLength(200)
    expect(long.resolutions_cited).toHaveLength(500)
    expect(long.asks).toHaveLength(200)
    expect(long.asks[0]).toHaveLength(2000)
    expect(long.signatories.organizations).toHaveLength(20_000)
    expect(long.signatories.individuals).toHaveLength(20_000)
    const [first, second] = long.signatories.individuals
    expect([first?.name.length, first?.role?.length, second?.role]).toEqual([500, 2000, null])
  })

  it('an address is left out, since half of one leads nowhere', () => {
    const address = (length: number) => `https://one.example/${'a'.repeat(length - 20)}`
    expect(of({ url: field(address(4000)) }).url).toHaveLength(4000)
    expect(of({ url: field(address(4001)) }).url).toBe('')
    expect(of({ url: field(null), publisher: field(null) })).toMatchObject({
      url: '',
      publisher: '',
    })
  })
})

test.each<[Partial<LetterDraft>, string]>([
  [{ url: field(null) }, 'hrc52-cub-renew-mandate-cuba'],
  [{ url: field('no address') }, 'hrc52-cub-renew-mandate-cuba'],
  [{ sessions: field([]) }, 'one-site-2023-cub-renew-mandate-cuba'],
  [{ sessions: field(['S-33']) }, 'one-site-hrcs33-cub-renew-mandate-cuba'],
  [{ sessions: field([]), date: field(null) }, 'one-site-cub-renew-mandate-cuba'],
  [{ countries: field(['ERI', 'CUB']) }, 'one-site-hrc52-eri-renew-mandate-cuba'],
  [{ title: field('Érythrée : à l’aide !') }, 'one-site-hrc52-cub-erythree-l-aide'],
  [{ title: field('one two three four five six') }, 'one-site-hrc52-cub-one-two-three-four'],
  [{ title: field('Joint NGO letter to the UN') }, 'one-site-hrc52-cub'],
])('the id proposed with %j is %s', (fields, id) => {
  expect(proposeId(draft(fields))).toBe(id)
})

test('an id has at most 70 characters, and there is always one', () => {
  const nothing = { url: field(null), sessions: field([]), date: field(null) }
  expect(proposeId(draft({ ...nothing, countries: field([]), title: field('致') }))).toBe('letter')
  const title = field(`${'b'.repeat(48)} ${'c'.repeat(30)}`)
  expect(proposeId(draft({ title }))).toBe(`one-site-hrc52-cub-${'b'.repeat(48)}-cc`)
  const cut = field(`${'b'.repeat(50)} ${'c'.repeat(30)}`)
  expect(proposeId(draft({ title: cut }))).toBe(`one-site-hrc52-cub-${'b'.repeat(50)}`)
})
