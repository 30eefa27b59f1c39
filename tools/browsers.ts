import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

interface Browser {
  name: string
  /** Variable that names the browser's path and wins over the search. */
  variable: string
  /** Names below `PATH`, in the order they are tried. */
  commands: string[]
  /** Where installers put it on a system. */
  paths: Partial<Record<NodeJS.Platform, string[]>>
  debianPackage: string
}

const { ProgramFiles = '', 'ProgramFiles(x86)': programFiles32 = '' } = process.env

const CHROMIUM: Browser = {
  name: 'Chromium, Microsoft Edge or Google Chrome',
  variable: 'CHROMIUM',
  // Chrome itself comes last, as it no longer loads unpacked extensions from its command line.
  commands: ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome'],
  paths: {
    darwin: ['Chromium', 'Microsoft Edge', 'Google Chrome'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: [ProgramFiles, programFiles32].flatMap((folder) => [
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
    ]),
  },
  debianPackage: 'chromium',
}

const FIREFOX: Browser = {
  name: 'Firefox',
  variable: 'FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  paths: {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [join(ProgramFiles, 'Mozilla Firefox/firefox.exe')],
  },
  debianPackage: 'firefox-esr',
}

/** Path of a Chromium-like browser; installs Debian's when run as root there. Throws one sentence when there is none. */
export function findChromium(): string {
  return findOrInstall(CHROMIUM)
}

/** Path of Firefox (142 or newer); installs Debian's ESR when run as root there. Throws one sentence when there is none. */
export function findFirefox(): string {
  return findOrInstall(FIREFOX)
}

function findOrInstall(browser: Browser): string {
  const path = find(browser)
  if (path) return path
  installFromDebian(browser.debianPackage)
  const installed = find(browser)
  if (installed) return installed
  throw new Error(
    `No browser found: please install ${browser.name}, or name its path in ${browser.variable}.`,
  )
}

function find({ variable, commands, paths }: Browser): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  const all = [...onPath, ...(paths[process.platform] ?? [])]
  return process.env[variable] || all.find((path) => existsSync(path))
}

function installFromDebian(name: string): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  process.stderr.write(`Installing ${name} with apt-get …\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 2] }).status
  apt('update', '-qq')
  if (apt('install', '-y', '-qq', '--no-install-recommends', name) !== 0)
    throw new Error(`apt-get could not install ${name}; its message is above.`)
}
