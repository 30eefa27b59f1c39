import type { BriefLine } from '../../lib/brief/brief.ts'
import type { BriefFacts } from '../../lib/brief/brief-facts.ts'
import type { Wording } from '../common/create-wording.ts'
import type { MessageKey } from '../common/translate.ts'

/** What a reader of the brief must know that we do not: in sentences, those that count first. */
export function wordUnknown(facts: BriefFacts, { t }: Wording): BriefLine[] {
  const { matter, letters, unknown, asks } = facts
  const counted: [MessageKey, number][] = [
    ['brief.unknown.signatories', unknown.lists.none],
    ['brief.unknown.lists', unknown.lists.partial],
    ['brief.unknown.opening', unknown.texts.opening],
    ['brief.unknown.announcement', unknown.texts.announcement],
    ['brief.unknown.undated', unknown.undated],
  ]
  const hasNone = letters.length === 0 || facts.isRelated
  const sentences = [
    ...(matter.kind === 'text' && hasNone ? [t('brief.unknown.none')] : []),
    ...(matter.kind === 'text' && !matter.text ? [t('brief.unknown.adopted')] : []),
    ...counted.flatMap(([key, n]) => (n > 0 ? t(key, { n }) : [])),
    ...(asks.length > 0 ? [t('brief.unknown.asks'), t('brief.unknown.organizations')] : []),
    t('brief.unknown.others'),
  ]
  return sentences.map((text) => [{ text }])
}
