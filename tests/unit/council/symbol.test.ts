import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import {
  findSymbols,
  formatSymbol,
  parseDraft,
  parseSymbol,
  parseTextNumber,
  symbolFromFileName,
} from '../../../lib/council/symbol.ts'

interface Row {
  [column: string]: string
}

const rows = (file: string): Row[] => parse(readFileSync(file), { columns: true })
const found = (text: string) => findSymbols(text).map(({ symbol }) => symbol.symbol)

describe('parseSymbol', () => {
  test.each([
    ['A/HRC/RES/52/28', 'A/HRC/RES/52/28', 'resolution', '52'],
    ['A/hrc/RES/38/12', 'A/HRC/RES/38/12', 'resolution', '38'],
    ['/a/hrc//res/38/12/', 'A/HRC/RES/38/12', 'resolution', '38'],
    ['A%2FHRC%2FRES%2F52%2F28', 'A/HRC/RES/52/28', 'resolution', '52'],
    ['A/HRC/RES/52/28?direct=true#page=2', 'A/HRC/RES/52/28', 'resolution', '52'],
    ['\u00a0A/HRC/RES/12/4. ', 'A/HRC/RES/12/4', 'resolution', '12'],
    ['A/HRC/DEC/18/114A', 'A/HRC/DEC/18/114A', 'decision', '18'],
    ['A/HRC/DEC22/117', 'A/HRC/DEC/22/117', 'decision', '22'],
    ['A/HRC/DEC/S-4/101', 'A/HRC/DEC/S-4/101', 'decision', 'S-4'],
    ['A/HRC/DEC/OM/1/102', 'A/HRC/DEC/OM/1/102', 'decision', 'OM/1'],
    ['A/HRC/PRST/15/2', 'A/HRC/PRST/15/2', 'statement', '15'],
    ['A/HRC/PRST/OS/14/2', 'A/HRC/PRST/OS/14/2', 'statement', 'OS/14'],
    ['A/HRC/RES/S-33/1', 'A/HRC/RES/S-33/1', 'resolution', 'S-33'],
    ['A/HRC/RES/S–33/1', 'A/HRC/RES/S-33/1', 'resolution', 'S-33'],
    ['A/hrc/RES/27/31/corr.1', 'A/HRC/RES/27/31/CORR.1', 'resolution', '27'],
    ['A/HRC/56/L.20/Rev.1', 'A/HRC/56/L.20/REV.1', 'draft', '56'],
    ['A/HRC/S-5/L.1/Rev.1', 'A/HRC/S-5/L.1/REV.1', 'draft', 'S-5'],
    ['A/HRC/RES/56/L.33', 'A/HRC/56/L.33', 'draft', '56'],
    ['A/HRC/44/L..2', 'A/HRC/44/L.2', 'draft', '44'],
    ['A/HRC/46//L.3', 'A/HRC/46/L.3', 'draft', '46'],
    ['A/HRC/27L.2', 'A/HRC/27/L.2', 'draft', '27'],
    ['A/HRC/34/L.34/Rev.1as', 'A/HRC/34/L.34/REV.1', 'draft', '34'],
    ['A/HRC/62/16/Add.1', 'A/HRC/62/16/ADD.1', 'report', '62'],
    ['A/HRC/61/CRP.7', 'A/HRC/61/CRP.7', 'report', '61'],
    ['A/HRC/61/SR.29', 'A/HRC/61/SR.29', 'record', '61'],
    ['A/HRC/52/NGO/112', 'A/HRC/52/NGO/112', 'other', '52'],
    ['A/HRC/52/G/3', 'A/HRC/52/G/3', 'other', '52'],
    ['A/HRC/EMRIP/2025/2', 'A/HRC/EMRIP/2025/2', 'other', null],
    ['A/HRC/WG.6/42/MAR/1', 'A/HRC/WG.6/42/MAR/1', 'other', null],
  ])('%s', (written, symbol, kind, session) => {
    expect(parseSymbol(written)).toEqual({ symbol, kind, session })
  })

  test.each([
    'A/HRC/2932',
    'A/HRC',
    'A/HRC/RES/52',
    'A/HRC/RES/52/0',
    'A/HRC/52/28/33',
    'A/HRC/29/32-35',
    'XA/HRC/52/28',
    'A/HRC/52/28x',
    'A/HRC/DEC/18/114Z',
    'A/RES/60/251',
    'A/RES/S-23/2',
    'A/72/53/Add.1',
    'S/RES/2725(2024)',
    'S/PRST/2021/7',
    'E/CN.4/1997/L.89',
    'E/RES/2017/2',
    'CCPR/C/127/D/2728/2016',
    'HRC GC2',
    '%E0%A4%A',
    '',
    `A/HRC/${'/'.repeat(400)}52/28`,
  ])('refuses %s', (written) => {
    expect(parseSymbol(written)).toBeNull()
  })

  test('reads every symbol of the catalogue unchanged', () => {
    const texts = rows('data/texts.csv')
    expect(texts).toHaveLength(1690)
    for (const { symbol = '', session } of texts) {
      expect(parseSymbol(symbol)).toMatchObject({ symbol: symbol.toUpperCase(), session })
    }
  })

  test("tells the Council's symbols from all others among real addresses", () => {
    for (const { kind = '', symbol = '', session } of rows('tests/eval/addresses.dev.csv')) {
      if (symbol === '' || symbol.startsWith('draft of')) continue
      const parsed = parseSymbol(symbol)
      if (kind.startsWith('hrc-')) {
        expect(parsed?.symbol).toBe(symbol.toUpperCase())
        if (session) expect(parsed?.session).toBe(session)
      } else expect(parsed, symbol).toBeNull()
    }
  })
})

