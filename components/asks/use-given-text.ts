import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'
import { type Given, type GivenText, NoText, readGiven } from './read-given.ts'

export interface TextGiving {
  /** The text last read; it stays when another cannot be. */
  text: GivenText | null
  /** What is being read, if anything is. */
  reading: Given | null
  /** Why the last that was given holds no text. */
  trouble: string | null
  give(given: Given): void
  /** Stops the reading. */
  stop(): void
}

/** The text that the reader gives; a newer one stops the reading of the one before. */
export function useGivenText(): TextGiving {
  const wording = useWording()
  const { t } = wording
  const { keep, source } = useLibrary()
  const [text, setText] = useState<GivenText | null>(null)
  const [reading, setReading] = useState<Given | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const current = useRef(new AbortController())
  const stop = useCallback(() => {
    current.current.abort()
    setReading(null)
  }, [])
  useEffect(() => stop, [])
  const give = useCallback(
    async (given: Given) => {
      current.current.abort()
      const stopping = new AbortController()
      current.current = stopping
      setTrouble(null)
      setReading(given)
      try {
        const read = await readGiven(given, {
          keep,
          pages: source,
          wording,
          signal: stopping.signal,
        })
        if (!stopping.signal.aborted) setText(read)
      } catch (error) {
        if (stopping.signal.aborted) return
        if (!(error instanceof NoText)) console.error('HRC Letters:', error)
        setTrouble(error instanceof NoText ? error.message : t('keep.trouble.unforeseen'))
      }
      if (!stopping.signal.aborted) setReading(null)
    },
    [keep, source, wording, t],
  )
  return { text, reading, trouble, give: (given) => void give(given), stop }
}
