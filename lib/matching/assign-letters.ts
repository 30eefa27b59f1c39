import { greatestOf } from '../council/extremes.ts'
import type { Steps } from '../steps.ts'
import { seeksNoText } from './letter-aims.ts'
import { type IndexedLetter, withoutRevision } from './letter-index.ts'
import type { LetterKey } from './letter-key.ts'
import type { LetterTopic } from './letter-topic.ts'
import type { MandateLine } from './mandate-lines.ts'
import type { MatchKeys } from './match-keys.ts'
import { isState } from './named-matters.ts'
import { namesResolution } from './names-resolution.ts'
import { similarity } from './phrase.ts'
import { type Signals, signal, sumOf } from './signals.ts'
import { createSpellingSearch, type SpellingSearch } from './spelling.ts'
import { nameLikeness } from './subject-parts.ts'
import type { TextTopic } from './text-topic.ts'
import { themeShare } from './theme-words.ts'
import { readTitle } from './title.ts'
import { createTitleIndex, type TitleIndex } from './title-index.ts'

/**
 * A letter to a session is about a thematic text of it from this likeness of their titles on. At 0.4
 * direct precision is .962 instead of .975 and recall .894 instead of .906, at 0.6 .975 and .900.
 */
const MIN_TITLE_LIKENESS = 0.5
/**
 * A letter is also about texts that score at least this share of the best text's score. At 0.68
 * direct precision is .969 instead of .975; at 1, the best text alone, no gold case changes.
 */
const MIN_SHARE_OF_BEST = 0.85
/**
 * From this likeness on a title has a topic of the Council's agenda that the letter names. Of today: at
 * 0.4 direct precision is .977 instead of 1 on `links.more.csv`, at 0.8 no gold case changes.
 */
const MIN_TOPIC_LIKENESS = 0.6
/**
 * A letter is also about texts on its state that score at most this much below the best text. No
 * gold case changes from 0 to 0.05.
 */
const MAX_BELOW_BEST = 0.025

/** The letters of a session that are about a text of it, each with its signals. */
export type AssignedLetters = Map<IndexedLetter, Signals>

export interface SessionInput {
  /** All texts of one session that are known, on the page or in the catalogue. */
  texts: readonly TextTopic[]
  /** The letters to that session. */
  letters: readonly IndexedLetter[]
  keys: Pick<MatchKeys, 'vocabulary' | 'lines'>
  topicOf: (letter: IndexedLetter) => LetterTopic
}

/**
 * Decides which texts of a session each letter to that session is about: the drafts it names; else
 * the texts on its state, those closest in topic where there are several; else the thematic texts
 * whose titles are most like its subject. The map has each of `texts`.
 */
export function* assignLetters({
  texts,
  letters,
  keys: { vocabulary, lines },
  topicOf,
}: SessionInput): Steps<Map<TextTopic, AssignedLetters>> {
  const assigned = new Map(texts.map((text): [TextTopic, AssignedLetters] => [text, new Map()]))
  const special = texts[0]?.session?.startsWith('S-') === true
  const drafts = new Map(
    texts.flatMap((text) => (text.draft ? [[withoutRevision(text.draft), text]] : [])),
  )
  const onStates = texts.filter(({ country, review }) => country && !review)
  const byCountry = Map.groupBy(onStates, ({ country }) => country)
  const onThemes = texts.flatMap((key) =>
    key.country === null && key.title ? [{ title: key.title, key, reading: key.reading }] : [],
  )
  // A title is read once, at the first time it is asked for.
  for (const { reading } of onThemes) {
    reading()
    yield
  }
  const thematic: ThematicTitles = {
    byWords: createTitleIndex(onThemes, vocabulary),
    // The catalogue's own titles are spelled as they should be.
    bySpelling: createSpellingSearch(onThemes.filter(({ key }) => !key.known)),
  }

  function choose(letter: IndexedLetter): Chosen {
    const { header, key } = letter
    if (namesResolution(header)) return chooseRenewals(texts, key)
    const named = header.drafts.flatMap((draft) => drafts.get(withoutRevision(draft)) ?? [])
    if (named.length > 0) return named.map((text) => [text, signal('names-draft')])
    if (key.councilAffair || key.review) return []
    if (special) return texts.map((text) => [text, signal('special-session')])
    const byName = chooseNamed(letter)
    if (seeksNoText(key.aims) || key.coversSession || byName.length > 0) return byName
    const topic = topicOf(letter)
    const byTopics = chooseByTopics(thematic, topic)
    const onState = key.focus.flatMap((country) => byCountry.get(country) ?? [])
    if (key.focus.length > 0 && byTopics.length > 0) return byTopics
    const chosen =
      onState.length > 0 || key.mandateLines.some(([line]) => lines[line]?.country)
        ? chooseOnState(onState, { key, lines, topic })
        : chooseThematic(thematic, letter, topic)
    const known = new Set(chosen.map(([text]) => text))
    return [...chosen, ...byTopics.filter(([text]) => !known.has(text))]
  }

  /** The texts on what a letter on a session as a whole says that texts are on. */
  function chooseNamed({ key }: IndexedLetter): Chosen {
    const found = key.matters.flatMap((matter) =>
      isState(matter)
        ? (byCountry.get(matter) ?? [])
        : thematic.byWords
            .find(readTitle(matter, vocabulary), nameLikeness)
            .slice(0, 1)
            .flatMap(([text, likeness]) => (likeness > 0 ? [text] : [])),
    )
    return [...new Set(found)].map((text) => [text, signal('named-matter')])
  }

  for (const letter of letters) {
    yield
    for (const [text, signals] of choose(letter)) assigned.get(text)?.set(letter, signals)
  }
  return assigned
}

