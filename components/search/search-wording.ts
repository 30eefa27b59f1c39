import type { Hit, Understood } from '../../lib/search/search-answer.ts'
import type { Wording } from '../common/create-wording.ts'
import { themeName } from '../common/reason-sentence.ts'
import type { MessageKey } from '../common/translate.ts'

/** A fact of a letter as a reader names it: "DPR Korea" for `PRK`; running text as it is. */
export function hitText({ field, text }: Pick<Hit, 'field' | 'text'>, wording: Wording): string {
  switch (field) {
    case 'country':
      return wording.state(text)
    case 'session':
      return wording.session(text)
    case 'theme':
      return themeName(text, wording)
    case 'language':
      return wording.languageName(text)
    case 'date':
      return wording.date(text)
    default:
      return text
  }
}

/** A part of a query with all that it was understood as: `country:PRK,KOR` as two countries. */
export interface UnderstoodPart {
  range: Understood['range']
  /** Whether the part narrows the results or keeps letters out of them. */
  isFilter: boolean
  /** "Country: DPR Korea", "Without “draft”". */
  text: string
}

export function understoodParts(
  understood: readonly Understood[],
  wording: Wording,
): UnderstoodPart[] {
  const parts = Map.groupBy(understood, ({ range, kind }) => `${range.join('-')} ${kind}`)
  return [...parts.values()].flatMap((part) =>
    part.slice(0, 1).map((first) => ({
      range: first.range,
      isFilter: first.filter || first.excluded,
      text: understoodText(first, part, wording),
    })),
  )
}

function understoodText(
  { kind, excluded }: Understood,
  part: readonly Understood[],
  wording: Wording,
): string {
  const { t, language } = wording
  const values = part.map((one) => understoodValue(one, wording))
  const value = new Intl.ListFormat(language, { type: 'disjunction' }).format(values)
  if (excluded && (kind === 'word' || kind === 'phrase')) {
    return t('search.understood-without', { value })
  }
  const key = excluded ? 'search.understood-excluded' : 'search.understood'
  return t(key, { kind: t(`search.kind.${kind}`), value })
}

function understoodValue({ kind, value, written }: Understood, wording: Wording): string {
  switch (kind) {
    case 'country':
      return wording.state(value)
    case 'session':
      return value === 'special' ? wording.t('search.special-sessions') : wording.session(value)
    case 'theme':
      return themeName(value, wording)
    case 'language':
      return wording.languageName(value)
    case 'date':
      return wording.date(value)
    case 'has':
      return wording.t(`search.has.${value}` as MessageKey)
    case 'evidence':
      return wording.t(`library.evidence.${value}` as MessageKey)
    case 'is':
      return wording.t('search.is-new')
    case 'year':
      return value.replace('..', '–')
    case 'organization':
    case 'person':
      return written.replace(/^-?\p{L}+:/u, '').replace(/^["“”«]|["“”»]$/gu, '')
    default:
      return value
  }
}
