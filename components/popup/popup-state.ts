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

/** A state with the page that was in the tab; empty where its address is not told. */
export interface KeptState extends PopupState {
  page: string
}

/** Reads a state back from storage: what is not understood is as at first. */
export function readKeptState(stored: unknown): KeptState {
  if (typeof stored !== 'object' || stored === null) return { ...INITIAL_STATE, page: '' }
  const { query, letter, scroll, limit, page } = stored as Record<keyof KeptState, unknown>
  return {
    page: typeof page === 'string' ? page : '',
    query: typeof query === 'string' ? query : '',
    letter: typeof letter === 'string' ? letter : null,
    scroll: typeof scroll === 'number' && scroll > 0 ? scroll : 0,
    limit: typeof limit === 'number' && limit > PAGE_SIZE && limit <= MAX_LIMIT ? limit : PAGE_SIZE,
  }
}

/** Where to open over a page: where the user was, if that was over the same page. */
export function stateOver(page: string, { page: last, ...state }: KeptState): PopupState {
  return last === page ? state : INITIAL_STATE
}

/** A page as its address tells it, without the place on it. */
export function pageOf(address: string | undefined): string {
  return address?.replace(/#.*/s, '') ?? ''
}
