import type { Session } from '../../council/session.ts'
import type { States } from '../../council/states.ts'
import type { Register } from '../register.ts'

/** What the parser must know of the world to read a letter. */
export interface Knowledge {
  register: Register
  sessions: readonly Session[]
  states: States
  /** Ids of the themes that letters are filed under. */
  themes: ReadonlySet<string>
  /** Names of publishers by host, `www.hrw.org` → `Human Rights Watch`; may be empty. */
  publishers: ReadonlyMap<string, string>
}
