import { tellAsk } from '../../lib/letters/told-asks.ts'
import { useWording } from '../common/wording.ts'
import { useLibrary } from './library-context.ts'

/** An ask, or like asks by one of them, in the reader's language where one was translated. */
export function ToldAsk({ texts }: { texts: readonly string[] }) {
  const wording = useWording()
  const { loaded } = useLibrary()
  const { text, language } = tellAsk(texts, loaded.told, wording.language)
  return (
    <span lang={language} dir="auto">
      {text}
    </span>
  )
}
