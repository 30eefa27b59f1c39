export type Write = (text: string) => void

/**
 * Lets several works that go on side by side print one after the other. The first that began
 * prints at once; what the others print waits until those before them have ended.
 */
export function createTurns(print: Write): { begin(): { write: Write; end(): void } } {
  const queue: { waiting: string[]; ended: boolean }[] = []

  function flush(): void {
    for (let first = queue[0]; first; first = queue[0]) {
      for (const text of first.waiting.splice(0)) print(text)
      if (!first.ended) return
      queue.shift()
    }
  }

  return {
    begin() {
      const own = { waiting: [] as string[], ended: false }
      queue.push(own)
      return {
        write(text) {
          own.waiting.push(text)
          flush()
        },
        end() {
          own.ended = true
          flush()
        },
      }
    },
  }
}
