import { builtIn } from './built-in.ts'
import { COUNCIL_NAME, LIKE_COUNCIL_NAME } from './council-name.ts'
import type { Recogniser } from './place.ts'
import type { Reader } from './reader.ts'
import { readTitle, written } from './written.ts'

/**
 * Press releases, news, statements and stories of OHCHR. Addresses and slugs never tell whose they
 * are; a slug does not even tell the language.
 */
export const ohchrNews: Recogniser = ({ path }) =>
  /^\/(press-releases|news|statements(-and-speeches)?|stories)\/\d{4}\/\d\d\/|^\/newsevents\/pages\/display/i.test(
    path,
  )
    ? { kind: 'news', unsure: true }
    : null

/**
 * Meeting summaries and press releases of the UN Office at Geneva, of which treaty bodies have as
 * many. Without the page, an English, French or Spanish slug that names the Council is believed.
 */
export const ungenevaNews: Recogniser = ({ path }) => {
  const [, type, slug = ''] =
    /^\/news-media\/(meeting-summary|press-release)\/\d{4}\/\d\d\/(.+)/i.exec(path) ?? []
  if (!type) return null
  // Slugs are cut off at 68 characters, often right before the word "session".
  const title = slug
    .replaceAll('-', ' ')
    .replace(/(?:\wth|first|second|third)(?: regular)?$/, '$& session')
  return { kind: /^m/i.test(type) ? 'meeting' : 'news', title, unsure: !COUNCIL_NAME.test(title) }
}

/** Reports on a session by the Universal Rights Group; their titles name session and Council. */
export const sessionReport: Recogniser = ({ path, parameter }) =>
  parameter('p') || /report|rapport|informe/i.test(path) ? { kind: 'news', unsure: true } : null

/** How much of what stands above the title is read. */
const LINE = 120

/** What stands above the title, a part for each element, the nearest last; links and menus are not. */
function lineAbove(heading: Element): string {
  let line = ''
  for (let up: Element | null = heading; up && up.tagName !== 'BODY'; ) {
    let before = builtIn(up, 'previousElementSibling')
    for (; before && line.length < LINE; before = builtIn(before, 'previousElementSibling')) {
      if (!/^(A|NAV|HEADER)$/.test(before.tagName)) line = `${written(before, LINE)} | ${line}`
    }
    up = builtIn(up, 'parentElement')
  }
  return line
}

/** The first two paragraphs after the title, which name body, session and date. */
function paragraphsBelow(document: Document, heading: Element): string {
  const paragraphs: string[] = []
  for (const paragraph of document.querySelectorAll('p')) {
    if (paragraphs.length > 1) break
    if (heading.compareDocumentPosition(paragraph) & 4) paragraphs.push(written(paragraph, 500))
  }
  return paragraphs.join(' ')
}

/**
 * A news page on which the Council is named above or in the title, or at ungeneva.org in its first
 * two paragraphs. Whether it is about the Council, `isAboutCouncil` finds out.
 */
export const readNews: Reader = (document, { host }) => {
  const { title, heading } = readTitle(document)
  if (!heading) return null
  const label = lineAbove(heading)
  const lead = paragraphsBelow(document, heading)
  const telling = label + title + (/geneva/.test(host) ? lead : '')
  return LIKE_COUNCIL_NAME.test(telling) ? { title, heading, label, lead } : null
}

/*
https://www.ohchr.org/zh/press-releases/2016/03/human-rights-council-concludes-thirty-first-session-after-adopting
https://www.ohchr.org/en/news/2016/06/un-inquiry-isis-may-be-committing-genocide-against-yazidis
https://www.ohchr.org/EN/NewsEvents/Pages/DisplayNews.aspx?NewsID=26199
https://ungeneva.org/ru/news-media/meeting-summary/2023/04/roundup-human-rights-council-concludes-fifty-second-regular
https://ungeneva.org/fr/news-media/press-release/2014/09/human-rights-council-concludes-twenty-seventh-session-after
https://www.universal-rights.org/?p=43786
*/
