/** Where the user was, so that the popup opens there again. */
export interface PopupState {
  query: string
  /** Id of the letter that is open, or null for the list. */
  letter: string | null
  /** Of what is shown, in px. */
  scroll: number
  /** How many letters the list holds. */
  limit: number
}

/** Letters that a list holds at first, and that "more" adds. */
export const STEP = 20
const LONGEST_LIST = 200

export const AT_FIRST: PopupState = { query: '', letter: null, scroll: 0, limit: STEP }

/** Reads a state back from storage: what is not understood is as at first. */
export function readPopupState(stored: unknown): PopupState {
  if (typeof stored !== 'object' || stored === null) return AT_FIRST
  const { query, letter, scroll, limit } = stored as Record<keyof PopupState, unknown>
  return {
    query: typeof query === 'string' ? query : '',
    letter: typeof letter === 'string' ? letter : null,
    scroll: typeof scroll === 'number' && scroll > 0 ? scroll : 0,
    limit: typeof limit === 'number' && limit > STEP && limit <= LONGEST_LIST ? limit : STEP,
  }
}
