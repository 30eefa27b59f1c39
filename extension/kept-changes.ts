/** Between the pages of the extension; the background looks for itself at every question. */
const CHANNEL = 'kept-letters'
const here = new EventTarget()
let channel: BroadcastChannel | null = null

function openChannel(): BroadcastChannel {
  if (channel) return channel
  channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', () => here.dispatchEvent(new Event('change')))
  return channel
}

/** Tells every page of the extension that a kept letter has changed. */
export function announceKeptChange(): void {
  openChannel().postMessage('changed')
  here.dispatchEvent(new Event('change'))
}

/** Calls back after each change, made here or in another page; gives what ends it. */
export function onKeptChange(onChange: () => void): () => void {
  openChannel()
  here.addEventListener('change', onChange)
  return () => here.removeEventListener('change', onChange)
}
