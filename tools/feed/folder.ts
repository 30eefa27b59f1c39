import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import {
  Metadata,
  MetadataKind,
  type Root,
  type Snapshot,
  type Targets,
  type Timestamp,
} from '@tufjs/models'
import * as v from 'valibot'

/** What a publisher decides once; not published itself. */
const SettingsShape = v.object({ title: v.string(), publisher: v.string() })
export type FeedSettings = v.InferOutput<typeof SettingsShape>

/** A target as metadata tells of it. */
const TargetShape = v.object({ path: v.string(), length: v.number(), sha256: v.string() })
export type TargetEntry = v.InferOutput<typeof TargetShape>

type Signed = Root | Targets | Snapshot | Timestamp

/** A feed on the publisher's disk: `public/` is what a host serves, the rest stays here. */
export class FeedFolder {
  readonly path: string

  constructor(path: string) {
    this.path = path
  }

  settings(): FeedSettings {
    return v.parse(SettingsShape, JSON.parse(this.#read('feed.json')))
  }

  writeSettings(settings: FeedSettings): void {
    this.write('feed.json', `${JSON.stringify(settings, null, 2)}\n`)
  }

  /** Whether a feed was begun here. */
  isThere(): boolean {
    return existsSync(join(this.path, 'feed.json'))
  }

  /** Targets that were built and are not signed yet; null when there are none. */
  draft(): TargetEntry[] | null {
    if (!existsSync(join(this.path, 'draft.json'))) return null
    return v.parse(v.array(TargetShape), JSON.parse(this.#read('draft.json')))
  }

  writeDraft(entries: readonly TargetEntry[]): void {
    this.write('draft.json', JSON.stringify(entries))
  }

  /** Roots by version, the newest last. Throws when there is none. */
  roots(): Metadata<Root>[] {
    const texts = this.versions('root').map((version) => this.metadataText(`${version}.root.json`))
    if (texts.length === 0) throw new Error(`${this.path} holds no feed; begin one with: feed init`)
    return texts.map((text) => Metadata.fromJSON(MetadataKind.Root, JSON.parse(text)))
  }

  newestRoot(): Metadata<Root> {
    const root = this.roots().at(-1)
    if (!root) throw new Error(`${this.path} holds no root.`)
    return root
  }

  newestTargets(): Targets | null {
    const version = this.versions('targets').at(-1)
    if (version === undefined) return null
    const json = JSON.parse(this.metadataText(`${version}.targets.json`))
    return Metadata.fromJSON(MetadataKind.Targets, json).signed
  }

  /** Versions of a role that are published, ascending. */
  versions(role: 'root' | 'targets' | 'snapshot'): number[] {
    const folder = join(this.path, 'public/metadata')
    const names = existsSync(folder) ? readdirSync(folder) : []
    const found = names.flatMap(
      (name) => /^(\d+)\.(\w+)\.json$/.exec(name)?.slice(1, 3).join(' ') ?? [],
    )
    return found
      .map((one) => one.split(' '))
      .flatMap(([version, name]) => (name === role ? Number(version) : []))
      .sort((one, other) => one - other)
  }

  metadataText(name: string): string {
    return this.#read(`public/metadata/${name}`)
  }

  writeMetadata(name: string, metadata: Metadata<Signed>): string {
    const text = JSON.stringify(metadata.toJSON())
    this.write(`public/metadata/${name}`, text)
    return text
  }

  /** Writes a file so that nobody sees half of it. */
  write(path: string, content: string | Uint8Array): void {
    const file = join(this.path, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, content)
    renameSync(`${file}.new`, file)
  }

  #read(path: string): string {
    return readFileSync(join(this.path, path), 'utf8')
  }
}

export function sha256Of(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
