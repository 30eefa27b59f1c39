import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { kept } from '../scenarios/in-page.ts'

/** Titles and actions as the Council's own lists have them. */
const ROWS: { title: string; action_taken: string }[] = parse(
  readFileSync('tests/eval/resdecstat-rows.csv'),
  { columns: true },
)

/** A row of a list of texts: number, title, draft, sponsors, action. */
export type Row = readonly [string, string, string, string, string]

/** Rows of the 52nd session's list with the titles of real texts, as many as wanted. */
export function longTable(length: number): Row[] {
  return Array.from({ length }, (_, index) => {
    const { title = '', action_taken: action = '' } = ROWS[index % ROWS.length] ?? {}
    return [`52/${index + 1}`, title, `A/HRC/52/L.${index + 1}`, '', action]
  })
}

/** The kept list of the 52nd session with an empty table of resolutions. */
export function emptyList(): { address: string; html: string } {
  const { address, html } = kept('ohchr/ohchr-res-dec-stat-52')
  return { address, html: html.replace(/<tbody>[\s\S]*<\/tbody>/, '<tbody id="late"></tbody>') }
}