describe('parseTextNumber', () => {
  test.each([
    ['52/28', 'resolution', 'A/HRC/RES/52/28'],
    ['\u00a034/12', 'resolution', 'A/HRC/RES/34/12'],
    ['44/1 ', 'resolution', 'A/HRC/RES/44/1'],
    ['2/4.', 'resolution', 'A/HRC/RES/2/4'],
    ['S-7/1.', 'resolution', 'A/HRC/RES/S-7/1'],
    ['OM/1/1.', 'resolution', 'A/HRC/RES/OM/1/1'],
    ['A/HRC/RES/12/4', 'resolution', 'A/HRC/RES/12/4'],
    ['27/2127/21/Corr.1', 'resolution', 'A/HRC/RES/27/21'],
    ['6/102', 'resolution', 'A/HRC/DEC/6/102'],
    ['18/114A', 'decision', 'A/HRC/DEC/18/114A'],
    ['15/2', 'statement', 'A/HRC/PRST/15/2'],
    ['PRST/15/2', 'statement', 'A/HRC/PRST/15/2'],
    ['OS/14/2', 'statement', 'A/HRC/PRST/OS/14/2'],
  ] as const)('%s in the table of %ss', (written, section, symbol) => {
    expect(parseTextNumber(written, section)?.symbol).toBe(symbol)
  })

  test.each(['N/A', 'n/a', '', 'Adopted text', '52', '2932/1', '1/2/3/4'])(
    'refuses %s',
    (written) => {
      expect(parseTextNumber(written, 'resolution')).toBeNull()
    },
  )

  test('reads every real number cell but the withdrawn and the empty', () => {
    const unread = rows('tests/eval/resdecstat-rows.csv')
      .map((row) => row.adopted_text ?? '')
      .filter((number) => parseTextNumber(number, 'resolution') === null)
    expect(unread.filter((number) => number === 'N/A')).toHaveLength(16)
    expect(unread.filter((number) => number === '')).toHaveLength(32)
    expect(unread).toHaveLength(48)
  })
})

