import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where browsers stand, in the order they are tried; Chromium first, as Chrome itself no longer loads unpacked extensions from its command line. */
const CHROMIUM_COMMANDS = ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome']
const FIREFOX_COMMANDS = ['firefox-esr', 'firefox']

const CHROMIUM_PATHS: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)'].flatMap((variable) => {
    const folder = process.env[variable] ?? ''
    return [
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
    ]
  }),
}
const FIREFOX_PATHS: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [join(process.env.ProgramFiles ?? '', 'Mozilla Firefox/firefox.exe')],
}

interface Wanted {
  name: string
  /** Variable that names the browser's path and wins over the search. */
  variable: string
  commands: string[]
  paths: string[]
  debianPackage: string
}

/** Path of a Chromium-like browser; installs Debian's when run as root there. Throws one sentence when there is none. */
export function findChromium(): string {
  return find({
    name: 'Chromium, Microsoft Edge or Google Chrome',
    variable: 'CHROMIUM',
    commands: CHROMIUM_COMMANDS,
    paths: CHROMIUM_PATHS[process.platform] ?? [],
    debianPackage: 'chromium',
  })
}

/** Path of Firefox (142 or newer); installs Debian's ESR when run as root there. Throws one sentence when there is none. */
export function findFirefox(): string {
  return find({
    name: 'Firefox',
    variable: 'FIREFOX',
    commands: FIREFOX_COMMANDS,
    paths: FIREFOX_PATHS[process.platform] ?? [],
    debianPackage: 'firefox-esr',
  })
}

function find(wanted: Wanted): string {
  const path = lookFor(wanted)
  if (path) return path
  installFromDebian(wanted.debianPackage)
  const installed = lookFor(wanted)
  if (installed) return installed
  throw new Error(
    `No browser found: please install ${wanted.name}, or name its path in ${wanted.variable}.`,
  )
}

function lookFor({ variable, commands, paths }: Wanted): string | null {
  const named = process.env[variable]
  if (named) return named
  const folders = (process.env.PATH ?? '').split(':')
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...onPath, ...paths].find((path) => existsSync(path)) ?? null
}

function installFromDebian(name: string): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return
  }
  process.stderr.write(`Installing ${name} with apt-get …\n`)
  const options = {
    stdio: ['ignore', 'ignore', 2] as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-qq'], { ...options, stdio: ['ignore', 'ignore', 2] })
  try {
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
      ...options,
      stdio: ['ignore', 'ignore', 2],
    })
  } catch {
    throw new Error(`apt-get could not install ${name}; its message is above.`)
  }
}
