import { fold } from '../../lib/text/fold.ts'

/** Gives the reader a file to keep. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the blob after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Gives the reader a file of JSON. */
export function downloadJson(parts: BlobPart[], name: string): void {
  download(new Blob(parts, { type: 'application/json;charset=utf-8' }), name)
}

/** A file name that every system takes: letters, digits and hyphens. */
export function fileName(title: string, ending: string): string {
  const words = fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `hrc-letters-${words.slice(0, 60) || 'list'}.${ending}`
}
