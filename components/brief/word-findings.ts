import type { BriefPart } from '../../lib/brief/brief.ts'
import type { BriefFacts } from '../../lib/brief/brief-facts.ts'
import type { Wording } from '../common/create-wording.ts'

/** What the user found of the asks in the text, and the notes only where they are wished. */
export function wordFindings(
  { findings }: Pick<BriefFacts, 'findings'>,
  { t, number }: Wording,
  withNotes: boolean,
): BriefPart[] {
  const said = findings.filter(({ finding, note }) => finding || (withNotes && note))
  if (said.length === 0) return []
  return [
    { kind: 'heading', text: t('brief.findings') },
    {
      kind: 'table',
      head: [t('brief.ask'), t('library.table.letter'), t('brief.finding')],
      widths: [56, 10, 34],
      rows: said.map(({ ask, number: letter, finding, note }) => {
        const words = [
          t(finding ? `against.finding.${finding}` : 'against.unjudged'),
          ...(withNotes && note ? [note] : []),
        ]
        return [[{ text: ask }], [{ text: number(letter) }], [{ text: words.join(' – ') }]]
      }),
    },
  ]
}
