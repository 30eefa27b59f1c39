import { describe, expect, it } from 'vitest'
import { actOf, fitsOf, isCreating, isOnConduct } from '../../../lib/asks/acts.ts'
import { termsOf } from '../../../lib/asks/terms.ts'

const fits = (ask: string) => fitsOf(termsOf(ask))

describe('what a paragraph does', () => {
  it.each([
    ['Decides to extend the mandate', 'decide'],
    ['Also decides to remain seized', 'decide'],
    ['Further requests the High Commissioner', 'request'],
    ['Invites States to pay', 'request'],
    ['Urges the authorities', 'urge'],
    ['Also calls upon all parties', 'urge'],
    ['Strongly condemns the closing', 'condemn'],
    ['Expresses deep concern at the closing', 'condemn'],
    ['Welcomes the report', 'other'],
    ['The Council decides', 'other'],
  ])('%s', (paragraph, act) => {
    expect(actOf(paragraph)).toBe(act)
  })
})

describe('which acts answer an ask', () => {
  it('for a mandate those that decide, then those that request, and least those that condemn', () => {
    for (const ask of ['Renew the mandate on lighthouses', 'Establish a fund for keepers']) {
      const { decide, request, urge, condemn, other } = fits(ask)
      expect([decide, request, urge, other, condemn]).toEqual(
        [decide, request, urge, other, condemn].toSorted((a, b) => b - a),
      )
      expect(decide).toBeGreaterThan(request)
      expect(urge).toBeGreaterThan(other)
    }
  })

  it('for a report those that request', () => {
    const { request, ...others } = fits('Report on the harbours')
    expect(request).toBeGreaterThan(Math.max(...Object.values(others)))
  })

  it('for a condemnation those that condemn', () => {
    const { condemn, ...others } = fits('Denounce the closing of lighthouses')
    expect(condemn).toBeGreaterThan(Math.max(...Object.values(others)))
  })

  it('for what a government is to do those that urge', () => {
    const { urge, ...others } = fits('Release the pilots')
    expect(urge).toBeGreaterThan(Math.max(...Object.values(others)))
  })
})

it('knows the verbs of creating a mandate and of going on with it', () => {
  const creating = termsOf('Extend, renew, appoint or establish lighthouses').filter(isCreating)
  expect(creating.map(({ concept }) => concept)).toEqual([
    '=renew',
    '=renew',
    '=establish',
    '=establish',
  ])
})

it.each([
  ['Vote for the draft', true],
  ['Co-sponsor it', true],
  ['Adopt a text that renews the mandate', false],
  ['Support regular reports on lighthouses', false],
  ['Release the pilots', false],
])('"%s" is about how delegations behave: %s', (ask, is) => {
  expect(isOnConduct(termsOf(ask))).toBe(is)
})
