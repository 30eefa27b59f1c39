/** Letters that are set beside each other; of more, the nearest. */
export const MAX_ASKED = 40

/** One ask of one letter, by the letter's id. */
export interface LetterAsk {
  letter: string
  ask: string
}

/** The same as it is shown, with the tag of the language that it is in. */
export interface ToldAsk extends LetterAsk {
  language: string
}

/** What some letters ask for together. */
export interface AskedTogether {
  /** Like asks of different letters as one group, by our guess; the most supported first. */
  groups: ToldAsk[][]
  /** Organizations that the letters list by name, each once however many of them it signed. */
  named: number
  /** Where each letter stands, by its id. */
  addresses: Record<string, string>
}
