import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { createWording, type Wording } from './create-wording.ts'

const WordingContext = createContext<Wording>(createWording({ language: 'en', catalogue: {} }))

export const WordingProvider = WordingContext.Provider

/** The wording of the nearest `WordingProvider`. */
export function useWording(): Wording {
  return useContext(WordingContext)
}
