import { useEffect, useRef } from 'preact/hooks'
import { useWording } from '../common/wording.ts'
import type { GivenText } from './read-given.ts'

/** What was read of a text: its symbol and title, how many paragraphs, and what could not be read. */
export function TextHead({ reading, notes }: GivenText) {
  const { t } = useWording()
  const { text } = reading
  const head = useRef<HTMLElement>(null)
  // What was pressed is folded away: the focus goes on to what came of it.
  useEffect(() => head.current?.focus(), [reading])
  return (
    <section class="text-head" ref={head} tabIndex={-1}>
      {text.symbol && (
        <p class="dateline">
          <bdi>{text.symbol}</bdi>
        </p>
      )}
      <h3 class="text-title" dir="auto">
        {text.title ?? t('against.untitled')}
      </h3>
      <p class="soft">
        {t('against.counts', { preamble: text.preamble.length, operative: text.operative.length })}
      </p>
      {notes.map((note) => (
        <p key={note} class="page-problem">
          {note}
        </p>
      ))}
    </section>
  )
}
