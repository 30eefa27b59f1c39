import { apDocument, apTexts } from './ap-index.ts'
import { councilPortal } from './council-portal.ts'
import {
  documentNode,
  documentSearch,
  libraryFile,
  libraryRecord,
  librarySearch,
} from './library-record.ts'
import { country, mandate } from './mandate.ts'
import { ohchrNews, sessionReport, ungenevaNews } from './news.ts'
import { ohchrCouncil } from './ohchr-council.ts'
import { ohchrFile } from './ohchr-file.ts'
import { session, sessionList, sessionTexts } from './ohchr-session.ts'
import type { PageType } from './page-type.ts'
import { recording } from './recording.ts'
import { resolutionsPortal } from './resolutions-portal.ts'
import { rightDocs } from './right-docs.ts'
import { documentByPath, documentByQuery } from './un-document.ts'

/**
 * Every type of page; the only table of addresses. The first type of a site that identifies an
 * address tells what stands there; the first type whose hint matches reads the page.
 */
export const PAGE_TYPES: readonly PageType[] = [
  resolutionsPortal,
  documentByPath,
  documentByQuery,
  rightDocs,
  apDocument,
  libraryFile,
  ohchrFile,
  sessionList,
  sessionTexts,
  councilPortal,
  session,
  ohchrCouncil,
  apTexts,
  mandate,
  country,
  libraryRecord,
  documentNode,
  documentSearch,
  librarySearch,
  recording,
  ohchrNews,
  ungenevaNews,
  sessionReport,
]
