import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Letter } from '../../lib/letters/letter.ts'
import { type Told, toldOf } from '../../lib/letters/told.ts'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { canTranslate, translateTexts } from './device-translator.ts'

type State = 'ready' | 'busy' | 'failed' | { letter: Letter; told: Told }

interface Translation {
  /** What to show in the place of what the record has. */
  told?: Told
  /** The offer to translate, or what was done. */
  note: ComponentChildren
}

/**
 * Offers to have our summary and the asks of a letter translated on the device, where the record has
 * them in English alone and the browser can. Nothing is translated before the button is pressed.
 */
export function useTranslation(letter: Letter | undefined): Translation {
  const { t, language } = useWording()
  const [isOffered, setOffered] = useState(false)
  const [state, setState] = useState<State>('ready')
  useEffect(() => {
    if (language === 'en') return
    canTranslate(language).then(setOffered, () => setOffered(false))
  }, [language])
  useEffect(() => setState('ready'), [letter?.id])
  if (!letter || !isOffered || !isInEnglish(letter, language)) return { note: null }
  const translate = () => {
    setState('busy')
    const { summary, asks } = letter
    translateTexts([summary, ...asks], language).then(
      ([first = '', ...others]) => {
        const languages = { summaryLanguage: language, asksLanguage: language }
        const told = { summary: first, asks: others, ...languages, isMachine: true } as const
        setState({ letter, told })
      },
      () => setState('failed'),
    )
  }
  const isDone = typeof state === 'object' && state.letter === letter
  const note = (
    <div class="part translation">
      {state !== 'busy' && (
        <TextButton onClick={isDone ? () => setState('ready') : translate}>
          {t(isDone ? 'letter.translate-back' : 'letter.translate')}
        </TextButton>
      )}
      <p role="status" class="soft">
        {isDone && t('letter.translated')}
        {state === 'busy' && t('letter.translating')}
        {state === 'failed' && t('letter.translate-failed')}
      </p>
    </div>
  )
  return isDone ? { told: state.told, note } : { note }
}

function isInEnglish(letter: Letter, language: string): boolean {
  const { summaryLanguage, asksLanguage } = toldOf(letter, { language })
  const isTold = letter.summary !== '' || letter.asks.length > 0
  return isTold && summaryLanguage === 'en' && asksLanguage === 'en'
}
