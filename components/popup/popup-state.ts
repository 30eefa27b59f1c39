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
export const PAGE_SIZE = 20
const MAX_LIMIT = 200

export const INITIAL_STATE: PopupState = { query: '', letter: null, scroll: 0, limit: PAGE_SIZE }

/** Reads a state back from storage: what is not understood is as at first. */
export function readPopupState(stored: unknown): PopupState {
  if (typeof stored !== 'object' || stored === null) return INITIAL_STATE
  const { query, letter, scroll, limit } = stored as Record<keyof PopupState, unknown>
  return {
    query: typeof query === 'string' ? query : '',
    letter: typeof letter === 'string' ? letter : null,
    scroll: typeof scroll === 'number' && scroll > 0 ? scroll : 0,
    limit: typeof limit === 'number' && limit > PAGE_SIZE && limit <= MAX_LIMIT ? limit : PAGE_SIZE,
  }
}
