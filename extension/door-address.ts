import { type Route, writeRoute } from '../lib/analysis/library-route.ts'
import browser from './browser.ts'
import type { Door } from './message-shapes.ts'

/** Where a door leads. */
export function doorAddress(door: Door): string {
  if (door.to === 'settings') return browser.runtime.getURL('options.html')
  const route = routeOf(door)
  return browser.runtime.getURL(`library.html${route ? writeRoute(route) : ''}`)
}

function routeOf(door: Door): Route | null {
  switch (door.to) {
    case 'situation':
      return { view: 'situation', country: door.country }
    case 'text':
      return { view: 'text', symbol: door.symbol }
    case 'against':
      return { view: 'against', id: null, symbol: door.symbol, page: null }
    case 'brief':
      return { view: 'brief', of: { view: 'text', symbol: door.symbol } }
    case 'session':
      return { view: 'session', session: door.session, item: null }
    case 'signatory':
      return { view: 'signatory', key: door.name }
    case 'letter':
      return { view: 'letter', id: door.id }
    default:
      return null
  }
}
