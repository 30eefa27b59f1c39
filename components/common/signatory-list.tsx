import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Individual, Signatories } from '../../lib/letters/letter.ts'
import { fold } from '../../lib/text/fold.ts'
import { DoorButton, useDoors } from './door.tsx'
import { IS_PAGE_SCRIPT } from './page-script.ts'
import { useSignatoryLink } from './signatory-link.ts'
import { countsOf, fullSignatories, type SignatoryCounts } from './signatory-wording.ts'
import { TextButton } from './text-button.tsx'
import { useWording } from './wording.ts'

/** From this many names on there is a field to filter them. */
const FILTER_FROM = 12

/** Who signed, as far as known, and how far that is. */
export function SignatoryList({ signatories }: { signatories: Signatories }) {
  const { t, number } = useWording()
  const linkOf = IS_PAGE_SCRIPT ? null : useSignatoryLink()
  const onOpen = useDoors()
  const [filter, setFilter] = useState('')
  const [isAlphabetical, setAlphabetical] = useState(true)
  const total = signatories.organizations.length + signatories.individuals.length
  const { organizations, individuals } = useShown(signatories, filter, isAlphabetical)
  const shown = organizations.length + individuals.length
  return (
    <>
      <SignatoryCount counts={countsOf(signatories)} />
      {total >= FILTER_FROM && (
        <div class="filter">
          <input
            type="search"
            aria-label={t('signatories.filter')}
            placeholder={t('signatories.filter')}
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
          <span role="status" class="filter-count">
            {filter &&
              shown > 0 &&
              t('signatories.filter-count', { shown: number(shown), total: number(total) })}
            {filter && shown === 0 && t('signatories.filter-none', { text: filter })}
          </span>
        </div>
      )}
      {total > 1 && (
        <p class="actions">
          <TextButton onClick={() => setAlphabetical(!isAlphabetical)}>
            {t(isAlphabetical ? 'signatories.source-order' : 'signatories.alphabetical')}
          </TextButton>
        </p>
      )}
      {individuals.length > 0 && (
        <NameList title={organizations.length > 0 ? t('signatories.individuals') : null}>
          {individuals.map((individual) => (
            <Person key={individual.name} {...individual} />
          ))}
        </NameList>
      )}
      {organizations.length > 0 && (
        <NameList title={individuals.length > 0 ? t('signatories.organizations') : null}>
          {organizations.map((name) => (
            <li key={name} dir="auto">
              {!IS_PAGE_SCRIPT && linkOf ? (
                <a href={linkOf(name)}>{name}</a>
              ) : onOpen ? (
                <DoorButton door={{ to: 'signatory', name }} onOpen={onOpen}>
                  {name}
                </DoorButton>
              ) : (
                name
              )}
            </li>
          ))}
        </NameList>
      )}
    </>
  )
}

/** How many signed, and whether the list is known to be whole. */
export function SignatoryCount({ counts }: { counts: SignatoryCounts }) {
  const { numbers, completeness } = fullSignatories(counts, useWording())
  return (
    <p class="known">
      {numbers.join(' · ')}
      {completeness && <span class="completeness">{completeness}</span>}
    </p>
  )
}

interface NameListProps {
  title: string | null
  children: ComponentChildren
}

function NameList({ title, children }: NameListProps) {
  return (
    <>
      {title && <h4 class="label">{title}</h4>}
      <ul class="names">{children}</ul>
    </>
  )
}

function Person({ name, role }: Individual) {
  return (
    <li dir="auto">
      {name}
      {role && <span class="role">{role}</span>}
    </li>
  )
}

/** "The Asian Forum" stands under A. */
function withoutArticle(name: string): string {
  return name.replace(/^the /i, '')
}

function useShown(
  { organizations, individuals }: Signatories,
  filter: string,
  isAlphabetical: boolean,
) {
  const { language } = useWording()
  return useMemo(() => {
    const wanted = fold(filter.trim())
    const fits = (text: string) => fold(text).includes(wanted)
    const { compare } = new Intl.Collator(language)
    const ordered = <Item,>(items: Item[], nameOf: (item: Item) => string) =>
      isAlphabetical ? items.sort((a, b) => compare(nameOf(a), nameOf(b))) : items
    return {
      organizations: ordered(organizations.filter(fits), withoutArticle),
      individuals: ordered(
        individuals.filter(({ name, role }) => fits(`${name} ${role ?? ''}`)),
        ({ name }) => name,
      ),
    }
  }, [organizations, individuals, filter, isAlphabetical, language])
}