/** The texts on the theme of the resolution that a letter's subject names, in the letter's session. */
function chooseRenewals(texts: readonly TextTopic[], key: LetterKey): Chosen {
  return texts
    .filter(
      (text) => text.country === null && text.line !== null && isOnLine(text, key.mandateLines),
    )
    .map((text) => [text, signal('renews-named-resolution')])
}

type Chosen = [text: TextTopic, signals: Signals][]

function chooseOnState(
  onState: readonly TextTopic[],
  { key, lines, topic }: { key: LetterKey; lines: readonly MandateLine[]; topic: LetterTopic },
): Chosen {
  const candidates = onState.flatMap((text): Chosen => {
    if (!key.manyStates) {
      if (!isOnLine(text, key.mandateLines)) return []
      if (text.technical && !topic.technical && isTopicOfItsOwn(text, lines)) return []
    }
    const terms = text.distinctiveTerms()
    const shared = terms.total > 0 ? similarity(topic.distinctiveTerms(), terms) : 0
    const isOnAnotherTopic = terms.total > 0 && shared === 0
    if (key.datedSession !== null && isOnAnotherTopic && !text.technical) return []
    const signals = {
      ...signal('same-situation'),
      ...signal('distinctive-terms', shared),
      ...(text.technical !== topic.technical && signal('other-approach')),
    }
    return [[text, signals]]
  })
  // A letter on several states is about texts on each of them.
  const byCountry = Map.groupBy(candidates, ([{ country }]) => country)
  return [...byCountry.values()].flatMap((ofCountry) => {
    const best = bestScore(ofCountry)
    return ofCountry.filter(([, signals]) => sumOf(signals) >= best - MAX_BELOW_BEST)
  })
}

function bestScore(chosen: Chosen): number {
  return greatestOf(chosen.map(([, signals]) => sumOf(signals)))
}

/** Whether a technical text is of a time when the Council adopts another on the situation. */
function isTopicOfItsOwn(text: TextTopic, lines: readonly MandateLine[]): boolean {
  const line = lines[text.line?.[0] ?? -1]
  return Number(text.session) >= (line?.technicalSince ?? Infinity)
}

function isOnLine({ line }: TextTopic, mandateLines: LetterKey['mandateLines']): boolean {
  return line === null || mandateLines.some(([own]) => own === line[0])
}

/** The texts on a theme of one session, found by their titles. */
interface ThematicTitles {
  byWords: TitleIndex<TextTopic>
  bySpelling: SpellingSearch<TextTopic>
}

function chooseThematic(
  { byWords, bySpelling }: ThematicTitles,
  { key }: IndexedLetter,
  topic: LetterTopic,
): Chosen {
  const shareOf = (text: TextTopic) => themeShare(topic.theme(), text.reading())
  const bySubject = byWords
    .find(topic.reading())
    .filter(([, likeness]) => likeness >= MIN_TITLE_LIKENESS)
    .map(([text, likeness]): Chosen[number] => [
      text,
      { ...signal('title-likeness', likeness), ...signal('first-theme', shareOf(text)) },
    ])
  if (bySubject.length > 0) {
    const least = bestScore(bySubject) * MIN_SHARE_OF_BEST
    return bySubject.filter(([, signals]) => sumOf(signals) >= least)
  }
  const byParts = topic.parts().flatMap((part) =>
    byWords
      .find(part, nameLikeness)
      .slice(0, 1)
      .filter(([, likeness]) => likeness > 0)
      .map(([text, likeness]): Chosen[number] => [text, signal('title-likeness', likeness)]),
  )
  if (byParts.length > 0) return byParts
  const isNew = key.focus.length === 0 && key.mandateLines.length === 0 && key.datedSession === null
  if (!isNew) return []
  const [spelled] = bySpelling(topic.reading())
  return spelled ? [[spelled[0], signal('other-spelling', spelled[1])]] : []
}

/** The texts whose titles have a topic of the Council's agenda that a letter names. */
function chooseByTopics({ byWords }: ThematicTitles, topic: LetterTopic): Chosen {
  return topic.named().flatMap((title) =>
    byWords
      .find(title)
      .slice(0, 1)
      .filter(([, likeness]) => likeness >= MIN_TOPIC_LIKENESS)
      .map(([text, likeness]): Chosen[number] => [text, signal('topic-named', likeness)]),
  )
}
