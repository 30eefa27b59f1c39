import { useMemo, useState } from 'preact/hooks'
import { writeRoute } from '../../lib/analysis/library-route.ts'
import { type Tallied, tally } from '../../lib/analysis/signatory-profiles.ts'
import { foldForNames } from '../../lib/text/fold-names.ts'
import { useWording } from '../common/wording.ts'
import { useLibrary } from './library-context.ts'
import { useTitle } from './use-title.ts'
import { WholeToggle } from './whole-toggle.tsx'

const SHOWN_AT_FIRST = 120

/** Every situation that letters are on, by name. */
export function SituationsPage() {
  const { t, state } = useWording()
  const { letters } = useLibrary().loaded
  const counts = useMemo(() => tally(letters, ({ countries }) => countries), [letters])
  return (
    <IndexPage
      title={t('library.all-situations')}
      counts={counts}
      nameOf={state}
      hrefOf={(country) => writeRoute({ view: 'situation', country })}
    />
  )
}

/** Every organisation that signed or published a letter, by name. */
export function OrganizationsPage() {
  const { t } = useWording()
  const { letters, signatories } = useLibrary().loaded
  const counts = useMemo(
    () =>
      tally(letters, ({ organizations, publisher }) =>
        [...organizations, publisher].map(signatories.keyOf),
      ),
    [letters, signatories],
  )
  return (
    <IndexPage
      title={t('library.all-organizations')}
      counts={counts}
      nameOf={signatories.nameOf}
      hrefOf={(key) => writeRoute({ view: 'signatory', key })}
    />
  )
}

interface IndexPageProps {
  title: string
  counts: readonly Tallied[]
  nameOf(key: string): string
  hrefOf(key: string): string
}

/** Names from A to Z with how many letters each has, and a box to find one. */
function IndexPage({ title, counts, nameOf, hrefOf }: IndexPageProps) {
  const { t, language, number } = useWording()
  const { isPrinting } = useLibrary()
  const [typed, setTyped] = useState('')
  const [isWhole, setWhole] = useState(false)
  useTitle(title)
  const named = useMemo(() => {
    const { compare } = new Intl.Collator(language)
    return counts
      .map(({ key, count }) => ({ key, count, name: nameOf(key) }))
      .sort((one, other) => compare(one.name, other.name))
  }, [counts, language])
  const wanted = foldForNames(typed)
  const found = named.filter(({ name }) => foldForNames(name).includes(wanted))
  const shown = isWhole || isPrinting ? found : found.slice(0, SHOWN_AT_FIRST)
  return (
    <div class="subject-page">
      <header class="page-head">
        <h2 class="page-title" tabIndex={-1}>
          {title}
        </h2>
        <label class="index-find no-print">
          <span class="unseen">{t('library.find-in', { title })}</span>
          <input
            type="search"
            autocomplete="off"
            placeholder={t('library.find')}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <p class="soft" role="status">
          {t('library.index-count', { shown: found.length })}
        </p>
      </header>
      <ul class="index-names">
        {shown.map(({ key, count, name }) => (
          <li key={key}>
            <a href={hrefOf(key)}>
              <bdi>{name}</bdi>
            </a>{' '}
            <span class="soft">
              <span class="unseen">{t('list.count', { n: count })}</span>
              <span aria-hidden="true">{number(count)}</span>
            </span>
          </li>
        ))}
      </ul>
      {found.length > SHOWN_AT_FIRST && (
        <WholeToggle isWhole={isWhole} count={found.length} onToggle={() => setWhole(!isWhole)} />
      )}
    </div>
  )
}
