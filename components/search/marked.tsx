import type { Piece } from './excerpt.ts'

/** Text with what a query hit in it marked; as text nodes, whatever the text says. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>
}
