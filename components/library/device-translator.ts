/** The languages that a text is translated between, as BCP 47 tags. */
interface Pair {
  sourceLanguage: string
  targetLanguage: string
}

interface Translator {
  translate(text: string): Promise<string>
  destroy(): void
}

/** The browser's own translator, which works on the device: Chrome's from 138 on. */
interface TranslatorFactory {
  availability(pair: Pair): Promise<string>
  /** May have the browser fetch the languages first, and so needs a press of the user. */
  create(pair: Pair): Promise<Translator>
}

/** Whether the browser can translate from English into a language, perhaps after fetching it. */
export async function canTranslate(language: string): Promise<boolean> {
  const availability = await factory()?.availability(pairTo(language))
  return availability !== undefined && availability !== 'unavailable'
}

/** English texts in another language, in their order. Rejects where the browser fails. */
export async function translateTexts(
  texts: readonly string[],
  language: string,
): Promise<string[]> {
  const translator = await factory()?.create(pairTo(language))
  if (!translator) throw new Error('The browser has no translator.')
  try {
    const translated: string[] = []
    for (const text of texts) translated.push(text && (await translator.translate(text)))
    return translated
  } finally {
    translator.destroy()
  }
}

const pairTo = (targetLanguage: string): Pair => ({ sourceLanguage: 'en', targetLanguage })

function factory(): TranslatorFactory | null {
  const held: unknown = Reflect.get(globalThis, 'Translator')
  return isFactory(held) ? held : null
}

function isFactory(held: unknown): held is TranslatorFactory {
  const has = (name: string) => typeof Reflect.get(Object(held), name) === 'function'
  return has('availability') && has('create')
}
