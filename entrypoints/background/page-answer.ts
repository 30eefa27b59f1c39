import { publicLetters } from '../../extension/collections.ts'
import { inTurns } from '../../extension/in-turns.ts'
import { learn } from '../../extension/learned-store.ts'
import { matchPage, openMatching } from '../../extension/match-page.ts'
import type { PageDisplay } from '../../extension/messages.ts'
import { boundReading } from '../../extension/page-reading-limits.ts'
import type { PageSender } from '../../extension/sender-policy.ts'
import { switchedOff } from '../../extension/settings.ts'
import { loadSettings } from '../../extension/settings-store.ts'
import { countPageLetters, hasLetters } from '../../lib/matching/letter-counts.ts'
import type { PageReading } from '../../lib/pages/page.ts'
import { resolveInSteps } from '../../lib/pages/resolve.ts'
import { annotate, showCount } from './inject-annotator.ts'
import { displayMatches } from './page-display.ts'
import { keepTabPage } from './tab-pages.ts'
import { toolbarCounts } from './toolbar-counts.ts'

/**
 * Answers what a page says: what its annotator is to show, which is on the page by then if there are
 * letters. Sets the count of the tab, keeps for it what the page is, and learns texts from it. Null
 * for a page that is not the Council's, or whose site or kind is off.
 */
export async function answerPage(
  reading: PageReading,
  { tabId, isPrivate }: PageSender,
): Promise<PageDisplay | null> {
  const page = await inTurns(resolveInSteps(boundReading(reading)))
  const settings = await loadSettings()
  const off = page && switchedOff(page, settings)
  // The letters of a kind that is off are not counted, but its texts are learned.
  // What is kept must be there before the count: it tells `followNavigation` not to count itself.
  const [matches] = await Promise.all([
    page && off !== 'site' ? matchPage(page) : null,
    keepTabPage(tabId, { address: reading.address, page }),
  ])
  const counts = matches && !off ? countPageLetters(matches) : null
  const counted = matches && counts && toolbarCounts(matches, settings)
  // The browser takes its time to draw the count, and the tab may be gone: the badges do not wait.
  Promise.resolve(counted)
    .then((onToolbar) => showCount(tabId, onToolbar))
    .catch(() => {})
  const [shown] = await Promise.all([
    matches && !off ? displayMatches(matches, settings) : null,
    counts && hasLetters(counts) && annotate(tabId),
    matches &&
      !isPrivate &&
      openMatching(publicLetters).then(({ catalogue }) => learn(matches.page, catalogue)),
  ])
  return shown
}
