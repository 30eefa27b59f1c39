import { describe, expect, it } from 'vitest'
import { identifyByAddress, readAddressOnly } from '../../../lib/pages/identify-page.ts'
import { resolvePage } from '../../../lib/pages/resolve.ts'
import { evaluatePages, judge, readAddresses } from '../../../tools/eval/pages-quality.ts'

function resolve(address: string) {
  return resolvePage(readAddressOnly(new URL(address)))
}

describe('known addresses', () => {
  const addresses = readAddresses()

  it('takes none that is not the Council’s', () => {
    const foreign = addresses.filter(({ kind }) => kind.startsWith('x-'))
    expect(foreign.length).toBeGreaterThan(150)
    expect(foreign.filter((known) => judge(known).recognised)).toEqual([])
  })

  it('gives the right session and symbol for those of the Council', () => {
    const council = addresses.filter(({ kind }) => kind.startsWith('hrc-'))
    expect(council.map(judge).filter(({ fault }) => fault)).toEqual([])
  })

  it('reaches the figures', () => {
    expect(evaluatePages().failed).toBe(false)
  })
})

describe('addresses that only look like ours', () => {
  it.each([
    'https://ohchr.org.example.com/en/hr-bodies/hrc/regular-sessions/session52/res-dec-stat',
    'https://www.ohchr.org@example.com/en/hr-bodies/hrc/home',
    'https://example.com/?u=https://docs.un.org/en/A/HRC/RES/52/28',
    'https://example.com/docs.un.org/en/A/HRC/RES/52/28',
    'https://docs.un.org:8443/en/A/HRC/RES/52/28',
    'https://evil-ohchr.org/en/hr-bodies/hrc/home',
    'ftp://docs.un.org/en/A/HRC/RES/52/28',
    'https://constructor/en/A/HRC/RES/52/28',
    'https://docs.un.org/en/%E0%A4%A/A/HRC/RES/52/28',
    'https://docs.un.org/en/A/HRC/2932',
    'https://docs.un.org/en/XA/HRC/RES/52/28',
    'https://docs.un.org/en/A/HRCX/52/28',
    'https://docs.un.org/en?u=/A/HRC/RES/52/28',
    'https://documents.un.org/api/symbol/access?j=G2401604&t=pdf',
    'https://www.un.org/en/about-us?symbol=A/HRC/RES/52/28',
    'https://www.ohchr.org/en/treaty-bodies/ccpr?u=/hr-bodies/hrc/home',
    'https://www.ohchr.org/en/hr-bodies/hrcx/home',
    'https://www.ohchr.org/en/countries/nhri',
    'https://docs.un.org/en/A/530/53',
    'https://docs.un.org/en/A/60/53',
  ])('%s', (address) => {
    expect(resolve(address)).toBeNull()
  })
})

describe('recognise', () => {
  it.each([
    [
      'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session52/res-dec-stat',
      'texts',
      '52',
      'en',
    ],
    [
      'https://www.ohchr.org/ar/hr-bodies/hrc/regular-sessions/session55/regular-session',
      'session',
      '55',
      'ar',
    ],
    [
      'https://ohchr.org/EN/HRBodies/HRC/RegularSessions/Session45/Pages/ResDecStat.aspx',
      'texts',
      '45',
      'en',
    ],
    [
      'https://www.ohchr.org/es/hr-bodies/hrc/special-sessions/session36/36-special-session/',
      'session',
      'S-36',
      'es',
    ],
    ['https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions', 'session-list', undefined, 'en'],
    ['https://www.ohchr.org/hrbodies/hrc/home', 'council', undefined, undefined],
    ['https://www.ohchr.org/en/hr-bodies/hrc/iici-syria', 'mandate', undefined, 'en'],
  ])('%s', (address, kind, session, language) => {
    expect(identifyByAddress(new URL(address))).toMatchObject({ kind })
    expect(identifyByAddress(new URL(address))?.session).toBe(session)
    expect(identifyByAddress(new URL(address))?.language).toBe(language)
  })

  it('does not claim what only the page can tell', () => {
    for (const address of [
      'https://www.ohchr.org/en/press-releases/2023/04/human-rights-council-adopts-texts',
      'https://searchlibrary.ohchr.org/record/30396',
      'https://webtv.un.org/en/asset/k1n/k1nx60bmyv',
    ]) {
      expect(identifyByAddress(new URL(address))).toBeNull()
    }
  })
})

