import { describe, expect, it, test } from 'vitest'
import { COUNCIL_NAME } from '../../../lib/pages/council-name.ts'
import {
  CORE_HOSTS,
  HOST_PATTERNS,
  OPTIONAL_HOST_PATTERNS,
  OPTIONAL_HOSTS,
  patternOf,
  siteOf,
} from '../../../lib/pages/hosts.ts'
import { identifyByAddress, identifyPage } from '../../../lib/pages/identify-page.ts'
import { siteFamilies } from '../../../lib/pages/site-families.ts'

/** Every address as its host and path, and what it tells; `null` for what is not the Council's. */
function tellsOf(host: string, places: [path: string, place: object | null][]) {
  test.each(places)(`${host}%s`, (path, place) => {
    expect(identifyPage(new URL(`https://${host}${path}`))).toEqual(place)
  })
}

describe('www.ohchr.org', () => {
  const text = (symbol: string) => ({ kind: 'text', symbol, ignoresPageTitle: true })
  const report = (symbol: string) => ({ kind: 'report', symbol, ignoresPageTitle: true })
  const council = { kind: 'council' }
  const mandate = (title: string) => ({ kind: 'mandate', title })
  const news = { kind: 'news', needsReading: true }
  const node = { kind: 'report', needsReading: true }
  const uploads = '/sites/default/files/documents/hrbodies/hrcouncil'

  tellsOf('www.ohchr.org', [
    // Files: by the symbol in the name, else by the folder of a session.
    ['/x/a-hrc-61-crp-7.pdf', report('a-hrc-61-crp-7.pdf')],
    ['/x/A_HRC_RES_52_28.pdf', text('A_HRC_RES_52_28.pdf')],
    ['/x/A.HRC.52.L.7.pdf', text('A.HRC.52.L.7.pdf')],
    ['/x/A.HRC.52.L7.pdf', text('A.HRC.52.L7.pdf')],
    ['/x/A_HRC_25_53_fr.doc', { ...report('A_HRC_25_53_fr.doc'), language: 'fr' }],
    ['/x/A_HRC_25_53-EN.pdf', { ...report('A_HRC_25_53-EN.pdf'), language: 'en' }],
    ['/x/A_HRC_25_53xfr.doc', report('A_HRC_25_53xfr.doc')],
    ['/x/A_HRC_25_53_de.doc', report('A_HRC_25_53_de.doc')],
    ['/x/A_72_53_Add.1.pdf', report('A_72_53_Add.1.pdf')],
    ['/x/A_61_53.pdf', report('A_61_53.pdf')],
    ['/x/A_69_53.pdf', report('A_69_53.pdf')],
    ['/x/A_70_53.pdf', report('A_70_53.pdf')],
    ['/x/A_99_53.pdf', report('A_99_53.pdf')],
    ['/x/A_100_53.pdf', report('A_100_53.pdf')],
    ['/x/A_60_53.pdf', null],
    ['/x/A_72_54.pdf', null],
    ['/x/A_72_530.pdf', null],
    ['/x/A_72_53a.pdf', null],
    ['/x/xA_HRC_25_53.pdf', null],
    ['/x/A_HRC_.pdf', null],
    [`${uploads}/session9/note.pdf`, { kind: 'report', session: '9' }],
    [`${uploads}/sessions-regular/session061/note.pdf`, { kind: 'report', session: '61' }],
    [`${uploads}/sessions-special/session9/a/note.docx`, { kind: 'report', session: 'S-9' }],
    ['/x/hrbodies/hrc/Special/session9/note.doc', { kind: 'report', session: 'S-9' }],
    [`${uploads}/session9/note.pdfx`, null],
    [`${uploads}/session9/note.html`, null],
    [`${uploads}/session/note.pdf`, null],
    ['/hrbodies/hrcx/session9/note.pdf', null],

    // Sessions.
    ['/hr-bodies/hrc/regular-sessions', { kind: 'session-list' }],
    ['/HRBodies/HRC/SpecialSessions', { kind: 'session-list' }],
    ['/hr-bodies/hrc/regular-sessions/session07', { kind: 'session', session: '7' }],
    ['/hr-bodies/hrc/regular-sessions/session52/reports', { kind: 'session', session: '52' }],
    ['/hr-bodies/hrc/regular-sessions/session52/res-dec-stat', { kind: 'texts', session: '52' }],
    ['/hr-bodies/hrc/special-sessions/session9/ResDecStat', { kind: 'texts', session: 'S-9' }],
    ['/hr-bodies/hrc/regular-sessions/sessionX', council],
    ['/hr-bodies/hrc/irregular-sessions', council],

    // The Council's own pages, and the bodies it set up.
    ['/hrbodies/hrc', council],
    ['/en/hr-bodies/hrc/home', { kind: 'council', language: 'en' }],
    ['/special-procedures-human-rights-council', council],
    ['/x/special-procedures-human-rights-council', null],
    ['/special-procedures-human-rights-councils', null],
    ['/x/hrbodies/hrc', null],
    ['/hr-bodies/hrcx', null],
    ['/hr-bodies/hrc/co-israel/index', mandate('co israel index')],
    ['/hr-bodies/hrc/coi-burundi', mandate('coi burundi')],
    ['/hr-bodies/hrc/iici-syria', mandate('iici syria')],
    ['/hr-bodies/hrc/iiici', mandate('iiici')],
    ['/hr-bodies/hrc/ici-syria', mandate('ici syria')],
    ['/hr-bodies/hrc/myanmar-ffm', mandate('myanmar ffm')],
    ['/hr-bodies/hrc/a-b-iit', mandate('a b iit')],
    ['/hr-bodies/hrc/gee-yemen', mandate('gee yemen')],
    ['/hr-bodies/hrc/ghre', mandate('ghre')],
    ['/hr-bodies/hrc/any/index', mandate('any index')],
    ['/hr-bodies/hrc/any/index/more', council],
    ['/hr-bodies/hrc/any.ffm', council],
    ['/hr-bodies/hrc/affm', council],

    // Mandates and countries.
    ['/special-procedures/sr-belarus', mandate('belarus')],
    ['/special-procedures/ie-human-rights/more', mandate('human rights')],
    ['/special-procedures/WG-arbitrary-detention', mandate('arbitrary detention')],
    ['/special-procedures/xx-belarus', null],
    ['/x/special-procedures/sr-belarus', null],
    ['/HRBodies/SP/CountriesMandates/BY/Pages/SRBelarus.aspx', mandate('SRBelarus')],
    ['/HRBodies/SP/CountriesMandates/BY/Pages/SRBelarus.aspxx', null],
    ['/x/HRBodies/SP/CountriesMandates/BY/Pages/SRBelarus.aspx', null],
    ['/countries/dpr-korea', { kind: 'country', title: 'dpr korea' }],
    ['/countries/dpr-korea/more', null],
    ['/x/countries/dpr-korea', null],
    ['/countries/nhri', null],

    // News, of whose body the address says nothing.
    ['/press-releases/2016/03/a', news],
    ['/news/2016/03/a', news],
    ['/statements/2016/03/a', news],
    ['/statements-and-speeches/2016/03/a', news],
    ['/stories/2016/03/a', news],
    ['/NewsEvents/Pages/DisplayNews.aspx', news],
    ['/x/NewsEvents/Pages/DisplayNews.aspx', null],
    ['/x/news/2016/03/a', null],
    ['/news/16/03/a', null],
    ['/news/2016/3/a', null],
    ['/stories/2016/03', null],

    ['/documents/thematic-reports/a77196-principles', node],
    ['/documents/thematic-reports/a77196/more', null],
    ['/documents/thematic-reports/a77196.pdf', null],
    ['/documents/thematic-reports', null],
    ['/x/documents/thematic-reports/a77196', null],

    ['/about-us', null],
    ['/', null],
  ])
})

