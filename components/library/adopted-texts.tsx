import { useState } from 'preact/hooks'
import type { CatalogueText } from '../../lib/council/catalogue.ts'
import { useLibrary } from './library-context.ts'
import { TextList } from './text-line.tsx'
import { WholeToggle } from './whole-toggle.tsx'

const SHOWN_AT_FIRST = 5

/** Texts of the Council with their outcomes, the first few until more are wanted. */
export function AdoptedTexts({ texts }: { texts: readonly CatalogueText[] }) {
  const { isPrinting } = useLibrary()
  const [isWhole, setWhole] = useState(false)
  return (
    <>
      <TextList texts={isWhole || isPrinting ? texts : texts.slice(0, SHOWN_AT_FIRST)} />
      {texts.length > SHOWN_AT_FIRST && (
        <WholeToggle isWhole={isWhole} count={texts.length} onToggle={() => setWhole(!isWhole)} />
      )}
    </>
  )
}
