import type { LetterHeader, Provenance } from '../../lib/letters/letter.ts'
import { KeptMark } from '../keep/kept-mark.tsx'
import { WebLink } from './web-link.tsx'
import { useWording } from './wording.ts'

interface LetterHeadProps {
  letter: Pick<LetterHeader, 'title' | 'date' | 'sessions' | 'language' | 'publisher'>
  provenance: Provenance | undefined
  /** Where the letter stands; known only of a letter read whole. */
  address?: string
  addressee?: string | null
}

/** The top of a letter: when and for which session, its title, who published it and to whom. */
export function LetterHead({ letter, provenance, address, addressee }: LetterHeadProps) {
  const { t, dateline } = useWording()
  return (
    <div class="letter-head">
      <p class="dateline">
        {dateline(letter)} <KeptMark provenance={provenance} />
      </p>
      <h2 class="letter-title" tabIndex={-1} dir="auto" lang={letter.language}>
        {letter.title}
      </h2>
      <dl class="facts">
        <div>
          <dt>{t('letter.published-by')}</dt>
          <dd>
            <bdi>{letter.publisher}</bdi>
            {address && (
              <>
                {letter.publisher !== '' && ' · '}
                <WebLink address={address} language={letter.language} />
              </>
            )}
          </dd>
        </div>
        {addressee && (
          <div>
            <dt>{t('letter.addressed-to')}</dt>
            <dd>
              <bdi>{addressee}</bdi>
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}