describe('addresses of documents', () => {
  const text = (symbol: string, language?: string) => ({
    kind: 'text',
    symbol,
    ignoresPageTitle: true,
    ...(language && { language }),
  })
  const report = (symbol: string) => ({ kind: 'report', symbol, ignoresPageTitle: true })

  tellsOf('docs.un.org', [
    ['/en/A/HRC/RES/52/28', text('A/HRC/RES/52/28', 'en')],
    ['/ot/A/HRC/RES/52/28', text('A/HRC/RES/52/28')],
    ['/xx/A/HRC/RES/52/28', null],
    ['/EN/A/HRC/PRST/15/2', text('A/HRC/PRST/15/2', 'en')],
    ['/A/HRC/DEC/52/101/', text('A/HRC/DEC/52/101')],
    ['//A//HRC/52/L.7', text('A/HRC/52/L.7')],
    ['/A/HRC/52/65', report('A/HRC/52/65')],
    ['/A/61/53', report('A/61/53')],
    ['/A/79/53/Add.1', report('A/79/53/Add.1')],
    ['/A/100/53', report('A/100/53')],
    ['/A/60/53', null],
    ['/A/61/54', null],
    ['/A/61/533', null],
    ['/A/1000/53', null],
    ['/xA/HRC/52/65', null],
    ['/A/HRC', null],
    ['/%E0%A4%A', null],
    ['/en', null],
  ])

  tellsOf('documents.un.org', [
    ['/api/symbol/access?s=A/HRC/RES/52/28&l=fr', text('A/HRC/RES/52/28', 'fr')],
    ['/api/symbol/access?S=%20A/HRC/RES/52/28%20', text('A/HRC/RES/52/28')],
    ['/API/symbol/access?s=A/HRC/RES/52/28&l=F', text('A/HRC/RES/52/28', 'fr')],
    ['/api/symbol/access?ds=A/HRC/RES/52/28', null],
    ['/api/symbol/accesses?s=A/HRC/RES/52/28', null],
    ['/x/api/symbol/access?s=A/HRC/RES/52/28', { kind: 'results', needsReading: true }],
    ['/doc/UNDOC/GEN/1', null],
    ['/api/search', null],
    ['/x/api/', { kind: 'results', needsReading: true }],
    ['/', { kind: 'results', needsReading: true }],
  ])

  tellsOf('daccess-ods.un.org', [
    ['/access.nsf/Get?Open&DS=A/HRC/RES/16/21&Lang=A', text('A/HRC/RES/16/21', 'ar')],
    ...['zh C', 'en E', 'ru R', 'es S'].map((pair): [string, object] => {
      const [language, letter] = pair.split(' ')
      return [
        `/access.nsf/GetFile?Open&DS=A/HRC/RES/16/21&Lang=${letter}`,
        text('A/HRC/RES/16/21', language),
      ]
    }),
    ['/x/access.nsf/Get?DS=A/HRC/RES/16/21', null],
    ['/access.nsf/Get?symbol=A/HRC/RES/16/21', null],
    ['/ga/search/view_doc.asp?symbol=A/HRC/RES/16/21', text('A/HRC/RES/16/21')],
    ['/ga/search/view_doc.aspx?symbol=A/HRC/RES/16/21', null],
    ['/ga/search/review_doc.asp?symbol=A/HRC/RES/16/21', null],
  ])

  tellsOf('ap.ohchr.org', [
    ['/documents/dpage_e.aspx?si=%20A/HRC/RES/16/21', text('A/HRC/RES/16/21')],
    ['/documents/dpage_e.aspx?si=A/RES/16/21', null],
    ['/documents/sdpage_e.aspx?b=10', { kind: 'texts', needsReading: true }],
    ['/documents/sdpage_.aspx?b=10', null],
    ['/documents/sdpage_e.aspxx', null],
    ['/documents/dpage_e.aspxx?si=A/HRC/RES/16/21', null],
    ['/x/documents/sdpage_e.aspx', null],
    ['/x/documents/dpage_e.aspx?si=A/HRC/RES/16/21', null],
  ])

  tellsOf('right-docs.org', [
    [
      '/doc/a-hrc-dec-22-115/',
      { kind: 'text', symbol: 'a-hrc-dec-22-115', ignoresPageTitle: false, language: 'en' },
    ],
    ['/doc/a-res-60-251', null],
    ['/doc/a-hrc-39-64/more', null],
    ['/x/doc/a-hrc-39-64', null],
    ['/doc', null],
  ])
})

