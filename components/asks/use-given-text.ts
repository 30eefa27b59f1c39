import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { useWording } from '../common/wording.ts'
import type { KeepSource } from '../keep/keep-source.ts'
import { type GivenText, NoText, readGiven } from './read-given.ts'

export interface Given {
  /** The text last read; it stays when another cannot be. */
  text: GivenText | null
  /** What is being read: the name of a file, or nothing of what was pasted. Null while nothing is. */
  reading: string | null
  /** Why the last that was given holds no text. */
  trouble: string | null
  give(given: File | string): void
  /** Stops the reading. */
  stop(): void
}

/** The text that the reader gives; a newer one stops the reading of the one before. */
export function useGivenText(keep: KeepSource): Given {
  const { t } = useWording()
  const [text, setText] = useState<GivenText | null>(null)
  const [reading, setReading] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const current = useRef(new AbortController())
  const stop = useCallback(() => {
    current.current.abort()
    setReading(null)
  }, [])
  useEffect(() => stop, [])
  const give = useCallback(
    async (given: File | string) => {
      current.current.abort()
      const stopping = new AbortController()
      current.current = stopping
      setTrouble(null)
      setReading(typeof given === 'string' ? '' : given.name)
      try {
        const read = await readGiven(given, { keep, t, signal: stopping.signal })
        if (!stopping.signal.aborted) setText(read)
      } catch (error) {
        if (stopping.signal.aborted) return
        if (!(error instanceof NoText)) console.error('HRC Letters:', error)
        setTrouble(error instanceof NoText ? error.message : t('keep.trouble.unforeseen'))
      }
      if (!stopping.signal.aborted) setReading(null)
    },
    [keep, t],
  )
  return { text, reading, trouble, give: (given) => void give(given), stop }
}
