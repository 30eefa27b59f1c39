import { useEffect, useRef } from 'preact/hooks'
import { FIELDS } from '../../lib/letters/fields.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import type { Wording } from '../common/create-wording.ts'
import { themeName } from '../common/reason-sentence.ts'
import { useWording } from '../common/wording.ts'
import { differencesOf, type ShownField } from './differences.ts'

interface Version {
  /** Which one it is, as a heading. */
  name: string
  /** Null when there is none any more. */
  letter: Letter | null
  /** What choosing it does, as the name of a button. */
  choose: string
  onChoose(): void
}

interface VersionsProps {
  /** What has happened, in a sentence; null where it is said elsewhere. */
  title: string | null
  why: string | null
  mine: Version
  theirs: Version
  /** Why choosing did not work. */
  problem: string | null
}

/** Two versions of a letter side by side, as far as they differ, for the user to choose from. */
export function Versions({ title, why, mine, theirs, problem }: VersionsProps) {
  const { t } = useWording()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const differences =
    mine.letter && theirs.letter ? differencesOf(mine.letter, theirs.letter) : null
  return (
    <section class="versions" aria-label={title ?? mine.letter?.title ?? theirs.name}>
      {title && (
        <h3 class="versions-title" ref={heading} tabIndex={-1}>
          {title}
        </h3>
      )}
      {why && <p class="versions-why">{why}</p>}
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{mine.name}</th>
            <th scope="col">{theirs.name}</th>
          </tr>
        </thead>
        <tbody>
          {differences?.map(({ field, mine: ours, theirs: others, shared }) => (
            <tr key={field}>
              <th scope="row">
                {t(`keep.field.${field}`)}
                {shared > 0 && <span class="soft">{t('keep.versions-shared', { n: shared })}</span>}
              </th>
              <Lines field={field} lines={ours} />
              <Lines field={field} lines={others} />
            </tr>
          ))}
          {!differences && (
            <tr>
              <th scope="row">{t('keep.field.title')}</th>
              <Lines field="title" lines={mine.letter ? [mine.letter.title] : []} />
              <Lines field="title" lines={theirs.letter ? [theirs.letter.title] : []} />
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <td>
              <Choose version={mine} />
            </td>
            <td>
              <Choose version={theirs} />
            </td>
          </tr>
        </tfoot>
      </table>
      {differences && (
        <p class="soft versions-rest">
          {t(differences.length === 0 ? 'keep.versions-same' : 'keep.versions-rest')}
        </p>
      )}
      {problem && (
        <p class="draft-state is-trouble" role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}

function Choose({ version }: { version: Version }) {
  return (
    <button type="button" class="plain-choice" onClick={version.onChoose}>
      {version.choose}
    </button>
  )
}

function Lines({ field, lines }: { field: ShownField; lines: readonly string[] }) {
  const wording = useWording()
  if (lines.length === 0) return <td class="soft">{wording.t('keep.versions-nothing')}</td>
  const said = lines.map((line) => sayLine(field, line, wording))
  // A cell stands in the direction of the page, its text in its own.
  return (
    <td>
      {said.length === 1 ? (
        <div dir="auto">{said[0]}</div>
      ) : (
        <ul>
          {said.map((line, index) => (
            <li key={index} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
    </td>
  )
}

/** A value as the form shows it: names for codes. */
function sayLine(field: ShownField, line: string, wording: Wording): string {
  const { t, state, date } = wording
  switch (field) {
    case 'countries':
      return state(line)
    case 'themes':
      return themeName(line, wording)
    case 'date':
      return /^\d{4}(?:-\d\d){0,2}$/.test(line) ? date(line) : line
    case 'complete':
      return t(line === 'true' ? 'keep.complete-label' : 'keep.complete-not')
    case 'source_kind':
      return isOneOf(FIELDS.source_kind.values, line) ? t(`source.${line}`) : line
    case 'evidence':
      return isOneOf(FIELDS.evidence.values, line) ? t(`evidence.${line}`) : line
    default:
      return line
  }
}

function isOneOf<T extends string>(values: readonly T[], text: string): text is T {
  return values.some((value) => value === text)
}
