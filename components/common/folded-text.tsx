import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { TextButton } from './text-button.tsx'
import { useWording } from './wording.ts'

/** A text of which three lines are shown until a button unfolds it; on paper all of it. */
export function FoldedText({ text, language }: { text: string; language: string }) {
  const { t } = useWording()
  const element = useRef<HTMLParagraphElement>(null)
  const [isFolded, setFolded] = useState(true)
  const [isLong, setLong] = useState(false)
  useLayoutEffect(() => {
    const shown = element.current
    if (shown) setLong(shown.scrollHeight > shown.clientHeight + 1)
  }, [text])
  return (
    <>
      <p
        ref={element}
        class={isFolded ? 'summary is-folded' : 'summary'}
        lang={language}
        dir="auto"
      >
        {text}
      </p>
      {isLong && (
        <TextButton aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
          {t(isFolded ? 'letter.unfold' : 'letter.fold')}
        </TextButton>
      )}
    </>
  )
}
