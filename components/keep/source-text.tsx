import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { LetterSource } from '../../lib/letters/parse/source-blocks.ts'
import { useWording } from '../common/wording.ts'

interface SourceTextProps {
  source: LetterSource
  /** Lines that some field was read from. */
  read: ReadonlySet<number>
  /** Lines of the field that is being looked at. */
  highlighted: readonly number[]
  onLine(line: number): void
}

/** More lines than a letter has are not shown: the page would not bear it. */
const MAX_LINES = 6000

/** The text a letter was read from, with the lines marked that fields came from. */
export function SourceText({ source, read, highlighted, onLine }: SourceTextProps) {
  const { t } = useWording()
  const frame = useRef<HTMLElement>(null)
  const lines = useMemo(() => source.blocks.slice(0, MAX_LINES), [source])
  const highlightedLines = useMemo(() => new Set(highlighted), [highlighted])
  useEffect(() => {
    const [first] = highlighted
    const box = frame.current
    const line = box?.querySelector<HTMLElement>(`[data-line="${first}"]`)
    if (!box || !line || box.scrollHeight <= box.clientHeight) return
    // Only the text moves, never the page with the field that is being written in.
    const top = line.offsetTop - box.clientHeight / 3
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    box.scrollTo({ top, behavior: isCalm ? 'auto' : 'smooth' })
  }, [highlighted])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, by keyboard too.
    <section class="source-text" ref={frame} aria-label={t('keep.text')} tabIndex={0}>
      <h3 class="part-title">{t('keep.text')}</h3>
      {lines.map(({ kind, text, gap, strong }, line) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut for the eye; by keyboard the fields lead here.
        <p
          key={line}
          data-line={line}
          dir="auto"
          class={[
            `line-${kind}`,
            gap && 'is-apart',
            strong && 'is-strong',
            read.has(line) && 'is-read',
            highlightedLines.has(line) && 'is-lit',
          ]
            .filter(Boolean)
            .join(' ')}
          onClick={() => read.has(line) && onLine(line)}
        >
          {highlightedLines.has(line) ? <mark>{text}</mark> : text}
        </p>
      ))}
      {source.blocks.length > MAX_LINES && (
        <p class="soft">{t('keep.more-lines', { n: source.blocks.length - MAX_LINES })}</p>
      )}
    </section>
  )
}
