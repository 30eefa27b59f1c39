import type { RefObject } from 'preact'
import { writeRoute } from '../../lib/analysis/library-route.ts'
import { type LetterMark, mirrorTimeline, type Timeline } from '../../lib/analysis/timeline.ts'
import type { TextMark } from '../../lib/analysis/timeline-texts.ts'
import { greatestOf } from '../../lib/council/extremes.ts'
import { formatOutcome, type Vote } from '../../lib/council/outcome.ts'
import { headingOf } from '../../lib/letters/heading.ts'
import { outcomeSentence } from '../common/outcome-sentence.ts'
import { briefSignatories } from '../common/signatory-wording.ts'
import { useWording } from '../common/wording.ts'

/** Members of the Council, and so the longest bar. */
const MEMBERS = 47
const BAR_HEIGHT = 62
/** Of the mark of a text without a vote. */
const BOX_HEIGHT = 6
/** From the letters' line to the line of the texts: years and session numbers stand between. */
const AXIS_HEIGHT = 44
const TOP = 26
/** From one line of votes to the next. */
const VOTE_LINE = 14

interface TimelineDrawingProps {
  timeline: Timeline
  width: number
  margin: number
  label: string
  drawingRef: RefObject<SVGSVGElement | null>
}

/** The drawing alone; time runs the way that the language is written. */
export function TimelineDrawing(props: TimelineDrawingProps) {
  const { width, margin, label, drawingRef } = props
  const { direction } = useWording()
  const length = width - 2 * margin
  const timeline = direction === 'rtl' ? mirrorTimeline(props.timeline, length) : props.timeline
  const line = TOP + timeline.lettersHeight + 2
  const voteLines = 1 + Math.max(0, greatestOf(timeline.texts.map(({ voteLine }) => voteLine ?? 0)))
  const bottom = line + AXIS_HEIGHT + BAR_HEIGHT + voteLines * VOTE_LINE
  const height = bottom + 28
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with links in it, not a set of fields.
    <svg
      ref={drawingRef}
      class="timeline"
      width={width}
      height={height}
      viewBox={`${-margin} 0 ${width} ${height}`}
      role="group"
      aria-label={label}
    >
      <Axis timeline={timeline} line={line} bottom={bottom} width={length} />
      {timeline.letters.map((mark) => (
        <Letter key={mark.letter.id} mark={mark} line={line} />
      ))}
      <VoteFigures texts={timeline.texts} top={line + AXIS_HEIGHT} />
      {timeline.texts.map((mark) => (
        <Text key={mark.text.symbol} mark={mark} top={line + AXIS_HEIGHT} />
      ))}
    </svg>
  )
}

/** From the line of the texts to the foot of a vote's figures. */
function voteDepth(voteLine: number): number {
  return BAR_HEIGHT + 3 + (voteLine + 1) * VOTE_LINE
}

/** The figures of votes, on top of the lines that lead to them, so that none is struck through. */
function VoteFigures({ texts, top }: { texts: readonly TextMark[]; top: number }) {
  const voted = texts.flatMap(({ text: { symbol, vote }, x, voteLine }) =>
    vote?.vote && voteLine !== null ? [{ symbol, vote, x, foot: top + voteDepth(voteLine) }] : [],
  )
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus.
    <g aria-hidden="true">
      {voted.map(({ symbol, x, foot }) => (
        <line
          key={symbol}
          class="vote-line"
          x1={x}
          x2={x}
          y1={top + BAR_HEIGHT + 2}
          y2={foot - 10}
        />
      ))}
      {voted.map(({ symbol, vote, x, foot }) => (
        <text key={symbol} class="vote" x={x} y={foot} text-anchor="middle">
          {formatOutcome(vote)}
        </text>
      ))}
    </g>
  )
}

interface AxisProps {
  timeline: Timeline
  line: number
  /** Below the votes. */
  bottom: number
  width: number
}

