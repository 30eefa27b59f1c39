import { describe, expect, it } from 'vitest'
import { sharedWords } from '../../../lib/asks/shared-words.ts'

const marked = (ask: string, paragraph: string) =>
  sharedWords(ask, paragraph).map(([start, end]) => paragraph.slice(start, end))

describe('words that an ask and a paragraph share', () => {
  it('marks them in their other forms, adjacent ones together', () => {
    expect(marked('Release harbour pilots', 'To release the harbours, then pilots')).toEqual([
      'release',
      'harbours',
      'pilots',
    ])
    expect(marked('Free harbour pilots', 'Harbour pilots are free')).toEqual([
      'Harbour pilots',
      'free',
    ])
  })

  it('marks words that are used for one another', () => {
    expect(marked('Renew the mandate', 'Decides to extend this mandate')).toEqual([
      'extend',
      'mandate',
    ])
  })

  it('has the places of the text as it is written, with accents and ligatures', () => {
    expect(marked('Keep the café office', 'L’oﬃce: the CAFÉ')).toEqual(['oﬃce', 'CAFÉ'])
  })

  it('marks no words that only join', () => {
    expect(marked('All of the boats', 'On all of the piers')).toEqual([])
  })
})
