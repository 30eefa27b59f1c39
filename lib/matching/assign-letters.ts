import { greatestOf } from '../council/extremes.ts'
import type { LetterHeader } from '../letters/letter.ts'
import type { Steps } from '../steps.ts'
import { type HeaderIndex, withoutRevision } from './letter-index.ts'
import type { LetterKey } from './letter-key.ts'
import type { LetterTopic } from './letter-topic.ts'
import type { MandateLine } from './mandate-lines.ts'
import type { MatchKeys } from './match-keys.ts'
import { similarity } from './phrase.ts'
import { type Signals, signal, sumOf } from './signals.ts'
import { createSpellingSearch, type SpellingSearch } from './spelling.ts'
import { nameLikeness } from './subject-parts.ts'
import type { TextTopic } from './text-topic.ts'
import { themeShare } from './theme-words.ts'
import { createTitleIndex, type TitleIndex } from './title-index.ts'

/** A letter to a session is about a thematic text of it from this likeness of their titles on. */
const OF_TEXT = 0.5
/** A letter is also about texts that score at least this share of the best text's score. */
const NEAR_BEST = 0.85
/** Least share of a title that is the letter's first theme, where no title is like its subject. */
const WHOLLY_THEME = 0.5
/** A letter is also about texts on its state that score at most this much below the best text. */
const NEAR_SCORE = 0.025

/** The letters of a session that are about a text of it, each with its signals. */
export type AssignedLetters = Map<HeaderIndex, Signals>

export interface SessionInput {
  /** All texts of one session that are known, on the page or in the catalogue. */
  texts: readonly TextTopic[]
  /** The letters to that session. */
  letters: readonly HeaderIndex[]
  headers: readonly LetterHeader[]
  keys: MatchKeys
  topicOf: (letter: HeaderIndex) => LetterTopic | null
}

/**
 * Decides which texts of a session each letter to that session is about: the drafts it names; else
 * the texts on its state, the nearest in topic where there are several; else the thematic texts
 * nearest to its subject. One for each of `texts`.
 */
export function* assignLetters({
  texts,
  letters,
  headers,
  keys,
  topicOf,
}: SessionInput): Steps<AssignedLetters[]> {
  const assigned: AssignedLetters[] = texts.map(() => new Map())
  const add = (text: number, letter: HeaderIndex, signals: Signals) =>
    assigned[text]?.set(letter, signals)
  const special = texts[0]?.session?.startsWith('S-') === true
  const drafts = new Map<string, number>()
  const byCountry = new Map<string, number[]>()
  texts.forEach((text, place) => {
    if (text.draft) drafts.set(withoutRevision(text.draft), place)
    if (!text.country || text.review) return
    const ofCountry = byCountry.get(text.country)
    if (ofCountry) ofCountry.push(place)
    else byCountry.set(text.country, [place])
  })
  const onThemes = texts.flatMap(({ title, country, reading }, key) =>
    country === null && title ? [{ title, key, reading }] : [],
  )
  // A title is read once, at the first time it is asked for.
  for (const { reading } of onThemes) {
    reading()
    yield
  }
  const thematic: ThematicTitles = {
    byWords: createTitleIndex(onThemes, keys.vocabulary),
    // The catalogue's own titles are spelled as they should be.
    bySpelling: createSpellingSearch(onThemes.filter(({ key }) => !texts[key]?.known)),
  }
  for (const letter of letters) {
    yield
    const header = headers[letter]
    const key = keys.letters[letter]
    if (!header || !key) continue
    if (namesResolution(header)) continue
    const named = header.drafts.flatMap((draft) => drafts.get(withoutRevision(draft)) ?? [])
    for (const text of named) add(text, letter, signal('names-draft'))
    if (named.length > 0 || key.councilAffair || key.review) continue
    if (special) {
      texts.forEach((_, text) => {
        add(text, letter, signal('special-session'))
      })
      continue
    }
    const topic = topicOf(letter)
    if (!topic) continue
    const onState = key.focus.flatMap((country) => byCountry.get(country) ?? [])
    const chosen =
      onState.length > 0 || key.mandateLines.some(([line]) => keys.lines[line]?.country)
        ? chooseOnState(onState, texts, { key, lines: keys.lines }, topic)
        : chooseThematic(texts, thematic, { key, topic })
    for (const [text, signals] of chosen) add(text, letter, signals)
  }
  return assigned
}

