import { bugs } from '../package.json'
import { isPlaceholder } from './placeholder-address.ts'

/** The project's form for a new issue, as `package.json` says; null while it has no address. */
export const NEW_ISSUE: string | null = isPlaceholder(bugs.url) ? null : bugs.url
