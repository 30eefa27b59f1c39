import { vi } from 'vitest'

/**
 * Waits until a check passes, however busy the machine is: Vitest's own limit of a second is less
 * than loading a module may take beside other work.
 */
export function waitFor<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 20_000 })
}
