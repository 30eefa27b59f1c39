import { expect, test } from 'vitest'
import { transliterationKey } from '../../../lib/search/transliteration-key.ts'

/** How each Cyrillic letter is written in English; the last two are not written. */
const WRITTEN =
  'а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sh ы i э e ю iu я ia і i ї i є e ў u'
const UNWRITTEN = ['ъ', 'ь']

test('a Cyrillic name has the skeleton of its English spelling, letter by letter', () => {
  const letters = WRITTEN.split(' ')
  for (let at = 0; at < letters.length; at += 2) {
    const [cyrillic = '', latin = ''] = letters.slice(at, at + 2)
    // Doubled letters count once, so each is looked at after two others.
    for (const [before, written] of [
      ['рнр', 'rnr'],
      ['нрн', 'nrn'],
    ])
      expect(transliterationKey(`${before}${cyrillic}арн`), cyrillic).toBe(
        transliterationKey(`${written}${latin}arn`),
      )
  }
  for (const sign of UNWRITTEN)
    expect(transliterationKey(`рнр${sign}арн`)).toBe(transliterationKey('rnrarn'))
})
