import type { ButtonHTMLAttributes } from 'preact'

/** A button that looks like a link. */
export function TextButton(props: ButtonHTMLAttributes) {
  return <button type="button" class="text-button" {...props} />
}
