import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { askGit } from '../git.ts'
import { type Files, readFiles } from './zip.ts'

/** Names of files that hold keys, tokens or passwords. */
const SECRET_NAME = /^\.env|\.(pem|key|p12|pfx|keystore)$|^id_(rsa|dsa|ecdsa|ed25519)$|^\.npmrc$/
/** How a private key in a text file begins. */
const SECRET_TEXT = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/

/**
 * Reads what the project is built from: every file that git knows or would take, as it is now.
 * Throws where there is no clone, and for a file that seems to hold a key.
 */
export function readSources(root: string): Files {
  const listed = askGit(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
  if (listed === null) throw new Error('This is no clone of the repository.')
  const names = [...new Set(listed.split('\0'))]
    // A file that was taken away and not committed yet is still listed.
    .filter((name) => name !== '' && existsSync(join(root, name)))
  const files = readFiles(root, names)
  for (const [name, bytes] of files) {
    if (isSecret(name, bytes)) throw new Error(`${name} seems to hold a key; it must not go out.`)
  }
  return files
}

/** Says whether a file seems to hold a key. Its beginning tells: keys stand in files of their own. */
export function isSecret(name: string, bytes: Uint8Array): boolean {
  if (SECRET_NAME.test(basename(name))) return true
  return SECRET_TEXT.test(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))
}