describe('libraries, portals, news and recordings', () => {
  const results = { kind: 'results', needsReading: true }

  tellsOf('digitallibrary.un.org', [
    [
      '/record/12/files/A_HRC_RES_52_28-FR.pdf',
      { kind: 'text', symbol: 'A_HRC_RES_52_28-FR.pdf', ignoresPageTitle: true, language: 'fr' },
    ],
    ['/record/12/files/S_RES_1325.pdf', null],
    ['/record/x/files/A_HRC_RES_52_28.pdf', null],
    ['/x/record/12/files/A_HRC_RES_52_28.pdf', null],
    ['/record/12?ln=en', { kind: 'report', needsReading: true }],
    ['/record/12/', { kind: 'report', needsReading: true }],
    ['/record/12/export', null],
    ['/x/record/12', null],
    ['/search?p=x', results],
    ['/searching', null],
    ['/', null],
  ])

  tellsOf('hrcportal.ohchr.org', [
    ['/three-year-programme-work', { kind: 'council' }],
    ['/60th-regular-session-human-rights-council-0', { kind: 'session', session: '60' }],
    ['/1st_session', { kind: 'session', session: '1' }],
    ['/022nd session', { kind: 'session', session: '22' }],
    ['/33rd-special-session', { kind: 'session', session: 'S-33' }],
    ['/33SpecialSession', { kind: 'session', session: 'S-33' }],
    ['/session-x', { kind: 'council' }],
  ])

  tellsOf('www.ungeneva.org', [
    [
      '/en/news-media/meeting-summary/2023/04/roundup-human-rights-council-concludes-fifty-second-regular',
      {
        kind: 'meeting',
        title: 'roundup human rights council concludes fifty second regular session',
        needsReading: false,
        language: 'en',
      },
    ],
    [
      '/news-media/press-release/2014/09/human-rights-council-concludes-twenty-seventh',
      {
        kind: 'news',
        title: 'human rights council concludes twenty seventh session',
        needsReading: false,
      },
    ],
    [
      '/news-media/press-release/2014/09/committee-third-session',
      { kind: 'news', title: 'committee third session', needsReading: true },
    ],
    [
      '/news-media/press-release/2014/09/the-first',
      { kind: 'news', title: 'the first session', needsReading: true },
    ],
    ['/news-media/press-release/14/09/human-rights-council', null],
    ['/news-media/press-release/2014/9/human-rights-council', null],
    ['/news-media/other/2014/09/human-rights-council', null],
    ['/x/news-media/press-release/2014/09/human-rights-council', null],
    ['/news-media/press-release/2014/09/', null],
  ])

  tellsOf('www.universal-rights.org', [
    ['/human-rights/human-rights-resolutions-portal/', { kind: 'results' }],
    ['/human-rights-resolutions-portal/more', null],
    ['/?p=43786', { kind: 'news', needsReading: true }],
    ['/a-Report-on', { kind: 'news', needsReading: true }],
    ['/un-rapport', { kind: 'news', needsReading: true }],
    ['/un-informe', { kind: 'news', needsReading: true }],
    ['/blog', null],
  ])

  tellsOf('webtv.un.org', [
    [
      '/en/asset/k1n/k1nx60bmyv',
      {
        kind: 'meeting',
        needsReading: true,
        otherBodyTitle: /advisory|committee|forum|mechanism|working group/i,
        language: 'en',
      },
    ],
    ['/asset/k1n/', null],
    ['/asset/k1n/k1nx60bmyv/more', null],
    ['/x/asset/k1n/k1nx60bmyv', null],
  ])
})

