import { writeRoute } from '../../lib/analysis/library-route.ts'
import type { TextOverview } from '../../lib/analysis/session-overview.ts'
import { useWording } from '../common/wording.ts'
import { outcomeOf, TextTitle } from './text-line.tsx'
import { ToldAsk } from './told-ask.tsx'

/** Asks shown of a text; its own page has all. */
const ASKS_SHOWN = 3

/** The texts of a session with the letters on each: a row a text. */
export function SessionTable({ texts }: { texts: readonly TextOverview[] }) {
  const wording = useWording()
  const { t } = wording
  return (
    // Where there is no room for columns the rows become blocks, which some readers take for no table.
    // biome-ignore lint/a11y/noRedundantRoles: said again for them.
    <table class="session-table" role="table">
      <thead>
        <tr>
          <th scope="col">{t('library.table.text')}</th>
          <th scope="col">{t('library.asked')}</th>
          <th scope="col">{t('library.table.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {texts.map((one) => (
          <TextRow key={one.text.symbol} {...one} />
        ))}
      </tbody>
    </table>
  )
}

function TextRow({ text, letters, asks }: TextOverview) {
  const wording = useWording()
  const { t } = wording
  const route = writeRoute({ view: 'text', symbol: text.symbol })
  const more = asks.length - ASKS_SHOWN
  return (
    <tr>
      <th scope="row">
        <TextTitle text={text} />
        <p class="text-facts">
          <bdi>{text.symbol}</bdi>
        </p>
        <p class="on-text">{t('library.on-text', { n: letters.length })}</p>
        <ul class="letter-names">
          {letters.map((letter) => (
            <li key={letter.id}>
              <a href={writeRoute({ view: 'letter', id: letter.id })}>
                <bdi>{letter.publisher}</bdi>
                {letter.date && `, ${wording.date(letter.date)}`}
              </a>
            </li>
          ))}
        </ul>
      </th>
      <td>
        {asks.length === 0 && <p class="soft">{t('library.asks-none-on')}</p>}
        <ul>
          {asks.slice(0, ASKS_SHOWN).map((ask) => (
            <li key={ask.texts[0]} class="ask">
              <ToldAsk texts={ask.texts} />
              {ask.letters.length > 1 && (
                <>
                  {' '}
                  <span class="ask-count">{t('list.count', { n: ask.letters.length })}</span>
                </>
              )}
            </li>
          ))}
        </ul>
        {more > 0 && (
          <p class="text-facts">
            <a href={route}>{t('library.asks-more', { n: more })}</a>
          </p>
        )}
      </td>
      <td>{outcomeOf(text, wording)}</td>
    </tr>
  )
}
