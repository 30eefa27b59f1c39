import type { MessageKey } from '../common/translate.ts'
import { useWording } from '../common/wording.ts'
import { useLibrary } from './library-context.ts'

interface AgendaItemFilterProps {
  session: string
  item: number | null
  items: readonly number[]
}

/** Chooses the agenda item whose texts are shown. On paper it says which one was chosen. */
export function AgendaItemFilter({ session, item, items }: AgendaItemFilterProps) {
  const { t } = useWording()
  const { go } = useLibrary()
  const nameOf = (number: number) =>
    t('library.agenda-item', { n: number, title: t(`agenda.${number}` as MessageKey) })
  return (
    <>
      {item !== null && <p class="print-only">{nameOf(item)}</p>}
      <label class="sort item-filter">
        <span>{t('library.agenda')}</span>
        <select
          value={item ?? ''}
          onChange={({ currentTarget: { value } }) =>
            go({ view: 'session', session, item: value === '' ? null : Number(value) })
          }
        >
          <option value="">{t('library.agenda-all')}</option>
          {items.map((number) => (
            <option key={number} value={number}>
              {nameOf(number)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
