import type { ComponentChildren, RefObject } from 'preact'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { useAttempt } from '../keep/use-attempt.ts'
import { download, fileName } from './save-file.ts'
import { ScrollFrame } from './scroll-frame.tsx'

/** The figures behind a plot: a row a mark, the first row names the columns. */
export interface PlotTable {
  columns: readonly string[]
  rows: readonly (readonly (string | number)[])[]
}

interface FigureFrameProps {
  title: string
  /** What the plot shows, and what it leaves out. */
  note?: string
  table: PlotTable
  drawing: RefObject<SVGSVGElement | null>
  children: ComponentChildren
}

/** A plot with its table behind it, its picture and its data to take along. */
export function FigureFrame({ title, note, table, drawing, children }: FigureFrameProps) {
  const { t } = useWording()
  const [problem, attempt] = useAttempt(() => t('library.export-failed'))
  const save = (content: () => Promise<Blob>, ending: string) =>
    attempt(async () => download(await content(), fileName(title, ending)))
  return (
    <figure class="plot">
      {children}
      <figcaption>
        {note && <p class="soft">{note}</p>}
        <div class="actions no-print">
          <TextButton onClick={() => save(picture, 'png')}>{t('library.save-png')}</TextButton>
          <TextButton onClick={() => save(data, 'csv')}>{t('library.save-csv')}</TextButton>
          <span role="status">{problem}</span>
        </div>
        <details class="plot-table">
          <summary>{t('library.as-table')}</summary>
          <ScrollFrame label={t('library.as-table-of', { title })}>
            <Table {...table} caption={title} />
          </ScrollFrame>
        </details>
      </figcaption>
    </figure>
  )

  async function picture(): Promise<Blob> {
    if (!drawing.current) throw new Error('The plot is not on the page.')
    const { pictureOf } = await import('./save-picture.ts')
    return pictureOf(drawing.current, title)
  }

  async function data(): Promise<Blob> {
    const { writeCsv } = await import('../../lib/letters/export/csv.ts')
    return new Blob([writeCsv([table.columns, ...table.rows])], { type: 'text/csv;charset=utf-8' })
  }
}

function Table({ columns, rows, caption }: PlotTable & { caption: string }) {
  return (
    <table class="figures">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join(' ')}>
            {row.map((cell, index) => (
              <td key={columns[index]} dir="auto">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
