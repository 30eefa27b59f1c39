import type { KeepSource } from '../../components/keep/keep-source.ts'

/**
 * Holds a draft by a lock of the browser, which goes with the page. Where there are no locks every
 * page holds it: the revision of a draft then tells that it was changed elsewhere.
 */
export const holdDraft: KeepSource['holdDraft'] = (id, { isTaking, onTaken }) => {
  if (!('locks' in navigator)) return Promise.resolve(() => {})
  return new Promise((resolve) => {
    let isHeld = false
    const options: LockOptions = isTaking ? { steal: true } : { ifAvailable: true }
    const hold = (lock: Lock | null) => {
      if (!lock) return resolve(null)
      isHeld = true
      return new Promise<void>((release) => resolve(release))
    }
    navigator.locks.request(`kept-draft:${id}`, options, hold).catch((error: unknown) => {
      if (isHeld) return onTaken()
      console.error('HRC Letters:', error)
      resolve(() => {})
    })
  })
}
