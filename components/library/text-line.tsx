import type { CatalogueText } from '../../lib/council/catalogue.ts'
import { isLanguage } from '../../lib/council/language.ts'
import { outcomeSentence } from '../common/outcome-sentence.ts'
import { TabLink } from '../common/tab-link.tsx'
import { useWording } from '../common/wording.ts'

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
  const { language, t } = wording
  const own = isLanguage(language) ? text.titles[language] : undefined
  return (
    <>
      <p class="text-title" lang={own === undefined ? 'en' : language} dir="auto">
        {own ?? text.title}
      </p>
      <p class="text-facts">
        <TabLink href={`https://docs.un.org/en/${text.symbol}`}>
          <bdi>{text.symbol}</bdi>
        </TabLink>
        {text.date && ` · ${wording.date(text.date)}`}
        {' · '}
        {text.vote ? outcomeSentence(text.vote, wording) : t('library.outcome-unknown')}
      </p>
    </>
  )
}
