import { type Cited, cite, citeBeforeAddress, quoted } from '../../lib/letters/cite.ts'
import { CopyButton } from './copy-button.tsx'
import { webAddress } from './web-address.ts'
import { useWording } from './wording.ts'

interface AskCopyProps {
  ask: string
  letter: Cited
  /** Whether the ask is in the letter's own words; else it is said to be our summary. */
  isVerbatim?: boolean
}

/** Copies an ask with the letter it stands in: as a line of text and as one whose address is a link. */
export function AskCopy({ ask, letter, isVerbatim = false }: AskCopyProps) {
  const { t, language } = useWording()
  const words = quoted(ask)
  const begin = isVerbatim ? words : t('cite.summarized', { ask: words })
  const formatted = () => {
    const line = document.createElement('p')
    line.append(`${begin}, ${citeBeforeAddress(letter, language)}`)
    const address = webAddress(letter.url)
    if (address) {
      const link = document.createElement('a')
      link.href = address.href
      link.textContent = letter.url
      line.append(', ', link)
    }
    return line
  }
  return (
    <CopyButton
      label={t('cite.copy-ask')}
      name={`${t('cite.copy-ask')}: ${ask}`}
      text={`${begin}, ${cite(letter, language)}`}
      formatted={formatted}
    />
  )
}
