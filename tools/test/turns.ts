export type Write = (text: string) => void

/**
 * Lets several works that go on side by side print one after the other. The first that began
 * prints at once; what the others print waits until those before them have ended.
 */
export function createTurns(print: Write): { begin(): { write: Write; end(): void } } {
  const line: { waiting: string[]; ended: boolean }[] = []

  function flush(): void {
    for (let first = line[0]; first; first = line[0]) {
      for (const text of first.waiting.splice(0)) print(text)
      if (!first.ended) return
      line.shift()
    }
  }

  return {
    begin() {
      const own = { waiting: [] as string[], ended: false }
      line.push(own)
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
