/** Every kind of page, the most read first. */
export const PAGE_KINDS = [
  'texts', // the resolutions, decisions and statements of one session
  'text', // one adopted text or one draft
  'session', // one session, any sub-page without a list of texts
  'session-list',
  'report', // any other Council document
  'results', // result lists and portals, a text a row
  'meeting', // meeting summaries and recordings
  'news', // press releases, news, statements
  'mandate', // special procedures, commissions of inquiry, fact-finding missions
  'country',
  'council', // the Council's home, about and documents pages
] as const
