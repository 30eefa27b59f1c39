import {
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useState } from 'preact/hooks'
import { useLibrary } from './library-context.ts'

/**
 * Heights of the rows seen so far by their keys, in px: a list that the reader goes back to has its
 * rows at once where they were, and so the one that they left.
 */
const seenHeights = new Map<string, number>()

interface WindowRowsOptions {
  /** One a row, stable: what is measured of a row stays with its key. */
  keys: readonly string[]
  /** Of a row not seen yet, in px. */
  estimate: number
  list: RefObject<HTMLElement | null>
}

/** The rows that are near the window, of a list that scrolls with the page. */
export function useWindowRows({ keys, estimate, list }: WindowRowsOptions) {
  const { arrivalOffset } = useLibrary()
  const [, update] = useReducer((count: number) => count + 1, 0)
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count: keys.length,
    estimateSize: (index) => seenHeights.get(keys[index] ?? '') ?? estimate,
    getItemKey: (index) => keys[index] ?? index,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: arrivalOffset,
    scrollMargin: list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0,
    overscan: 8,
    onChange: () => update(undefined),
  }
  const [virtualizer] = useState(() => new Virtualizer(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(
    () => () => {
      for (const { key, size } of virtualizer.takeSnapshot()) seenHeights.set(String(key), size)
    },
    [virtualizer],
  )
  useLayoutEffect(() => virtualizer._willUpdate())
  const rows = virtualizer.getVirtualItems()
  const margin = options.scrollMargin ?? 0
  return {
    rows,
    /** Height of the rows left out before and after, in px. */
    before: Math.max(0, (rows[0]?.start ?? margin) - margin),
    after: Math.max(0, virtualizer.getTotalSize() - ((rows.at(-1)?.end ?? margin) - margin)),
    measure: virtualizer.measureElement,
  }
}
