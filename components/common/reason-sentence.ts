import type { Reason } from '../../lib/matching/page-matches.ts'
import type { Wording } from './create-wording.ts'
import type { MessageKey } from './translate.ts'

/** Says in one plain sentence why a letter is shown. */
export function reasonSentence(reason: Reason, wording: Wording): string {
  const { t } = wording
  switch (reason.kind) {
    case 'names-draft':
    case 'names-report':
    case 'cites-resolution':
      return t(`reason.${reason.kind}`, { symbol: reason.symbol })
    case 'addressed-to-session':
    case 'addressed-to-other-session':
      return t(`reason.${reason.kind}`, { session: wording.session(reason.session) })
    case 'dated-before-session':
      return t('reason.dated-before-session', {
        session: wording.session(reason.session),
        date: wording.date(reason.date),
      })
    case 'same-country':
      return t('reason.same-country', { country: wording.state(reason.country) })
    case 'same-line':
      return t('reason.same-line', { line: reason.line })
    case 'similar-title':
      return t('reason.similar-title', { subject: reason.subject })
  }
}

/** The name of a theme in the interface language; the id itself for one the catalogue lacks. */
export function themeName(theme: string, { t }: Wording): string {
  const key = `theme.${theme}` as MessageKey
  const name = t(key)
  return name === key ? theme : name
}
