import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** Launch options for the browser that runs the tests. */
export type Browser = { executablePath?: string; channel?: string }

/** The headless build comes first: the same engine, and the tests take half the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

const channels: [channel: string, paths: string[]][] = [
  ['chrome', ['/Applications/Google Chrome.app', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe']],
  ['msedge', ['/Applications/Microsoft Edge.app', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe']]
]

/** Finds a browser: `BROWSER_PATH`, Playwright's own, Chromium or Chrome on the path, an installed Chrome or Edge. */
export function findBrowser(): Browser | undefined {
  const named = process.env.BROWSER_PATH
  if (named) return { executablePath: named }
  if (existsSync(chromium.executablePath())) return {}
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  const executablePath = onPath.find((path) => existsSync(path))
  if (executablePath) return { executablePath }
  const channel = channels.find(([, paths]) => paths.some((path) => existsSync(path)))?.[0]
  return channel ? { channel } : undefined
}

/** Finds a browser or installs one: Playwright's download, or Debian's package if permitted. */
export function getBrowser(): Browser {
  const found = findBrowser()
  if (found) return found
  const run = (command: string, args: string[]) => execFileSync(command, args, { stdio: 'inherit' })
  const ways: [string, () => void][] = [
    ['npx playwright install chromium', () => run('npx', ['playwright', 'install', 'chromium'])],
    ['apt-get update', () => run('apt-get', ['update'])],
    [
      'apt-get install chromium-headless-shell',
      () => run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium-headless-shell'])
    ],
    ['apt-get install chromium', () => run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])]
  ]
  for (const [name, get] of ways) {
    console.log(`No browser found; trying ${name}`)
    try {
      get()
    } catch (error) {
      console.log(`${name} failed: ${error instanceof Error ? error.message : error}`)
    }
    const browser = findBrowser()
    if (browser) return browser
  }
  throw new Error('The browser tests need Chromium, Chrome or Edge: install one, or set BROWSER_PATH to its program file')
}
