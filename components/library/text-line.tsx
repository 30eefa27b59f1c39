import { writeRoute } from '../../lib/analysis/library-route.ts'
import type { CatalogueText } from '../../lib/council/catalogue.ts'
import { isLanguage } from '../../lib/council/language.ts'
import type { Wording } from '../common/create-wording.ts'
import { outcomeSentence } from '../common/outcome-sentence.ts'
import { TabLink } from '../common/tab-link.tsx'
import { useWording } from '../common/wording.ts'
import { documentAddress } from './document-address.ts'

/** Texts of the Council, one below the other. */
export function TextList({ texts }: { texts: readonly CatalogueText[] }) {
  return (
    <ul class="text-lines">
      {texts.map((text) => (
        <li key={text.symbol}>
          <TextLine text={text} />
        </li>
      ))}
    </ul>
  )
}

/** A text of the Council: its title, its symbol as a link, and how it was adopted. */
function TextLine({ text }: { text: CatalogueText }) {
  const wording = useWording()
  return (
    <>
      <TextTitle text={text} />
      <p class="text-facts">
        <TabLink href={documentAddress(text.symbol, wording.language)}>
          <bdi>{text.symbol}</bdi>
        </TabLink>
        {text.date && <span class="text-date">{` · ${wording.date(text.date)}`}</span>}
        {' · '}
        {outcomeOf(text, wording)}
      </p>
    </>
  )
}

/** The title of a text, which leads to its page. */
export function TextTitle({ text }: { text: CatalogueText }) {
  const { language } = useWording()
  const own = isLanguage(language) ? text.titles[language] : undefined
  return (
    <p class="text-title" lang={own === undefined ? 'en' : language} dir="auto">
      <a href={writeRoute({ view: 'text', symbol: text.symbol })}>{own ?? text.title}</a>
    </p>
  )
}

/** What became of a text: "Adopted by 29 votes to 13, 5 abstentions", or that it is not known. */
export function outcomeOf({ vote }: Pick<CatalogueText, 'vote'>, wording: Wording): string {
  return vote ? outcomeSentence(vote, wording) : wording.t('library.outcome-unknown')
}
