import { useEffect, useState } from 'preact/hooks'
import { type Finding, type Judgement, judgementId } from '../../lib/kept/judgement.ts'
import { useWording } from '../common/wording.ts'
import { errorSentence } from '../keep/error-sentence.ts'
import type { KeepSource } from '../keep/keep-source.ts'

export interface Judgements {
  of(letter: string, ask: string): Judgement | undefined
  judge(letter: string, ask: string, change: { finding?: Finding | null; note?: string }): void
  /** Why the last change was not kept. */
  trouble: string | null
}

/** What the reader found of asks in a text, kept on the device; in a private window only shown. */
export function useJudgements({ store, isPrivate }: KeepSource, text: string): Judgements {
  const { t } = useWording()
  const [known, setKnown] = useState<ReadonlyMap<string, Judgement>>(new Map())
  const [trouble, setTrouble] = useState<string | null>(null)
  const say = (error: unknown) => {
    console.error('HRC Letters:', error)
    setTrouble(errorSentence(error, t, 'against.clash'))
  }
  const put = (one: Judgement) => setKnown((before) => new Map(before).set(one.id, one))
  useEffect(() => {
    let isCurrent = true
    setKnown(new Map())
    if (isPrivate) return
    store.judgements.onText(text).then(
      (found) => isCurrent && setKnown(new Map(found.map((one) => [one.id, one]))),
      (error) => isCurrent && say(error),
    )
    return () => {
      isCurrent = false
    }
  }, [store, text, isPrivate])
  return {
    of: (letter, ask) => known.get(judgementId(text, letter, ask)),
    judge(letter, ask, change) {
      const id = judgementId(text, letter, ask)
      const before = known.get(id) ?? {
        id,
        text,
        letter,
        ask,
        finding: null,
        note: '',
        revision: 0,
      }
      const changed: Judgement = { ...before, ...change, changed: new Date().toISOString() }
      setTrouble(null)
      if (isPrivate) return put(changed)
      store.judgements.save(changed).then(put, say)
    },
    trouble,
  }
}