test.each([
  'https://example.org/en/A/HRC/RES/52/28',
  'https://toString/A/HRC/RES/52/28',
  'ftp://docs.un.org/A/HRC/RES/52/28',
  'file:///docs.un.org/A/HRC/RES/52/28',
])('nothing is told of %s', (address) => {
  expect(identifyPage(new URL(address))).toBeNull()
})

it('takes as sure only what the address alone tells', () => {
  expect(identifyByAddress(new URL('https://docs.un.org/A/HRC/RES/52/28'))?.kind).toBe('text')
  expect(identifyByAddress(new URL('https://webtv.un.org/en/asset/k1n/k1nx60bmyv'))).toBeNull()
  expect(identifyByAddress(new URL('https://www.un.org/'))).toBeNull()
})

test.each([
  ['Human Rights Council', true],
  ['conseil des droits de l’homme', true],
  ['Conseil des droits de lhomme', true],
  ["Conseil des droits de l'homme", true],
  ['Consejo de Derechos Humanos', true],
  ['Совет по правам человека', true],
  ['Советом по правам человека', true],
  ['Совета по правам человека', true],
  ['Советника по правам человека', false],
  ['人权理事会', true],
  ['مجلس حقوق الإنسان', true],
  ['Human Rights Committee', false],
  ['HRC', false],
])('%j names the Council: %j', (text, names) => {
  expect(COUNCIL_NAME.test(text)).toBe(names)
})