describe('document addresses', () => {
  it.each([
    ['https://docs.un.org/en/A/HRC/RES/52/28?direct=true#page=2', 'A/HRC/RES/52/28', '52', 'text'],
    ['https://docs.un.org/EN//A/hrc/res/s-33/1/', 'A/HRC/RES/S-33/1', 'S-33', 'text'],
    ['https://undocs.org/A%2FHRC%2F56%2FL.20%2FRev.1', 'A/HRC/56/L.20/REV.1', '56', 'text'],
    [
      'https://documents.un.org/api/symbol/access?t=pdf&l=fr&s=A%2FHRC%2F52%2F69',
      'A/HRC/52/69',
      '52',
      'report',
    ],
    [
      'http://daccess-ods.un.org/access.nsf/Get?Open&DS=A/HRC/RES/16/21&Lang=F',
      'A/HRC/RES/16/21',
      '16',
      'text',
    ],
    [
      'http://www.un.org/ga/search/view_doc.asp?symbol=A/HRC/RES/S-17/1&Lang=E',
      'A/HRC/RES/S-17/1',
      'S-17',
      'text',
    ],
    [
      'https://ap.ohchr.org/documents/dpage_e.aspx?si=A%2FHRC%2FRES%2F16%2F21',
      'A/HRC/RES/16/21',
      '16',
      'text',
    ],
    [
      'https://www.ohchr.org/sites/default/files/Documents/HRBodies/HRCouncil/FFM-Myanmar/A_HRC_39_64.pdf',
      'A/HRC/39/64',
      '39',
      'report',
    ],
    [
      'https://digitallibrary.un.org/record/1/files/A_HRC_RES_52_28-EN.pdf',
      'A/HRC/RES/52/28',
      '52',
      'text',
    ],
    ['https://www.right-docs.org/doc/a-hrc-dec-22-115/', 'A/HRC/DEC/22/115', '22', 'text'],
    ['https://docs.un.org/en/A/61/53', 'A/61/53', null, 'report'],
    [
      'https://digitallibrary.un.org/record/1/files/A_72_53_Add.1-EN.pdf',
      'A/72/53/ADD.1',
      null,
      'report',
    ],
    ['https://www.right-docs.org/doc/a-72-53-add.1', 'A/72/53/ADD.1', null, 'report'],
  ])('%s', (address, symbol, session, kind) => {
    expect(resolve(address)).toMatchObject({ symbol, session, kind })
  })

  it.each([
    [
      'https://www.ohchr.org/sites/default/files/documents/hrbodies/hrcouncil/sessions-special/session9/note.pdf',
      'S-9',
    ],
    [
      'http://www.ohchr.org/EN/HRBodies/HRC/SpecialSessions/Session22/Documents/Concept.docx',
      'S-22',
    ],
    [
      'https://www.ohchr.org/sites/default/files/documents/hrbodies/hrcouncil/sessions-regular/session31/a/b.pdf',
      '31',
    ],
  ])('takes the session of a file without symbol from its folder: %s', (address, session) => {
    expect(resolve(address)).toMatchObject({ kind: 'report', symbol: null, session })
  })

  it('takes the language from the address', () => {
    expect(resolve('https://docs.un.org/zh/A/HRC/RES/52/28')?.language).toBe('zh')
    expect(resolve('https://documents.un.org/api/symbol/access?s=A/HRC/52/69&l=fr')?.language).toBe(
      'fr',
    )
    expect(
      resolve('http://daccess-ods.un.org/access.nsf/Get?Open&DS=A/HRC/52/69&Lang=C')?.language,
    ).toBe('zh')
  })

  it('makes one text of the page, a draft as a draft', () => {
    expect(resolve('https://undocs.org/A/HRC/56/L.20')?.texts).toEqual([
      { symbol: null, draft: 'A/HRC/56/L.20', session: '56', title: '', outcome: null },
    ])
    expect(resolve('https://undocs.org/A/HRC/52/69')?.texts).toEqual([])
  })
})
