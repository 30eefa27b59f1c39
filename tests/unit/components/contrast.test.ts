import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'

/** Text of ordinary size, WCAG 2.2, 1.4.3. */
const TEXT = 4.5
/** What tells controls apart, 1.4.11. */
const SHAPE = 3

const themes = rulesOf('components/common/theme.css')
const badge = rulesOf('entrypoints/annotator/badge.css')

const LIGHT = styleOf(themes, '.root')
const THEMES = {
  light: LIGHT,
  'dark, chosen': styleOf(themes, '.root[data-theme="dark"]'),
  'dark, of the system': styleOf(themes, '.root:not([data-theme="light"])'),
}

/** Text on its ground, as the style sheets of panel, popup, side panel and library put them. */
const PAIRS = [
  ['--ink', '--paper'],
  ['--ink', '--paper-raised'],
  ['--ink-soft', '--paper'],
  ['--ink-soft', '--paper-raised'],
  ['--accent', '--paper'],
  ['--accent', '--paper-raised'],
  ['--paper', '--accent'],
] as const

describe.each(Object.entries(THEMES))('%s', (_, style) => {
  const colour = (name: string) => channels(style.getPropertyValue(name))

  it.each(PAIRS)('%s can be read on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(TEXT)
  })

  it('words that were searched for can be read on their mark', () => {
    for (const ground of ['--paper', '--paper-raised']) {
      const mark = mixed(colour('--accent'), colour(ground), 0.15)
      expect(contrast(colour('--ink'), mark)).toBeGreaterThanOrEqual(TEXT)
    }
  })

  it('the parts of a vote’s bar stand out against each other and the ground', () => {
    const neighbours = [
      ['--ink', '--paper'],
      ['--ink', '--rule-strong'],
      ['--rule-strong', '--paper'],
    ] as const
    for (const [one, other] of neighbours) {
      expect(contrast(colour(one), colour(other))).toBeGreaterThanOrEqual(SHAPE)
    }
  })

  it('edges of controls stand out', () => {
    expect(contrast(colour('--rule-strong'), colour('--paper'))).toBeGreaterThanOrEqual(SHAPE)
    expect(contrast(colour('--accent'), colour('--paper'))).toBeGreaterThanOrEqual(SHAPE)
  })
})

describe('badge', () => {
  const ground = channels(styleOf(badge, 'button').background)

  it.each(['button', 'button.related'])('the number of %s can be read', (selector) => {
    const text = channels(styleOf(badge, selector).color)
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(TEXT)
  })

  it('can be read when pressed', () => {
    const pressed = styleOf(badge, 'button:hover, button[aria-expanded="true"]')
    const ratio = contrast(channels(pressed.color), channels(pressed.background))
    expect(ratio).toBeGreaterThanOrEqual(TEXT)
  })
})

/** All style rules of a sheet, those in media queries for screens too. */
function rulesOf(file: string): CSSStyleRule[] {
  const { window } = new JSDOM(`<style>${readFileSync(file, 'utf8')}</style>`)
  const [sheet] = window.document.styleSheets
  return [...(sheet?.cssRules ?? [])].flatMap((rule) => {
    if ('selectorText' in rule) return [rule as CSSStyleRule]
    const { media, cssRules } = rule as CSSMediaRule
    return /color-scheme/.test(media.mediaText) ? ([...cssRules] as CSSStyleRule[]) : []
  })
}

function styleOf(rules: CSSStyleRule[], selector: string): CSSStyleDeclaration {
  const plain = (written: string) => written.replace(/\s+/g, ' ')
  const rule = rules.find(({ selectorText }) => plain(selectorText) === selector)
  if (!rule) throw new Error(`no rule for ${selector}`)
  return rule.style
}

type Channels = readonly [number, number, number]

/** Red, green and blue from 0 to 255, of `#rgb`, `#rrggbb` or `rgb(…)`. */
function channels(colour: string): Channels {
  const short = /^#(\w)(\w)(\w)$/.exec(colour.trim())
  const hex = short
    ? short.slice(1).map((digit) => digit + digit)
    : /^#(\w\w)(\w\w)(\w\w)$/.exec(colour.trim())?.slice(1)
  const numbers = hex?.map((pair) => Number.parseInt(pair, 16)) ?? colour.match(/\d+/g)?.map(Number)
  const [red, green, blue] = numbers ?? []
  if (red === undefined || green === undefined || blue === undefined) {
    throw new Error(`not a colour: ${colour}`)
  }
  return [red, green, blue]
}

function mixed(top: Channels, ground: Channels, share: number): Channels {
  const mix = (index: 0 | 1 | 2) => top[index] * share + ground[index] * (1 - share)
  return [mix(0), mix(1), mix(2)]
}

/** As WCAG defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Channels, other: Channels): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: Channels): number {
  const [red, green, blue] = colour.map((channel) => {
    const value = channel / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as unknown as Channels
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
