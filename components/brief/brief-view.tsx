import type { Brief, BriefLine, BriefPart, BriefRun, BriefTable } from '../../lib/brief/brief.ts'

interface BriefViewProps {
  brief: Brief
  /** For another program, which knows nothing of our styles and has no headings of its own around. */
  isCopied?: boolean
}

/** A brief as a page, to be looked at, printed, or copied with its headings, links and tables. */
export function BriefView({ brief, isCopied = false }: BriefViewProps) {
  const { kicker, title, facts, parts, language, direction } = brief
  const Title = isCopied ? 'h1' : 'h2'
  return (
    <article class="brief" lang={language} dir={direction}>
      <p class="dateline">
        <Line line={kicker} />
      </p>
      <Title class="page-title" tabIndex={isCopied ? undefined : -1}>
        <Run run={title} />
      </Title>
      {facts.length > 0 && (
        <p class="page-facts">
          <Line line={facts} />
        </p>
      )}
      {parts.map((part, index) => (
        <Part key={index} part={part} isCopied={isCopied} />
      ))}
    </article>
  )
}

function Part({ part, isCopied }: { part: BriefPart; isCopied: boolean }) {
  switch (part.kind) {
    case 'heading': {
      const Heading = isCopied ? 'h2' : 'h3'
      return <Heading class="section-title">{part.text}</Heading>
    }
    case 'note':
      return (
        <p class="soft note">
          <Line line={part.line} />
        </p>
      )
    case 'list':
      return (
        <ul>
          {part.lines.map((line) => (
            <li key={textOf(line)}>
              <Line line={line} />
            </li>
          ))}
        </ul>
      )
    case 'letters':
      return (
        <ol class="brief-letters">
          {part.letters.map((lines) => (
            <li key={lines.map(textOf).join()}>
              {lines.map((line, index) => (
                <div key={textOf(line)} class={index === 0 ? 'brief-letter' : undefined}>
                  <Line line={line} />
                </div>
              ))}
            </li>
          ))}
        </ol>
      )
    case 'table':
      return <Table table={part} isCopied={isCopied} />
  }
}

function Table({
  table: { head, widths, rows },
  isCopied,
}: {
  table: BriefTable
  isCopied: boolean
}) {
  return (
    // Where there is no room for columns the rows become blocks, which some readers take for no table.
    <table
      class="brief-table"
      // biome-ignore lint/a11y/noRedundantRoles: said again for them.
      role="table"
      {...(isCopied && { border: 1, cellPadding: '4', cellSpacing: '0' })}
    >
      <thead>
        <tr>
          {head.map((text, column) => (
            <th key={text} scope="col" style={{ width: `${widths[column]}%` }}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.map(textOf).join()}>
            {row.map((line, column) => (
              <td key={head[column]} data-head={head[column]}>
                <Line line={line} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Line({ line }: { line: BriefLine }) {
  return (
    <>
      {line.map((run) => (
        <Run key={`${run.text} ${run.href}`} run={run} />
      ))}
    </>
  )
}

function Run({ run: { text, href, language, isStrong } }: { run: BriefRun }) {
  const words = isStrong ? <strong>{text}</strong> : text
  const own = language === undefined ? {} : ({ lang: language, dir: 'auto' } as const)
  if (href === undefined) return <span {...own}>{words}</span>
  return (
    <a href={href} target="_blank" rel="noreferrer" {...own}>
      {language === undefined ? <bdi>{words}</bdi> : words}
    </a>
  )
}

function textOf(line: BriefLine): string {
  return line.map(({ text }) => text).join('')
}
