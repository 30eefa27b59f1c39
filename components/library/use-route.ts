import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Route, readRoute, writeRoute } from '../../lib/analysis/library-route.ts'

/** Where the reader is, kept in the address so that it can be linked to and gone back to. */
export interface Navigation {
  route: Route
  /** As a link does. */
  go(route: Route): void
  /** Changes the address in place: for every letter typed, which back should not spell out. */
  replace(route: Route): void
  /** Where the page is scrolled to once the route is drawn, in px. */
  arrivalOffset(): number
}

/** Follows the hash of the address, and puts the reader back where they had scrolled to. */
export function useRoute(): Navigation {
  const [route, setRoute] = useState(() => readRoute(location.hash))
  const scrolled = useRef(new Map<string, number>())
  const current = useRef(entryKey())

  useEffect(() => {
    history.scrollRestoration = 'manual'
    const onHash = () => {
      current.current = entryKey()
      setRoute(readRoute(location.hash))
    }
    const onScroll = () => scrolled.current.set(current.current, window.scrollY)
    window.addEventListener('hashchange', onHash)
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      window.removeEventListener('hashchange', onHash)
      window.removeEventListener('scroll', onScroll)
    }
  }, [])

  const arrivalOffset = useCallback(
    () => (isTyping() ? window.scrollY : (scrolled.current.get(current.current) ?? 0)),
    [],
  )
  useLayoutEffect(() => window.scrollTo(0, arrivalOffset()), [route, arrivalOffset])

  const go = useCallback((to: Route) => {
    location.hash = writeRoute(to)
    // The browser tells of the new hash later; the next key typed must find it known already.
    current.current = entryKey()
    setRoute(readRoute(location.hash))
  }, [])
  const replace = useCallback((to: Route) => {
    history.replaceState(history.state, '', writeRoute(to))
    setRoute(to)
  }, [])
  return { route, go, replace, arrivalOffset }
}

let entries = 0

/** A key for the entry of the browser's history that is shown, given to it at the first visit. */
function entryKey(): string {
  const { state } = history
  const known = typeof state === 'object' && state !== null && 'entry' in state && state.entry
  if (typeof known === 'string') return known
  const key = `${Date.now()}-${entries++}`
  history.replaceState({ entry: key }, '')
  return key
}

function isTyping(): boolean {
  return document.activeElement instanceof HTMLInputElement && window.scrollY === 0
}
