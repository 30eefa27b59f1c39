import { describe, expect, it } from 'vitest'
import { excerpt, markedPieces, type Piece } from '../../../../components/search/excerpt.ts'

const written = (pieces: Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

describe('markedPieces', () => {
  it('marks ranges and keeps every character', () => {
    const pieces = markedPieces('Sudan and South Sudan', [
      [0, 5],
      [10, 21],
    ])
    expect(written(pieces)).toBe('[Sudan] and [South Sudan]')
  })

  it('takes ranges that overlap, are empty, upside down or run over the end', () => {
    const pieces = markedPieces('Eritrea', [
      [0, 3],
      [2, 4],
      [5, 5],
      [6, 5],
      [5, 99],
      [200, 300],
    ])
    expect(written(pieces)).toBe('[Eri][t]r[ea]')
    expect(pieces.map(({ text }) => text).join('')).toBe('Eritrea')
  })
})

describe('excerpt', () => {
  const text = `${'before '.repeat(30)}the mandate of the Rapporteur ${'after '.repeat(30)}`.trim()
  const at = text.indexOf('mandate')
  const ranges: [number, number][] = [[at, at + 7]]

  it('gives a short text whole', () => {
    expect(written(excerpt('Renew it', [[0, 5]], 100))).toBe('[Renew] it')
  })

  it('cuts around the first mark, between words', () => {
    const cut = written(excerpt(text, ranges, 100))
    expect(cut).toContain('the [mandate] of the Rapporteur')
    expect(cut).toMatch(/^…before /)
    expect(cut).toMatch(/ after…$/)
    expect(cut.length).toBeLessThanOrEqual(100 + 4)
  })

  it('begins at the beginning when the mark is near it, and without marks', () => {
    expect(written(excerpt(text, [[0, 6]], 60))).toMatch(/^\[before\] before .*before…$/)
    expect(written(excerpt(text, [], 60))).toMatch(/^before .*…$/)
  })

  it('ends at the end when the mark is near it', () => {
    expect(written(excerpt(text, [[text.length - 5, text.length]], 60))).toMatch(/^….*\[after\]$/)
  })

  it('cuts text without spaces, never inside a character', () => {
    const unspaced = '人权'.repeat(40) + '𠀀'.repeat(40)
    for (let room = 20; room < 60; room++) {
      const cut = excerpt(unspaced, [[80, 84]], room)
        .map(({ text: piece }) => piece)
        .join('')
      expect(cut.isWellFormed()).toBe(true)
    }
  })
})
