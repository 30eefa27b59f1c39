import { isPlaceholder } from '../../extension/placeholder-address.ts'
import { newestSection } from './changelog.ts'

/** What `package.json` says of the project, as far as a release needs it. */
export interface PackageFile {
  version: string
  homepage: string
  bugs: { url: string }
  repository: { url: string }
}

/** What there is to look at before a release is made. */
export interface Beginning {
  changelog: string
  packageFile: PackageFile
  /** What `git status --porcelain` prints; null where there is no clone. */
  status: string | null
  /** Tags of the versions that were released. */
  tags: readonly string[]
}

/** The tag of a released version. */
export function tagOf(version: string): string {
  return `v${version}`
}

/** Why no release can be made, one sentence each; none where it can. */
export function refusalsOf({ changelog, packageFile, status, tags }: Beginning): string[] {
  return [
    ...refusedByTree(status),
    ...refusedByAddresses(packageFile),
    ...refusedByVersion(changelog, packageFile.version, tags),
  ]
}

function refusedByTree(status: string | null): string[] {
  if (status === null)
    return ['This is no clone of the repository, so nobody could tell what is released.']
  const changed = status.split('\n').filter((line) => line !== '')
  if (changed.length === 0) return []
  return [`The tree is dirty: ${changed[0]?.slice(3)}${others(changed.length)} is not committed.`]
}

function others(count: number): string {
  return count > 1 ? ` (of ${count} files)` : ''
}

function refusedByAddresses({ homepage, bugs, repository }: PackageFile): string[] {
  const addresses = { homepage, bugs: bugs.url, repository: repository.url }
  const open = Object.entries(addresses).filter(([, address]) => isPlaceholder(address))
  if (open.length === 0) return []
  const names = open.map(([name]) => name).join(', ')
  return [`package.json has a placeholder for where the project lives: ${names}.`]
}

function refusedByVersion(changelog: string, packaged: string, tags: readonly string[]): string[] {
  const { version, entries } = newestSection(changelog)
  if (entries === 0) return ['CHANGELOG.md has nothing new.']
  if (version === null) {
    return ['CHANGELOG.md has no version above what is new: name it, as in "## 1.2.0".']
  }
  if (tags.includes(tagOf(version))) {
    return [`CHANGELOG.md has nothing new: ${version} is released already.`]
  }
  if (version === packaged) return []
  return [
    `CHANGELOG.md says ${version} and package.json ${packaged}: run npm version ${version} --no-git-tag-version.`,
  ]
}
