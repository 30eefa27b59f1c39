import { describe, expect, test } from 'vitest'
import {
  findSymbols,
  formatSymbol,
  parseDraft,
  parseSymbol,
  parseTextNumber,
  symbolFromFileName,
} from '../../../lib/council/symbol.ts'
import { adoptedSymbol, draftSymbol } from '../../../lib/council/symbol-grammar.ts'

const found = (text: string) => findSymbols(text).map(({ symbol }) => symbol.symbol)

describe('a symbol made of its parts', () => {
  test.each([
    [adoptedSymbol('decision', 's-4', '101'), 'A/HRC/DEC/S-4/101', 'decision', 'S-4'],
    [adoptedSymbol('resolution', 'S33', '1'), 'A/HRC/RES/S-33/1', 'resolution', 'S-33'],
    [adoptedSymbol('statement', 'os//14', '2'), 'A/HRC/PRST/OS/14/2', 'statement', 'OS/14'],
    [
      adoptedSymbol('resolution', '52', '1', '/corr.1'),
      'A/HRC/RES/52/1/CORR.1',
      'resolution',
      '52',
    ],
    [draftSymbol('56', 'L..20', '/rev.1'), 'A/HRC/56/L.20/REV.1', 'draft', '56'],
    [draftSymbol('s–9', 'l3'), 'A/HRC/S-9/L.3', 'draft', 'S-9'],
    [draftSymbol('56', 'L.20'), 'A/HRC/56/L.20', 'draft', '56'],
  ])('%#', (made, symbol, kind, session) => {
    expect(made).toEqual({ symbol, kind, session })
  })
})

describe('parseSymbol', () => {
  test.each([
    ['A/HRC/52/L.1/Add.12', 'A/HRC/52/L.1/ADD.12'],
    ['A/HRC/52/L.1/Rev1', 'A/HRC/52/L.1/REV.1'],
    ['A/HRC/52/L.1/Rev..1', 'A/HRC/52/L.1/REV.1'],
    ['A/HRC/52/L.1/Rev.12as', 'A/HRC/52/L.1/REV.12'],
    ['A/HRC/52/L.1/Amend.3', 'A/HRC/52/L.1/AMEND.3'],
    ['A/HRC/52/65/Add.1/Rev.1/Corr.2', 'A/HRC/52/65/ADD.1/REV.1/CORR.2'],
    ['A/HRC/52/CRP7', 'A/HRC/52/CRP.7'],
    ['A/HRC/52/SR12', 'A/HRC/52/SR.12'],
    ['A/HRC/52/R.3', 'A/HRC/52/R.3'],
    ['A/HRC/52/INF1', 'A/HRC/52/INF.1'],
    ['A/HRC/52/MISC.1', 'A/HRC/52/MISC.1'],
    ['A/HRC/52/NI/4', 'A/HRC/52/NI/4'],
    ['A///HRC/52/65', 'A/HRC/52/65'],
    ['A/HRC/RES///52/1', 'A/HRC/RES/52/1'],
    ['A/HRC/RES52/1', 'A/HRC/RES/52/1'],
    ['A/HRC/100/1', 'A/HRC/100/1'],
    ['A/HRC/199/999', 'A/HRC/199/999'],
    ['A/HRC/OM/1/2', 'A/HRC/OM/1/2'],
    ['A/HRC/DEC/18/114C', 'A/HRC/DEC/18/114C'],
    ['A/HRC/WGAD/2020/1', 'A/HRC/WGAD/2020/1'],
    ['A/HRC/AC/3/2', 'A/HRC/AC/3/2'],
    ['A/HRC/FMI/1/2', 'A/HRC/FMI/1/2'],
    ['A/HRC/SUB.1/58/36', 'A/HRC/SUB.1/58/36'],
    ['A/HRC/WG.6/1/A/2/3', 'A/HRC/WG.6/1/A/2/3'],
    ['A/HRC/52/1\u200b', 'A/HRC/52/1'],
    [`A/HRC/52/1${' '.repeat(290)}`, 'A/HRC/52/1'],
  ])('%j is %s', (written, symbol) => {
    expect(parseSymbol(written)?.symbol).toBe(symbol)
  })

  test.each([
    'A////HRC/52/65',
    'A/HRC/200/1',
    'A/HRC/052/1',
    'A/HRC/52/01',
    'A/HRC/52/1000',
    'A/HRC/OX/1/2',
    'A/HRC/52/L.0',
    'A/HRC/52/1/Add.1/Add.2/Add.3/Add.4',
    'A/HRC/52/XX.3',
    'A/HRC/WG.6',
    'A/HRC/XYZ/1/2',
    `A/HRC/52/1${' '.repeat(291)}`,
  ])('%j is none', (written) => {
    expect(parseSymbol(written)).toBeNull()
  })
})

