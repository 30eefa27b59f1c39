import type { ComponentChildren } from 'preact'
import type { MessageKey } from '../common/translate.ts'
import { useWording } from '../common/wording.ts'

interface SectionProps {
  /** Its title is the message `options.` + id. */
  id: 'feeds' | 'sites' | 'kinds' | 'looks' | 'kept' | 'file' | 'data' | 'permissions'
  /** Whether a sentence below the title says what it is for. */
  isExplained?: boolean
  children: ComponentChildren
}

/** A part of the options: its title beside it where there is room, above it where not. */
export function Section({ id, isExplained, children }: SectionProps) {
  const { t } = useWording()
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{t(`options.${id}`)}</h2>
        {isExplained && <p>{t(`options.${id}-explanation` as MessageKey)}</p>}
      </div>
      <div class="section-body">{children}</div>
    </section>
  )
}