function Axis({ timeline: { sessions, years }, line, bottom, width }: AxisProps) {
  const { t, direction } = useWording()
  const isTurned = direction === 'rtl'
  const start = { x: isTurned ? width : 0, 'text-anchor': isTurned ? 'end' : 'start' } as const
  const textLine = line + AXIS_HEIGHT
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus.
    <g aria-hidden="true">
      {years.map(({ year, x, isNamed }) => (
        <g key={year}>
          <line class="year-line" x1={x} x2={x} y1={line} y2={textLine + BAR_HEIGHT} />
          {isNamed && (
            <text
              class="year"
              x={isTurned ? x - 4 : x + 4}
              y={line + 38}
              text-anchor={start['text-anchor']}
            >
              {year}
            </text>
          )}
        </g>
      ))}
      <text {...start} y={12}>
        {t('library.letters')}
      </text>
      <text {...start} y={bottom + 20}>
        {t('library.adopted')}
      </text>
      <line class="base" x1={0} x2={width} y1={line} y2={line} />
      <line class="base" x1={0} x2={width} y1={textLine} y2={textLine} />
      {sessions.map(({ session, x, isNamed }) => (
        <g key={session}>
          <line class="tick" x1={x} x2={x} y1={line} y2={line + (isNamed ? 6 : 4)} />
          {isNamed && (
            <text class="session" x={x} y={line + 18} text-anchor="middle">
              {session}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

function Letter({ mark, line }: { mark: LetterMark; line: number }) {
  const wording = useWording()
  const { letter, x, rise, radius, reach, signatories } = mark
  const name = [
    letter.date === null ? wording.t('letter.undated') : wording.date(letter.date),
    wording.isolate(headingOf(letter).text),
    briefSignatories(letter, wording),
  ].join(', ')
  return (
    <a href={writeRoute({ view: 'letter', id: letter.id })} aria-label={name}>
      <title>{name}</title>
      <circle class="reach" cx={x} cy={line - rise} r={reach} />
      <circle
        class={signatories === null ? 'letter-mark is-unknown' : 'letter-mark'}
        cx={x}
        cy={line - rise}
        r={radius - 0.75}
      />
    </a>
  )
}

function Text({ mark, top }: { mark: TextMark; top: number }) {
  const { text, x, width } = mark
  const wording = useWording()
  const outcome = text.vote
    ? outcomeSentence(text.vote, wording)
    : wording.t('library.outcome-unknown')
  const name = `${wording.isolate(text.symbol)}, ${outcome}`
  const left = x - width / 2
  return (
    <a class="text-mark" href={writeRoute({ view: 'text', symbol: text.symbol })} aria-label={name}>
      <title>{name}</title>
      <rect class="reach" x={left - 1.5} y={top - 4} width={width + 3} height={BAR_HEIGHT + 8} />
      {text.vote?.vote ? (
        <VoteBar vote={text.vote.vote} mark={mark} top={top} />
      ) : (
        <rect
          class={text.vote ? 'adopted' : 'adopted is-unknown'}
          x={left + 0.5}
          y={top + 0.5}
          width={Math.max(1, width - 1)}
          height={BOX_HEIGHT}
        />
      )}
    </a>
  )
}

interface VoteBarProps {
  vote: Vote
  mark: TextMark
  top: number
}

/** In favour from the line down, then against, then abstaining, as in the figures below. */
function VoteBar({ vote, mark: { x, width }, top }: VoteBarProps) {
  const share = BAR_HEIGHT / MEMBERS
  const parts: [name: string, votes: number][] = [
    ['in-favour', vote.inFavour],
    ['against', vote.against],
    ['abstaining', vote.abstaining],
  ]
  let y = top
  return (
    <>
      {parts.map(([name, votes]) => {
        const height = votes * share
        const from = y
        y += height
        // The outline of a hollow part stays within it.
        const inset = name === 'abstaining' ? Math.min(0.5, width / 4) : 0
        return (
          height > 0 && (
            <rect
              key={name}
              class={name}
              x={x - width / 2 + inset}
              y={from + inset}
              width={width - 2 * inset}
              height={height - 2 * inset}
              {...(inset > 0 && { 'stroke-width': 2 * inset })}
            />
          )
        )
      })}
    </>
  )
}
