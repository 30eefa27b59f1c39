import type { ComparedSigner, Comparison } from '../../lib/analysis/compare-letters.ts'
import { writeRoute } from '../../lib/analysis/library-route.ts'
import type { SearchedLetter } from '../../lib/search/search-answer.ts'
import { useWording } from '../common/wording.ts'
import { Tag } from './compare-heads.tsx'
import { useLibrary } from './library-context.ts'
import { ToldAsk } from './told-ask.tsx'

interface ComparedProps {
  letters: readonly SearchedLetter[]
  comparison: Comparison
}

/** Asks that several letters make, then those of one alone. */
export function ComparedAsks({ letters, comparison: { sharedAsks, ownAsks } }: ComparedProps) {
  const { t } = useWording()
  return (
    <>
      <h4 class="label">
        {t(sharedAsks.length === 0 ? 'library.asks-common-none' : 'library.asks-common')}
      </h4>
      <ul class="common-asks">
        {sharedAsks.map(({ indexes, texts }) => (
          <li key={texts.join(' ')}>
            {texts.map((text, at) => (
              <p key={text} class="ask">
                <Tag index={indexes[at] ?? 0} />
                <ToldAsk texts={[text]} />
              </p>
            ))}
          </li>
        ))}
      </ul>
      <h4 class="label">{t('library.asks-apart')}</h4>
      <ol class="side-by-side">
        {letters.map(({ id, asks }, index) => (
          <li key={id}>
            <Tag index={index} />
            {(ownAsks[index]?.length ?? 0) === 0 && (
              <p class="soft">{t(asks.length === 0 ? 'letter.asks-none' : 'library.none-apart')}</p>
            )}
            <ul>
              {(ownAsks[index] ?? []).map((ask) => (
                <li key={ask} class="ask">
                  <ToldAsk texts={[ask]} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p class="soft note">{t('library.compare-asks-note')}</p>
    </>
  )
}

/** Organisations that signed several of the letters, then those that signed one alone. */
export function ComparedSigners({ letters, comparison }: ComparedProps) {
  const { t } = useWording()
  const { inAll, inSome, ownSigners } = comparison
  return (
    <>
      <h4 class="label">
        {inAll.length === 0
          ? t('library.signed-all-none')
          : t('library.signed-all', { n: inAll.length })}
      </h4>
      <Names signers={inAll} />
      {letters.length > 2 && inSome.length > 0 && (
        <>
          <h4 class="label">{t('library.signed-some', { n: inSome.length })}</h4>
          <Names signers={inSome} isTagged />
        </>
      )}
      <h4 class="label">{t('library.signed-apart')}</h4>
      <ol class="side-by-side">
        {letters.map((letter, index) => (
          <li key={letter.id}>
            <Tag index={index} />{' '}
            <span class="soft">
              {letter.organizations.length === 0
                ? t('library.none-listed')
                : t('count.organizations', { n: ownSigners[index]?.length ?? 0 })}
            </span>
            <Names signers={ownSigners[index] ?? []} />
          </li>
        ))}
      </ol>
      <p class="soft note">{t('library.compare-signed-note')}</p>
    </>
  )
}

function Names({ signers, isTagged = false }: { signers: ComparedSigner[]; isTagged?: boolean }) {
  const { signatories } = useLibrary().loaded
  if (signers.length === 0) return null
  return (
    <ul class="names">
      {signers.map(({ key, indexes }) => (
        <li key={key}>
          <a href={writeRoute({ view: 'signatory', key })}>
            <bdi>{signatories.nameOf(key)}</bdi>
          </a>
          {isTagged && indexes.map((index) => <Tag key={index} index={index} />)}
        </li>
      ))}
    </ul>
  )
}
