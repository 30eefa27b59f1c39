import { expect, it } from 'vitest'
import { createStates } from '../../../../lib/council/states.ts'
import { namedStates } from '../../../../lib/letters/parse/state-names.ts'
import { buildStateRecords } from '../../../../tools/data/build-states.ts'

const states = createStates(buildStateRecords())

/** Adjectives by language and state, as a writer of that language has them, and words that are none. */
const ADJECTIVES: Record<string, Record<string, string>> = {
  en: {
    AFG: 'Afghan',
    BLR: 'Belarusian',
    CHN: 'Chinese',
    CUB: 'Cuban Cubans',
    EGY: 'Egyptian',
    ERI: 'Eritrean',
    ETH: 'Ethiopian',
    IRN: 'Iranian Iranians',
    LKA: 'Lankan',
    MMR: 'Burmese',
    NER: 'Nigeriens',
    NGA: 'Nigerian Nigerians',
    PHL: 'Philippine',
    RUS: 'Russian Russians',
    SAU: 'Saudi',
    SDN: 'Sudanese',
    SYR: 'Syrian Syrians',
    TUR: 'Turkish',
    VEN: 'Venezuelan',
    none: 'American Persian dominican guinean roman turkeys',
  },
  fr: {
    BDI: 'burundais burundaise',
    BLR: 'biélorusse biélorusses',
    CUB: 'cubain cubaine cubains',
    ETH: 'éthiopienne',
    IRN: 'iranien iraniennes',
    LKA: 'lankais srilankaise',
    NER: 'nigérien nigérienne',
    NGA: 'nigérian',
    RUS: 'russe russes',
    SAU: 'saoudien saoudienne',
    SDN: 'soudanais soudanaises',
    SYR: 'syrien syriennes',
    TUR: 'turc turque turques',
    none: 'indigène',
  },
  es: {
    BLR: 'bielorruso bielorrusas',
    CHN: 'chinos chinas',
    CUB: 'cubano cubanas',
    EGY: 'egipcio egipcias',
    ETH: 'etíope etíopes',
    NIC: 'nicaragüense',
    PHL: 'filipino filipinas',
    KOR: 'surcoreanas',
    RUS: 'ruso rusas',
    SAU: 'saudita sauditas',
    SLV: 'salvadoreño salvadoreña',
    SYR: 'sirio sirias',
    TUR: 'turco turcas',
    VEN: 'venezolano venezolanas',
  },
  de: {
    BLR: 'weißrussisch belarussisch',
    CUB: 'kubanische kubanischen',
    IRN: 'iranische iranischen',
    MMR: 'burmesische',
    NER: 'nigrische',
    NGA: 'nigerianische',
    PRK: 'nordkoreanische nordkoreanischen',
    KOR: 'südkoreanische',
    RUS: 'russische russischen',
    SAU: 'saudische',
    SYR: 'syrische syrischen',
    TUR: 'türkische türkischen',
  },
  it: {
    CHN: 'cinese cinesi',
    EGY: 'egiziano egiziane',
    ETH: 'etiope etiopi',
    RUS: 'russo russi',
    SYR: 'siriano siriane',
    TUR: 'turco turche',
  },
  ru: {
    BLR: 'белорусские белорусских',
    CHN: 'китайский китайских',
    CUB: 'кубинские',
    IRN: 'иранские иранских',
    MMR: 'бирманские',
    KOR: 'южнокорейские',
    PRK: 'северокорейские',
    RUS: 'российские',
    SAU: 'саудовские',
    TUR: 'турецкие',
  },
  ar: { IRN: 'الإيراني', SYR: 'السوري', SDN: 'السوداني', SAU: 'السعودية' },
}

const cases = Object.entries(ADJECTIVES).flatMap(([language, byState]) =>
  Object.entries(byState).flatMap(([state, words]) =>
    words
      .split(' ')
      .map((word): [string, string, string[]] => [language, word, state === 'none' ? [] : [state]]),
  ),
)

it.each(cases)('%s: %s', (language, word, expected) => {
  expect(namedStates(states, language).adjectives(`x ${word} y`)).toEqual(expected)
})

it.each([
  ['en', 'the South Sudanese parties', ['SSD']],
  ['en', 'the Sudanese parties', ['SDN']],
  ['en', 'North Korean refugees', ['PRK']],
  ['en', 'the North-Korean army and South Korean law', ['PRK', 'KOR']],
  ['fr', 'les autorités nord-coréennes', ['PRK']],
  ['pt', 'refugiados norte-coreanos', ['PRK']],
  ['it', 'rifugiati nordcoreani', ['PRK']],
  ['es', 'los norcoreanos', ['PRK']],
  ['en', 'Korean and Congolese', []],
])('by the word before, %s: %s', (language, text, expected) => {
  expect(namedStates(states, language).adjectives(text)).toEqual(expected)
})
