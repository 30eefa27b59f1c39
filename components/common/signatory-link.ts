import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** The address of an organisation's own page by its name in a letter; null where there are none. */
export type SignatoryLink = (name: string) => string

const SignatoryLinkContext = createContext<SignatoryLink | null>(null)

export const SignatoryLinkProvider = SignatoryLinkContext.Provider

export function useSignatoryLink(): SignatoryLink | null {
  return useContext(SignatoryLinkContext)
}