describe('parseTextNumber', () => {
  test.each([
    ['52/100', 'resolution', 'A/HRC/RES/52/100'],
    ['52/101', 'resolution', 'A/HRC/DEC/52/101'],
    ['52/7', 'decision', 'A/HRC/DEC/52/7'],
    ['52//7', 'resolution', 'A/HRC/RES/52/7'],
    ['RES/52/7', 'decision', 'A/HRC/DEC/52/7'],
    ['dec/52/107', 'statement', 'A/HRC/PRST/52/107'],
    ['S-9/1S-9/1/Corr.1', 'resolution', 'A/HRC/RES/S-9/1'],
    ['7/17/1/Corr12', 'resolution', 'A/HRC/RES/7/1'],
    ['52/7/Corr.1', 'resolution', 'A/HRC/RES/52/7/CORR.1'],
    ['A/HRC/52/L.7', 'resolution', 'A/HRC/52/L.7'],
  ] as const)('%s among %ss is %s', (written, section, symbol) => {
    expect(parseTextNumber(written, section)?.symbol).toBe(symbol)
  })

  test.each(['x52/7', '52/7x', '52/7D', '27/2127/22/Corr.1', 'PRST', 'XRES/52/7'])(
    '%s is none',
    (written) => {
      expect(parseTextNumber(written, 'resolution')).toBeNull()
    },
  )
})

describe('parseDraft', () => {
  test.each([
    ['l.26', '36', 'A/HRC/36/L.26'],
    ['L..26', '36', 'A/HRC/36/L.26'],
    ['L 26', '36', 'A/HRC/36/L.26'],
    ['37/L.26', '36', 'A/HRC/37/L.26'],
    ['L.26/Rev.1, as revised', '36', 'A/HRC/36/L.26/REV.1'],
    ['see A/HRC/37/L.1 and L.2', '36', 'A/HRC/37/L.1'],
    ['A/HRC/37/65, A/HRC/37/L.1', '36', 'A/HRC/37/L.1'],
  ])('%j of session %s is %s', (written, session, symbol) => {
    expect(parseDraft(written, session)?.symbol).toBe(symbol)
  })

  test.each(['xL.26', 'L.26x', 'L.0', 'draft L.26', 'L.', ''])('%j is none', (written) => {
    expect(parseDraft(written, '36')).toBeNull()
  })
})

describe('symbolFromFileName', () => {
  test.each([
    ...['.pdf', '.doc', '.docx', '.odt', '.rtf', '.htm', '.html', '.txt', '.xls', '.xlsx'],
    ...['-EN', '_fr', '.S', '-SP', '-AR', '-RU', '-ZH', '-CH', '-ENG', '-FRE', '-SPA', '_AUV'],
  ])('with the ending %s', (ending) => {
    expect(symbolFromFileName(`A_HRC_52_65${ending}`)?.symbol).toBe('A/HRC/52/65')
  })

  test.each([
    ['A_HRC_52_INF_1', 'A/HRC/52/INF.1'],
    ['A_HRC_52_SR.3', 'A/HRC/52/SR.3'],
    ['A_HRC_52_65_Corr_1', 'A/HRC/52/65/CORR.1'],
    ['A_HRC_52_L.7_Amend.2', 'A/HRC/52/L.7/AMEND.2'],
    ['A HRC 52', undefined],
    ['A_HRC_S9_1', 'A/HRC/S-9/1'],
    ['A_HRC_S_9_1', 'A/HRC/S-9/1'],
    ['A_HRC_52_65 (1)', 'A/HRC/52/65'],
    ['A_HRC_52_65 as received', 'A/HRC/52/65'],
    ['A_HRC_52_65x', undefined],
    ['XA_HRC_52_65', undefined],
    ['A_HRCX_52_65', undefined],
  ])('%j is %s', (name, symbol) => {
    expect(symbolFromFileName(name)?.symbol).toBe(symbol)
  })
})

test.each([
  ['A/HRC/52/65/ADD.1', 'A/HRC/52/65/Add.1'],
  ['A/HRC/52/65/CORR.12', 'A/HRC/52/65/Corr.12'],
  ['A/HRC/52/L.1/AMEND.1', 'A/HRC/52/L.1/Amend.1'],
  ['A/HRC/52/INF.1', 'A/HRC/52/Inf.1'],
  ['A/HRC/52/MISC.1', 'A/HRC/52/Misc.1'],
  ['A/HRC/SUB.1/58/36', 'A/HRC/Sub.1/58/36'],
  ['A/HRC/52/REV', 'A/HRC/52/REV'],
])('formatSymbol(%j) is %j', (symbol, written) => {
  expect(formatSymbol(symbol)).toBe(written)
})

