import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { useWording } from '../common/wording.ts'
import type { KeepSource } from '../keep/keep-source.ts'
import { type GivenText, NoText, readGiven } from './read-given.ts'

interface Given {
  /** The text last read; it stays when another cannot be. */
  text: GivenText | null
  /** The name of the file that is being read. */
  reading: string | null
  /** Why the last that was given holds no text. */
  trouble: string | null
  give(given: File | string): void
}

/** The text that the reader gives; a newer one stops the reading of the one before. */
export function useGivenText(keep: KeepSource): Given {
  const { t } = useWording()
  const [text, setText] = useState<GivenText | null>(null)
  const [reading, setReading] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const current = useRef(new AbortController())
  useEffect(() => () => current.current.abort(), [])
  const give = useCallback(
    async (given: File | string) => {
      current.current.abort()
      const stop = new AbortController()
      current.current = stop
      setTrouble(null)
      setReading(typeof given === 'string' ? '' : given.name)
      try {
        const read = await readGiven(given, { keep, t, signal: stop.signal })
        if (!stop.signal.aborted) setText(read)
      } catch (error) {
        if (stop.signal.aborted) return
        if (!(error instanceof NoText)) console.error('HRC Letters:', error)
        setTrouble(error instanceof NoText ? error.message : t('keep.trouble.unforeseen'))
      }
      if (!stop.signal.aborted) setReading(null)
    },
    [keep, t],
  )
  return { text, reading, trouble, give: (given) => void give(given) }
}
