const FOCUSABLE = 'a[href], button:not(:disabled), input, select, textarea, summary'

interface PanelKeys {
  /** One step back: from a letter to its list, from there out of the panel. */
  onBack(): void
}

/** The keys of the panel: Esc, and Tab, which does not leave a panel that is a modal dialog. */
export function listenToKeys(root: ShadowRoot, { onBack }: PanelKeys): void {
  root.addEventListener('keydown', (event) => {
    // The page has shortcuts of its own, which typing here must not set off.
    event.stopPropagation()
    if (!(event instanceof KeyboardEvent) || event.isComposing) return
    if (event.key === 'Tab') keepInside(root, event)
    // A field with something in it takes the key for itself: it empties.
    if (event.key !== 'Escape' || isFilledFilter(event.target)) return
    event.preventDefault()
    onBack()
  })
}

function isFilledFilter(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search' && target.value !== ''
}

function keepInside(root: ShadowRoot, event: KeyboardEvent): void {
  if (!root.querySelector('[aria-modal=true]')) return
  const all = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) =>
    element.checkVisibility(),
  )
  const [from, to] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]]
  const isAtHeading = event.shiftKey && root.activeElement?.getAttribute('tabindex') === '-1'
  if (!isAtHeading && root.activeElement !== from) return
  event.preventDefault()
  to?.focus()
}
