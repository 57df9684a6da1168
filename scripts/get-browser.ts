import { getBrowser } from './find-browser.ts'

const { executablePath, channel } = getBrowser()
console.log(`Browser: ${executablePath ?? channel ?? "Playwright's own"}`)