describe('parseDraft', () => {
  test.each([
    ['L.26', '36', 'A/HRC/36/L.26'],
    ['L. 26', '36', 'A/HRC/36/L.26'],
    ['L.1/Rev.1', 'S-5', 'A/HRC/S-5/L.1/REV.1'],
    ['A/HRC/52/L.10', null, 'A/HRC/52/L.10'],
    ['A/HRC/52/L.10 as orally revised', '52', 'A/HRC/52/L.10'],
    ['L.10 as orally revised', '52', 'A/HRC/52/L.10'],
    ['36/L.26', null, 'A/HRC/36/L.26'],
  ])('%s of session %s', (written, session, symbol) => {
    expect(parseDraft(written, session)?.symbol).toBe(symbol)
  })

  test('needs a session, and refuses what is no draft', () => {
    expect(parseDraft('L.26', null)).toBeNull()
    expect(parseDraft('n/a', '52')).toBeNull()
    expect(parseDraft('A/HRC/52/65', '52')).toBeNull()
    expect(parseDraft('Lithuania', '52')).toBeNull()
  })
})

describe('symbolFromFileName', () => {
  test.each([
    ['a-hrc-61-crp-7.pdf', 'A/HRC/61/CRP.7'],
    ['A_HRC_39_64.pdf', 'A/HRC/39/64'],
    ['A.HRC.27.37_en.pdf', 'A/HRC/27/37'],
    ['A.HRC.29.32_AEV.doc', 'A/HRC/29/32'],
    ['A_HRC_44_24_AEV.docx', 'A/HRC/44/24'],
    ['A-HRC-25-53-Add1_fr.doc', 'A/HRC/25/53/ADD.1'],
    ['A_HRC_RES_52_28-EN.pdf', 'A/HRC/RES/52/28'],
    ['A_HRC_52_L.11_Rev.1.E.pdf', 'A/HRC/52/L.11/REV.1'],
    ['A-HRC-52-L11-Rev1-SP.docx', 'A/HRC/52/L.11/REV.1'],
    ['a-hrc-res-s-33-1', 'A/HRC/RES/S-33/1'],
    ['A_HRC_S33_L1.pdf', 'A/HRC/S-33/L.1'],
    ['a-hrc-dec-22-115', 'A/HRC/DEC/22/115'],
    ['a-hrc-54-crp-6_0.docx', 'A/HRC/54/CRP.6'],
    ['a-hrc-52-65-advance-unedited-version.pdf', 'A/HRC/52/65'],
    ['A-HRC-WG.6-42-MAR-1.pdf', 'A/HRC/WG.6/42/MAR/1'],
  ])('%s', (name, symbol) => {
    expect(symbolFromFileName(name)?.symbol).toBe(symbol)
  })

  test.each([
    'a-72-53-add.1',
    'A_RES_75_311-EN.pdf',
    'S_RES_37%281947%29-ES.pdf',
    'a-hrc-2932.pdf',
    'g2419320.pdf',
    'database-hrc3136',
    'data-hrc-52-28.pdf',
    'hrc-52-28.pdf',
  ])('refuses %s', (name) => {
    expect(symbolFromFileName(name)).toBeNull()
  })
})

