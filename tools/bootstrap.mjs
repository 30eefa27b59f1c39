// The one door to every command of package.json, in plain JavaScript so that Node 18 can open it.
// Brings a newer Node and the packages where they are missing, then runs tools/<command>.ts.
// Says what it does on stderr: stdout belongs to the command.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bringNode, NODE_BROUGHT, NODE_PACKAGES } from './bring-node.mjs'

/** The first Node that runs TypeScript by itself and that the build accepts. */
const NODE_NEEDED = [22, 18]

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const windows = process.platform === 'win32'

function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

function fail(sentence) {
  say(sentence)
  process.exit(1)
}

function npm(args, env = process.env) {
  const { status } = spawnSync('npm', args, {
    cwd: root,
    env,
    shell: windows,
    stdio: ['ignore', 2, 2],
  })
  return status === 0
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [needMajor, needMinor] = NODE_NEEDED
  return major > needMajor || (major === needMajor && minor >= needMinor)
}

/** Gives the path of a Node that is new enough, bringing one into the user's cache when needed. */
function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath
  const carrier = NODE_PACKAGES[`${process.platform}-${process.arch}`]
  const wanted = `Node ${NODE_NEEDED.join('.')} or newer is needed; this is ${process.version}.`
  if (!carrier) fail(`${wanted} Please install it from https://nodejs.org and try again.`)
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  const folder = join(cache, 'hrc-letters', `node-${NODE_BROUGHT}`)
  try {
    return bringNode(carrier, folder, npm, {
      windows,
      say: (sentence) => say(`${wanted} ${sentence}`),
    })
  } catch (error) {
    return fail(`${wanted} ${error.message}`)
  }
}

/** Installs the packages unless those of this very lock file are there already. */
function installPackages(env) {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  const digest = lock.digest('hex')
  const mark = join(root, 'node_modules', '.installed-lock')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return
  say('Installing the packages of package-lock.json …')
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  if (!npm(args, env)) fail('npm ci failed; its message is above.')
  writeFileSync(mark, digest)
}

const [command, ...rest] = process.argv.slice(2)
const tool = join(root, 'tools', `${command}.ts`)
if (!command || !existsSync(tool)) fail(`There is no command "${command}".`)

const node = findNode()
const env = { ...process.env, PATH: dirname(node) + delimiter + process.env.PATH }
installPackages(env)
const { status, signal } = spawnSync(
  node,
  ['--disable-warning=ExperimentalWarning', tool, ...rest],
  {
    env,
    stdio: 'inherit',
  },
)
process.exit(signal ? 1 : (status ?? 1))
