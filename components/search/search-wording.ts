import type { Hit, Understood } from '../../lib/search/answer.ts'
import { themeName } from '../reason-sentence.ts'
import type { Wording } from '../wording.ts'

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

/** What a part of a query was taken for: "Country: DPR Korea", "Without “draft”". */
export function understoodText(part: Understood, wording: Wording): string {
  const { t } = wording
  if (part.excluded && (part.kind === 'word' || part.kind === 'phrase')) {
    return t('search.understood-without', { value: part.value })
  }
  const kind = t(`search.kind.${part.kind}`)
  const value = understoodValue(part, wording)
  return t(part.excluded ? 'search.understood-excluded' : 'search.understood', { kind, value })
}

function understoodValue({ kind, value, written }: Understood, wording: Wording): string {
  switch (kind) {
    case 'country':
      return wording.state(value)
    case 'session':
      return wording.session(value)
    case 'theme':
      return themeName(value, wording)
    case 'language':
      return wording.languageName(value)
    case 'date':
      return wording.date(value)
    case 'year':
      return value.replace('..', '–')
    case 'organization':
    case 'person':
      return written.replace(/^-?\p{L}+:/u, '').replace(/^["“”«]|["“”»]$/gu, '')
    default:
      return value
  }
}