describe('findSymbols', () => {
  test('finds whole symbols with their place', () => {
    const text = 'See drafts A/HRC/52/L.4 and (a/hrc/52/l.11/rev.1), and the report A/HRC/52/65.'
    expect(found(text)).toEqual(['A/HRC/52/L.4', 'A/HRC/52/L.11/REV.1', 'A/HRC/52/65'])
    const places = findSymbols(text).map(({ index, length }) => text.slice(index, index + length))
    expect(places).toEqual(['A/HRC/52/L.4', 'a/hrc/52/l.11/rev.1', 'A/HRC/52/65'])
  })

  test('finds symbols in addresses', () => {
    expect(found('https://undocs.org/en/A/HRC/RES/52/28')).toEqual(['A/HRC/RES/52/28'])
  })

  test('leaves out what is not a whole symbol of the Council', () => {
    expect(found('EXTRA/HRC/52/28 A/HRC/52/28/33 A/HRC/2932 A/HRC/52/28bis CCPR/C/52/28')).toEqual(
      [],
    )
    expect(found('A/RES/60/251, S/RES/1325, E/CN.4/2005/52, HRC GC2')).toEqual([])
  })

  test.each([
    ['Human Rights Council resolution 16/21', ['A/HRC/RES/16/21']],
    ['Council resolution S-33/1 of 17 December', ['A/HRC/RES/S-33/1']],
    [
      'HRC resolutions 5/1, 16/21 and S-27/1',
      ['A/HRC/RES/5/1', 'A/HRC/RES/16/21', 'A/HRC/RES/S-27/1'],
    ],
    ['resolution 22/13 of the Human Rights Council', ['A/HRC/RES/22/13']],
    ['The Council, in its decision 19/119,', ['A/HRC/DEC/19/119']],
    ['la résolution 52/28 du Conseil des droits de l’homme', ['A/HRC/RES/52/28']],
    ['la resolución 52/28 del Consejo de Derechos Humanos', ['A/HRC/RES/52/28']],
    ['резолюция 52/28 Совета по правам человека', ['A/HRC/RES/52/28']],
    ['Совет по правам человека в резолюции 52/28', ['A/HRC/RES/52/28']],
    ['人权理事会第52/28号决议', ['A/HRC/RES/52/28']],
    ['载于A/HRC/51/L.6号文件', ['A/HRC/51/L.6']],
    ['A/HRC/51/L.6经口头订正', ['A/HRC/51/L.6']],
    ['人权理事会第5/1和16/21号决议', ['A/HRC/RES/5/1', 'A/HRC/RES/16/21']],
    ['قرار مجلس حقوق الإنسان 52/28', ['A/HRC/RES/52/28']],
  ])('reads mentions by number: %s', (text, symbols) => {
    expect(found(text)).toEqual(symbols)
  })

  test.each([
    'resolution 52/28',
    'General Assembly resolution 60/251',
    'resolution 60/51 of the General Assembly, which set up the Human Rights Council',
    'the Human Rights Council, recalling General Assembly resolution 48/91',
    'Economic and Social Council resolution 20/31',
    'резолюция 60/51 Генеральной Ассамблеи о Совете по правам человека',
    '大会第60/51号决议',
    'قرار الجمعية العامة 60/51',
    'Human Rights Council resolution 60/251',
    'The Human Rights Council met. It was resolution 52/28 that mattered',
  ])('leaves out %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('tells two bodies of one sentence apart', () => {
    const text = 'General Assembly resolution 60/51 and Human Rights Council resolution 5/1'
    expect(found(text)).toEqual(['A/HRC/RES/5/1'])
  })

  test.each([
    ['slashes', '/'.repeat(1_000_000)],
    ['prefixes', 'A/HRC/'.repeat(170_000)],
    ['drafts', 'A/HRC/52/L.1/Rev.1/'.repeat(50_000)],
    ['numbers', `resolution ${'52/28, '.repeat(140_000)}`],
    ['words', 'Council resolution '.repeat(50_000)],
    ['spaces', `resolution${' '.repeat(1_000_000)}52/28`],
  ])('stays quick on a megabyte of %s', (_, text) => {
    const start = performance.now()
    findSymbols(text)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

test("formatSymbol gives the UN's own capitals", () => {
  expect(formatSymbol('A/HRC/52/L.11/REV.1')).toBe('A/HRC/52/L.11/Rev.1')
  expect(formatSymbol('A/HRC/61/CRP.7')).toBe('A/HRC/61/CRP.7')
  expect(formatSymbol('A/HRC/RES/52/28')).toBe('A/HRC/RES/52/28')
})