describe('texts mentioned by their number', () => {
  const within = (after: string) => `Council resolution 52/7${after}`

  test.each([
    ['Council resolutions 5/1, 5/2 and 5/3', ['5/1', '5/2', '5/3']],
    ['Council resolutions 5/1; 5/2', ['5/1', '5/2']],
    ['Consejo: resoluciones 5/1 y 5/2', ['5/1', '5/2']],
    ['Conseil: résolutions 5/1 et 5/2', ['5/1', '5/2']],
    ['Совет по правам человека, резолюции 5/1 и 5/2', ['5/1', '5/2']],
    ['Council resolution 52/100', ['52/100']],
    ['Council resolution 52/101', []],
    ['Council resolution  52/7', ['52/7']],
    ['Council resolution    52/7', []],
    ['Council resolution52/7', []],
    ['Council irresolution 52/7', []],
    [within('.'), ['52/7']],
    [within('/3'), []],
    [within('x'), []],
    [within('.5'), []],
    [within(' of the General Assembly'), []],
    [within(', of the General Assembly'), []],
    [within('. General Assembly'), ['52/7']],
    [within(' and the General Assembly'), ['52/7']],
    ['Assembly of the European Council, resolution 52/7', ['52/7']],
    ['The European Union in resolution 52/7', []],
    ['the parliament, resolution 52/7', []],
    ['the Sub-Commission, resolution 52/7', []],
    // The body must stand within 48 characters before.
    [`Council${' '.repeat(29)} resolution 52/7`, ['52/7']],
    [`Council${' '.repeat(30)} resolution 52/7`, []],
    ['The Council met; resolution 52/7', []],
    ['The Council met\nresolution 52/7', []],
    ['HRC resolution S-9/1', ['S-9/1']],
  ])('%j: %j', (text, numbers) => {
    expect(found(text)).toEqual(numbers.map((number) => `A/HRC/RES/${number}`))
  })

  test.each([
    ['Council decision 52/101', ['52/101']],
    ['Council decision 52/100', []],
    ['HRC decisions S-9/101', ['S-9/101']],
    ['Conseil, décision 52/101', ['52/101']],
    ['Consejo, decisiones 52/101 y 52/102', ['52/101', '52/102']],
    ['Совет по правам человека в решении 52/101', ['52/101']],
    ['مقرر مجلس حقوق الإنسان 52/101', ['52/101']],
    ['人权理事会第52/101号决定', ['52/101']],
  ])('decisions in %j: %j', (text, numbers) => {
    expect(found(text)).toEqual(numbers.map((number) => `A/HRC/DEC/${number}`))
  })

  test('symbols and numbers come in the order of the text, each with its place', () => {
    const text = 'A/HRC/52/65, Council resolutions 52/7 and 52/8, then A/HRC/52/L.1'
    const all = findSymbols(text)
    expect(all.map(({ index, length }) => text.slice(index, index + length))).toEqual([
      'A/HRC/52/65',
      '52/7',
      '52/8',
      'A/HRC/52/L.1',
    ])
  })
})

describe('an invisible character in a number', () => {
  const SOFT_HYPHEN = '\u00ad'
  const ISOLATED = '\u2068A/HRC/RES/\u206652/2\u20698\u2069'

  test.each([
    [`A/HRC/RES/52/2${SOFT_HYPHEN}8`, 'A/HRC/RES/52/28'],
    ['A/HRC/RES/5\u200d2/28\ufe0f', 'A/HRC/RES/52/28'],
    ['A/HRC/RES/5\u061c2/28', 'A/HRC/RES/52/28'],
    [ISOLATED, 'A/HRC/RES/52/28'],
  ])('makes no other symbol of %j', (written, symbol) => {
    expect(parseSymbol(written)?.symbol).toBe(symbol)
    expect(parseTextNumber(written, 'resolution')?.symbol).toBe(symbol)
    const part = findSymbols(written).map((found) => found.symbol.symbol)
    expect(part.every((one) => one === symbol)).toBe(true)
  })

  test('makes no other draft', () => {
    expect(parseDraft('A/HRC/52/L.1\u00ad0', null)?.symbol).toBe('A/HRC/52/L.10')
    expect(parseDraft('L.1\u206610\u2069', '52')?.symbol).toBe('A/HRC/52/L.110')
  })

  test.each([
    'Human Rights Council resolution 52/2\u00ad8',
    'resolution 52/2\u00ad8 of the Human Rights Council',
    'as in A/HRC/RES/52/2\u200b8 of this year',
    'as in A/HRC/52\u00ad/L.1\u20608',
  ])('is no end of a number in %j', (text) => {
    const found = findSymbols(text).map(({ symbol }) => symbol.symbol)
    expect(found.filter((symbol) => !/28$|18$/.test(symbol))).toEqual([])
  })

  test('at the end of a number is none of it', () => {
    expect(findSymbols('قرار مجلس حقوق الإنسان 52/28\u200f في').length).toBe(1)
    expect(findSymbols('\u2066A/HRC/RES/52/28\u2069 was').length).toBe(1)
  })
})
