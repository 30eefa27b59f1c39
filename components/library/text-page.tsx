import { useMemo } from 'preact/hooks'
import { writeRoute } from '../../lib/analysis/library-route.ts'
import type { MatchedLetter } from '../../lib/analysis/matched-texts.ts'
import { commonWords } from '../../lib/analysis/session-overview.ts'
import { asksOnText, shareAsks } from '../../lib/analysis/shared-asks.ts'
import type { CatalogueText } from '../../lib/council/catalogue.ts'
import { isLanguage } from '../../lib/council/language.ts'
import type { SearchedLetter } from '../../lib/search/search-answer.ts'
import { TabLink } from '../common/tab-link.tsx'
import { useWording } from '../common/wording.ts'
import { documentAddress } from './document-address.ts'
import { LetterLinks } from './letter-links.tsx'
import { LetterRow } from './letter-row.tsx'
import { useLibrary } from './library-context.ts'
import { NotFound } from './message-page.tsx'
import { PrintedSources } from './printed-sources.tsx'
import { Section } from './section.tsx'
import { SharedAsks } from './shared-asks.tsx'
import { TakeAlong } from './take-along.tsx'
import { outcomeOf, TextList } from './text-line.tsx'
import { MatchesShown, useMatches } from './use-matches.tsx'
import { useTitle } from './use-title.ts'

/** A text of the Council: what became of it, what letters on it ask, and its subject elsewhere. */
export function TextPage({ symbol }: { symbol: string }) {
  const { t } = useWording()
  const { loaded } = useLibrary()
  const text = loaded.catalogue.texts.find((known) => known.symbol === symbol)
  useTitle(text ? text.symbol : t('library.not-found'))
  if (!text) return <NotFound text={t('library.no-text', { symbol })} />
  return <KnownText text={text} />
}

function KnownText({ text }: { text: CatalogueText }) {
  const wording = useWording()
  const { t } = wording
  const opened = useMatches()
  const { direct, related, texts, asks } = useOnText(text, opened.value?.lettersOf.get(text.symbol))
  const own = isLanguage(wording.language) ? text.titles[wording.language] : undefined
  return (
    <div class="subject-page text-page">
      <header class="page-head">
        <p class="dateline">
          <TabLink href={documentAddress(text.symbol, wording.language)}>
            <bdi>{text.symbol}</bdi>
          </TabLink>
          {' · '}
          <a href={writeRoute({ view: 'session', session: text.session, item: null })}>
            {wording.session(text.session)}
          </a>
        </p>
        <h2
          class="page-title"
          tabIndex={-1}
          lang={own === undefined ? 'en' : wording.language}
          dir="auto"
        >
          {own ?? text.title}
        </h2>
        <p class="page-facts">
          {[
            outcomeOf(text, wording),
            ...(text.date ? [wording.date(text.date)] : []),
            ...(text.agendaItem ? [t('library.item', { n: text.agendaItem })] : []),
          ].join(' · ')}
        </p>
        {text.countries.length > 0 && (
          <ul class="links in-line">
            {text.countries.map((country) => (
              <li key={country}>
                <a href={writeRoute({ view: 'situation', country })}>{wording.state(country)}</a>
              </li>
            ))}
          </ul>
        )}
        <p class="no-print">
          <a href={writeRoute({ view: 'against', id: null, symbol: text.symbol, page: null })}>
            {t('against.from-text')}
          </a>
        </p>
        <TakeAlong
          of={{ view: 'text', symbol: text.symbol }}
          ids={direct.map(({ id }) => id)}
          title={text.symbol}
          line={opened.value?.lineOf.get(text.symbol)?.map(({ symbol }) => symbol) ?? []}
        />
      </header>
      <MatchesShown opened={opened}>
        <Section title={t('library.on-text', { n: direct.length })}>
          {direct.length > 0 && (
            <ol class="results">
              {direct.map(({ id }) => (
                <LetterRow key={id} id={id} />
              ))}
            </ol>
          )}
          <PrintedSources ids={direct.map(({ id }) => id)} />
        </Section>
        {asks.length > 0 && (
          <Section title={t('library.asked')}>
            <SharedAsks asks={asks} />
          </Section>
        )}
        {related.length > 0 && (
          <Section title={t('library.same-subject', { n: related.length })}>
            <LetterLinks letters={related} />
          </Section>
        )}
        {texts.length > 0 && (
          <Section title={t('library.texts-same-subject')}>
            <TextList texts={texts} />
          </Section>
        )}
      </MatchesShown>
    </div>
  )

  function useOnText(of: CatalogueText, matched: readonly MatchedLetter[] = []) {
    const { loaded } = useLibrary()
    return useMemo(() => {
      const lettersAt = (tier: MatchedLetter['tier']): SearchedLetter[] =>
        matched.flatMap((one) => (one.tier === tier ? (loaded.search.letter(one.id) ?? []) : []))
      const onIt = lettersAt('direct')
      const ofSession = loaded.catalogue.texts.filter(({ session }) => session === of.session)
      const isCommon = commonWords(ofSession)
      const elsewhere = lettersAt('related')
      // The texts that the letters on the same subject are on, in their own sessions.
      const found = elsewhere
        .flatMap(({ id }) => opened.value?.textsOf.get(id) ?? [])
        .flatMap((one) =>
          one.tier === 'direct' && one.text.session !== of.session ? one.text : [],
        )
      const sameSubject = [...new Map(found.map((one) => [one.symbol, one])).values()]
      return {
        direct: onIt,
        related: elsewhere,
        texts: sameSubject.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)),
        asks: shareAsks(onIt, (letter) => asksOnText(letter, of.title, isCommon)),
      }
    }, [of, matched, loaded])
  }
}