describe('the hosts', () => {
  it('have a site each, and no other host has one', () => {
    expect(siteOf('ohchr.org')).toBe('ohchr')
    expect(siteOf('www.un.org')).toBe('query')
    expect(siteOf('www.universal-rights.org')).toBe('urg')
    expect(siteOf('toString')).toBeUndefined()
    expect(siteOf('x.ohchr.org')).toBeUndefined()
  })

  it('are asked for by patterns of the whole host, but where little of it is the Council’s', () => {
    expect(patternOf('docs.un.org')).toMatch(/:\/\/docs\.un\.org\/\*$/)
    expect(patternOf('www.un.org')).toMatch(/:\/\/www\.un\.org\/\*view_doc\.asp\*$/)
    expect(patternOf('ap.ohchr.org')).toMatch(/:\/\/ap\.ohchr\.org\/\*dpage_\*$/)
    expect(HOST_PATTERNS).toEqual(Object.keys(CORE_HOSTS).map(patternOf))
    expect(OPTIONAL_HOST_PATTERNS).toEqual(Object.keys(OPTIONAL_HOSTS).map(patternOf))
  })

  it('go together as a reader takes them for one site', () => {
    const families = siteFamilies()
    expect(families.filter(({ optional }) => !optional).map(({ key }) => key)).toEqual([
      'ohchr',
      'ap',
      'document',
      'search',
      'query',
    ])
    expect(families.find(({ key }) => key === 'ohchr')).toEqual({
      key: 'ohchr',
      hosts: ['www.ohchr.org', 'ohchr.org', 'previous.ohchr.org'],
      patterns: ['www.ohchr.org', 'ohchr.org', 'previous.ohchr.org'].map(patternOf),
      optional: false,
    })
    expect(families.find(({ key }) => key === 'ungeneva.org')).toEqual({
      key: 'ungeneva.org',
      hosts: ['ungeneva.org', 'www.ungeneva.org'],
      patterns: ['ungeneva.org', 'www.ungeneva.org'].map(patternOf),
      optional: true,
    })
    expect(families.flatMap(({ hosts }) => hosts)).toHaveLength(
      Object.keys({ ...CORE_HOSTS, ...OPTIONAL_HOSTS }).length,
    )
  })
})
