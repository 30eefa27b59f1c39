import type { ComponentChildren } from 'preact'
import { headingOf } from '../../lib/letters/heading.ts'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import { KeptMark } from '../keep/kept-mark.tsx'
import { briefSignatories } from './signatory-wording.ts'
import { useWording } from './wording.ts'

interface LetterHeadProps {
  letter: LetterHeader
  /** What can be done where only a part of the letter is known. */
  children?: ComponentChildren
}

/** The top of a letter: when and for which session, its heading, how much of it is known, by whom. */
export function LetterHead({ letter, children }: LetterHeadProps) {
  const wording = useWording()
  const { t, dateline } = wording
  const { text, language } = headingOf(letter)
  return (
    <div class="letter-head">
      <p class="dateline">
        {dateline(letter)} <KeptMark provenance={letter.provenance} />
      </p>
      <h2 class="letter-title" tabIndex={-1} dir="auto" lang={language ?? undefined}>
        {text}
      </h2>
      {letter.evidence !== 'whole' && (
        <p class="based-on">
          {t(`based-on.${letter.evidence}`)} {children}
        </p>
      )}
      <p class="letter-facts">
        <bdi>{letter.publisher}</bdi>
        <strong>{briefSignatories(letter, wording)}</strong>
      </p>
    </div>
  )
}
