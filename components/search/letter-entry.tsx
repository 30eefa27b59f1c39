import { Fragment } from 'preact'
import { headingOf } from '../../lib/letters/heading.ts'
import type { Hit, HitField } from '../../lib/search/search-answer.ts'
import type { Wording } from '../common/create-wording.ts'
import { NewMark } from '../common/new-mark.tsx'
import { briefSignatories } from '../common/signatory-wording.ts'
import { useWording } from '../common/wording.ts'
import { KeptMark } from '../keep/kept-mark.tsx'
import { excerpt, markedPieces, type Piece } from './excerpt.ts'
import type { ListedLetter } from './listed-letter.ts'
import { Marked } from './marked.tsx'
import { hitText } from './search-wording.ts'

/** Characters of a passage: about two lines in a popup. */
const ROOM = 110
/** What the lines of an entry show anyway, marked in place. */
const IN_PLACE: readonly HitField[] = ['publisher', 'session', 'date']
/** Fields whose text is ours, in English, whatever the letter's language. */
const OURS: readonly HitField[] = ['ask', 'summary', 'subject']

/**
 * A letter in a list: when, its title, by whom and how many, and where the query hit it outside
 * these lines. No links or buttons inside: what carries it is the option or the link.
 */
export function LetterEntry({ letter }: { letter: ListedLetter }) {
  const wording = useWording()
  const { header, hits, note } = letter
  const heading = headingOf(header)
  return (
    <>
      <p class="dateline">
        <Dateline letter={letter} /> <KeptMark provenance={header.provenance} />
        <NewMark isNew={header.isNew} />
      </p>
      <p class="found-title" dir="auto" lang={heading.language ?? undefined}>
        <Marked pieces={markedPieces(heading.text, rangesOf(hits, heading.by))} />
      </p>
      <p class="entry-facts">
        {header.publisher && (
          <>
            <bdi>
              <Marked pieces={markedPieces(header.publisher, rangesOf(hits, 'publisher'))} />
            </bdi>
            {' · '}
          </>
        )}
        <span class="signatory-count">{briefSignatories(header, wording)}</span>
      </p>
      {passagesOf(letter).map((hit) => (
        <p class="passage" key={`${hit.field} ${hit.text}`}>
          <span class="label">{wording.t(`search.field.${hit.field}`)}</span>{' '}
          <bdi {...(OURS.includes(hit.field) && { lang: 'en' })}>
            <Marked pieces={passagePieces(hit, wording)} />
          </bdi>
        </p>
      ))}
      {note && <p class="reasons">{note}</p>}
    </>
  )
}

/** The one or two best places that say more than the heading does. */
function passagesOf({ header, hits }: ListedLetter): Hit[] {
  const { headed_by: shown } = header
  const inTitle = hits.some(({ field }) => field === shown)
  const passages = hits.filter(
    ({ field, text }) =>
      field !== shown &&
      !IN_PLACE.includes(field) &&
      !(inTitle && field === 'subject') &&
      !(field === 'organization' && text === header.publisher),
  )
  return passages.slice(0, inTitle ? 1 : 2)
}

function Dateline({ letter: { header, hits } }: { letter: ListedLetter }) {
  const { t, date, session } = useWording()
  const hit = (field: HitField, text: string) =>
    hits.some((other) => other.field === field && other.text === text)
  const day = header.date === null ? t('letter.undated') : date(header.date)
  return (
    <>
      {header.date !== null && hit('date', header.date) ? <mark>{day}</mark> : day}
      {header.sessions.map((number) => (
        <Fragment key={number}>
          {' · '}
          {hit('session', number) ? <mark>{session(number)}</mark> : session(number)}
        </Fragment>
      ))}
    </>
  )
}

function rangesOf(hits: Hit[], field: HitField): Hit['ranges'] {
  return hits.find((hit) => hit.field === field)?.ranges ?? []
}

/** Offsets are into the fact as recorded; one that is worded otherwise is marked as a whole. */
function passagePieces(hit: Hit, wording: Wording): Piece[] {
  const text = hitText(hit, wording)
  const whole = hit.ranges.length === 0 || text !== hit.text
  return whole ? [{ text, marked: true }] : excerpt(text, hit.ranges, ROOM)
}
