import { citableTitle } from '../../lib/letters/citable-title.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { useWording } from './wording.ts'

/** The title that the letter's page gives it, or whose words stand for it, and to whom it is addressed. */
export function OwnTitle({ letter }: { letter: Letter }) {
  const { t } = useWording()
  const { title_kind, addressee, language } = letter
  return (
    <dl class="facts">
      <div>
        <dt>{t(`title.${title_kind}`)}</dt>
        <dd dir="auto" lang={language}>
          {citableTitle(letter)}
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
  )
}
