/** The forms in which letters can be taken along: the records whole, or citations of them. */
export const EXPORT_FORMATS = ['csv', 'json', 'ris', 'bibtex', 'csl-json'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Ending and media type of a file of each format. */
export const FILE_TYPES: Record<ExportFormat, { ending: string; type: string }> = {
  csv: { ending: 'csv', type: 'text/csv' },
  json: { ending: 'json', type: 'application/json' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  'csl-json': { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
}
