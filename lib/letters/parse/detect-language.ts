import { detect } from 'tinyld/light'
import { wordCount } from './block-label.ts'
import type { Field } from './draft.ts'
import type { LetterSource } from './source-blocks.ts'

/** The language of the letter's sentences; what the markup says decides only where those are few. */
export function readLanguage(source: LetterSource): Field<string> {
  const sentences = source.blocks
    .filter(({ text, kind }) => kind !== 'row' && wordCount(text) > 8)
    .map(({ text }) => text)
  const sample = (sentences.length > 0 ? sentences : source.blocks.map(({ text }) => text))
    .join(' ')
    .slice(0, 3000)
  const detected = detect(sample)
  const tagged = tagOf(source.lang)
  if (detected !== '' && sample.length > 60) {
    // "pt-BR" says more than "pt".
    const value =
      tagged && (tagged.split('-')[0] ?? '') === detected && /^(?:pt|zh)-/.test(tagged)
        ? tagged
        : detected
    return { value, confidence: 'sure', lines: [] }
  }
  if (tagged) return { value: tagged, confidence: 'likely', lines: [] }
  return { value: detected || 'en', confidence: 'unsure', lines: [] }
}

function tagOf(lang: string | null): string | null {
  if (!lang) return null
  try {
    return Intl.getCanonicalLocales(lang.replace('_', '-'))[0] ?? null
  } catch {
    return null
  }
}