/** Whether the subject of a letter names the resolution it is about, by its number. */
export function namesResolution({ subject, resolutions_cited }: LetterHeader): string | null {
  return resolutions_cited.find((symbol) => subject.includes(numberOf(symbol))) ?? null
}

function numberOf(symbol: string): string {
  return symbol.split('/').slice(-2).join('/')
}

type Chosen = [text: number, signals: Signals][]

function chooseOnState(
  onState: readonly number[],
  texts: readonly TextTopic[],
  { key, lines }: { key: LetterKey; lines: readonly MandateLine[] },
  topic: LetterTopic,
): Chosen {
  const preferred = onState.flatMap((place): Chosen => {
    const text = texts[place]
    if (!text || (!key.manyStates && !isOnLine(text, key.mandateLines))) return []
    if (!key.manyStates && text.technical && !topic.technical && isTopicOfItsOwn(text, lines))
      return []
    const isOnAnotherTopic =
      text.distinctiveTerms().total > 0 &&
      similarity(topic.distinctiveTerms, text.distinctiveTerms()) === 0
    if (key.datedSession !== null && isOnAnotherTopic && !text.technical) return []
    const signals = {
      ...signal('same-situation'),
      ...signal('distinctive-terms', similarity(topic.distinctiveTerms, text.distinctiveTerms())),
      ...(text.technical !== topic.technical && signal('other-approach')),
    }
    return [[place, signals]]
  })
  // A letter on several states is about texts on each of them.
  const ofState = Map.groupBy(preferred, ([place]) => texts[place]?.country)
  return [...ofState.values()].flatMap(nearBest)
}

function nearBest(preferred: Chosen): Chosen {
  const best = greatestOf(preferred.map(([, signals]) => sumOf(signals)))
  return preferred.filter(([, signals]) => sumOf(signals) >= best - NEAR_SCORE)
}

/** Whether a technical text is of a time when the Council adopts another on the situation. */
function isTopicOfItsOwn(text: TextTopic, lines: readonly MandateLine[]): boolean {
  return text.lines.some(
    ([line]) => Number(text.session) >= (lines[line]?.technicalSince ?? Infinity),
  )
}

function isOnLine({ lines }: TextTopic, mandateLines: readonly [number, number][]): boolean {
  return (
    lines.length === 0 || lines.some(([line]) => mandateLines.some(([anchor]) => anchor === line))
  )
}

/** The thematic titles of one session, by the places of their texts. */
interface ThematicTitles {
  byWords: TitleIndex<number>
  bySpelling: SpellingSearch
}

function chooseThematic(
  texts: readonly TextTopic[],
  { byWords: titles, bySpelling }: ThematicTitles,
  { key, topic }: { key: LetterKey; topic: LetterTopic },
): Chosen {
  const share = (place: number) => {
    const text = texts[place]
    return text ? themeShare(topic.theme, text.reading()) : 0
  }
  const bySubject = titles
    .find(topic.reading)
    .filter(([, likeness]) => likeness >= OF_TEXT)
    .map(([place, likeness]): [number, Signals] => [
      place,
      { ...signal('title-likeness', likeness), ...signal('first-theme', share(place)) },
    ])
  const best = greatestOf(bySubject.map(([, signals]) => sumOf(signals)))
  if (bySubject.length > 0) {
    return bySubject.filter(([, signals]) => sumOf(signals) >= best * NEAR_BEST)
  }
  const byParts = topic.parts.flatMap((part) =>
    titles
      .find(part, nameLikeness)
      .slice(0, 1)
      .filter(([, likeness]) => likeness > 0)
      .map(([place, likeness]): [number, Signals] => [place, signal('title-likeness', likeness)]),
  )
  if (byParts.length > 0) return byParts
  const isNew = key.focus.length === 0 && key.mandateLines.length === 0 && key.datedSession === null
  if (!isNew) return []
  const [spelled] = bySpelling(topic.reading)
  if (spelled) return [[spelled[0], signal('other-spelling', spelled[1])]]
  const shares = texts.map(({ country }, place) => (country === null ? share(place) : 0))
  const most = greatestOf(shares)
  if (most < WHOLLY_THEME) return []
  return shares.flatMap(
    (of, place): Chosen => (of === most ? [[place, signal('title-of-theme')]] : []),
  )
}
