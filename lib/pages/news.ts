import { builtIn } from './built-in.ts'
import { COUNCIL_NAME, LIKE_COUNCIL_NAME } from './council-name.ts'
import { readTitle, visibleText } from './dom-text.ts'
import type { PageType, Reader } from './page-type.ts'
import { readRunningText } from './running-text.ts'

/** The text above the title, a part for each element, the nearest last; links and menus left out. */
function labelAbove(heading: Element | null, limit = 120): string {
  let label = ''
  for (let up = heading; up && up.tagName !== 'BODY'; ) {
    let before = builtIn(up, 'previousElementSibling')
    for (; before && label.length < limit; before = builtIn(before, 'previousElementSibling')) {
      if (!/^(A|NAV|HEADER)$/.test(before.tagName))
        label = `${visibleText(before, limit)} | ${label}`
    }
    up = builtIn(up, 'parentElement')
  }
  return label
}

/** The first two paragraphs after the title, which name body, session and date. */
function paragraphsBelow(page: ParentNode, heading: Element | null): string {
  return [...page.querySelectorAll('p')]
    .filter((paragraph) => (heading?.compareDocumentPosition(paragraph) ?? 0) & 4)
    .slice(0, 2)
    .map((paragraph) => visibleText(paragraph, 500))
    .join(' ')
}

/**
 * Reads a news page that names the Council above or in the title, or at ungeneva.org in the first
 * two paragraphs. `isAboutCouncil` finds out whether it is about the Council.
 *
 * @public The detector's compiled table imports it.
 */
export const readNews: Reader = (page, { host }) => {
  const { title, heading } = readTitle(page)
  const label = labelAbove(heading)
  const lead = paragraphsBelow(page, heading)
  const searched = label + title + (/geneva/.test(host) ? lead : '')
  return heading && LIKE_COUNCIL_NAME.test(searched)
    ? { title, heading, label, lead, text: readRunningText(page) }
    : null
}

/** A date in the path; or, on the site of before 2022, the name of its page for news. */
const DATED_HINT = /\/\d{4}\/\d\d\/|display/i

const NEWS =
  /^\/(press-releases|news|statements(-and-speeches)?|stories)\/\d{4}\/\d\d\/|^\/newsevents\/pages\/display/i

/** Press releases, news, statements and stories of OHCHR. Their addresses never tell the body. */
export const ohchrNews: PageType = {
  sites: ['ohchr'],
  identify: ({ path }) => (NEWS.test(path) ? { kind: 'news', needsReading: true } : null),
  read: readNews,
  hint: DATED_HINT,
}

/**
 * Meeting summaries and press releases of the UN Office at Geneva, of which treaty bodies have as
 * many. Without the page, an English, French or Spanish slug that names the Council is believed.
 */
export const ungenevaNews: PageType = {
  sites: ['geneva'],
  identify: ({ path }) => {
    const [, type, slug = ''] =
      /^\/news-media\/(meeting-summary|press-release)\/\d{4}\/\d\d\/(.+)/i.exec(path) ?? []
    if (!type) return null
    // Slugs are cut off at 68 characters, often right before the word "session".
    const title = slug
      .replaceAll('-', ' ')
      .replace(/(?:\wth|first|second|third)(?: regular)?$/, '$& session')
    const kind = /^m/i.test(type) ? 'meeting' : 'news'
    return { kind, title, needsReading: !COUNCIL_NAME.test(title) }
  },
  read: readNews,
  hint: DATED_HINT,
}

/** Reports on a session by the Universal Rights Group; their titles name session and Council. */
export const sessionReport: PageType = {
  sites: ['urg'],
  identify: ({ path, parameter }) =>
    parameter('p') || /report|rapport|informe/i.test(path)
      ? { kind: 'news', needsReading: true }
      : null,
  read: readNews,
  hint: /universal-rights/i,
}

/*
https://www.ohchr.org/zh/press-releases/2016/03/human-rights-council-concludes-thirty-first-session-after-adopting
https://www.ohchr.org/en/news/2016/06/un-inquiry-isis-may-be-committing-genocide-against-yazidis
https://www.ohchr.org/EN/NewsEvents/Pages/DisplayNews.aspx?NewsID=26199
https://ungeneva.org/ru/news-media/meeting-summary/2023/04/roundup-human-rights-council-concludes-fifty-second-regular
https://ungeneva.org/fr/news-media/press-release/2014/09/human-rights-council-concludes-twenty-seventh-session-after
https://www.universal-rights.org/?p=43786
*/
