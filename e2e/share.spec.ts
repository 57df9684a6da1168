import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { at, type Locale, languageName, locales, otherThan, titleOf, wordsIn } from './guide.ts'
import { dialog, ui } from './handoff.ts'
import { choice } from './trail.ts'

const panel = (page: Page, locale: Locale = 'en') => page.getByRole('dialog', { name: ui(locale).Share.title })

/** What was copied, read back by pasting it into a field of the page's own making. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    document.querySelector('#paste')?.remove()
    document.querySelector('dialog')?.append(Object.assign(document.createElement('textarea'), { id: 'paste' }))
  })
  await page.locator('#paste').focus()
  await page.keyboard.press('ControlOrMeta+V')
  return page.locator('#paste').inputValue()
}

for (const locale of locales) {
  const { Place, Share } = ui(locale)

  test(`${locale}: the link to a step is copied as address, as Markdown and in a sentence, in either language`, async ({
    page
  }) => {
    await page.goto(at(locale, 'heartbeat'))
    await page.getByRole('button', { name: Place.shareStep }).click()
    const title = (of: Locale) => `${wordsIn(of).guide.short}: ${titleOf(of, 'heartbeat')}`
    const address = (of: Locale) => new URL(at(of, 'heartbeat'), page.url()).href
    const copy = async (label: string) => {
      await panel(page, locale).getByRole('button', { name: label }).first().click()
      await expect(panel(page, locale).getByRole('status').first()).toHaveText(Share.copied)
      return pasted(page)
    }
    expect(await copy(Share.copyAddress)).toBe(address(locale))
    expect(await copy(Share.copyMarkdown)).toBe(`[${title(locale)}](${address(locale)})`)
    const other = otherThan(locale)
    await page.getByRole('radio', { name: languageName(other) }).check()
    const sentence = ui(other).Share.sentence.replace('{title}', title(other)).replace('{address}', address(other))
    expect(await copy(Share.copySentence)).toBe(sentence)
  })
}

test('a QR code is drawn when it is asked for; a link that has none says so', async ({ page }) => {
  const { Place, Share } = ui('en')
  await page.goto(at('en', 'heartbeat'))
  await page.getByRole('button', { name: Place.shareStep }).click()
  await expect(panel(page).getByRole('img')).toHaveCount(0)
  await panel(page).getByText(Share.qr).first().click()
  const address = new URL(at('en', 'heartbeat'), page.url()).href
  await expect(panel(page).getByRole('img', { name: Share.qrLabel.replace('{address}', address) })).toBeVisible()
})

test('before anything is known there is no hand-off link; Escape closes the panel', async ({ page }) => {
  const { Place, Share } = ui('en')
  await page.goto(at('en', 'heartbeat'))
  await page.getByRole('button', { name: Place.shareStep }).click()
  await expect(panel(page)).toContainText(Share.handoffEmpty)
  await expect(panel(page).getByRole('textbox', { name: Share.handoff })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: Place.shareStep })).toBeFocused()
})

test('notes go along only when ticked; more than mail passes on becomes a file, which is opened on the summary page', async ({
  page,
  browser,
  baseURL
}) => {
  const { Notes, Place, Share, Handoff } = ui('en')
  await page.goto(at('en', 'symptom'))
  await choice(page, 'symptom', 'connection').click()
  await expect(page.getByRole('heading', { level: 1, name: titleOf('en', 'heartbeat') })).toBeVisible()
  await page.getByText(Notes.add).filter({ visible: true }).click()
  const field = page.getByRole('textbox', { name: Notes.title.replace('{title}', titleOf('en', 'heartbeat')) })
  await field.fill('Seen on DC01')
  await page.getByRole('button', { name: Place.shareStep }).click()
  const link = panel(page).getByRole('textbox', { name: Share.handoff })
  await expect(link).toHaveValue(/#h=1\./)
  const without = await link.inputValue()
  await panel(page).getByRole('checkbox').check()
  await expect(link).not.toHaveValue(without)

  await page.keyboard.press('Escape')
  const long = Array.from({ length: 3_000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7_919) % 20_000))).join('')
  await field.fill(long)
  await page.getByRole('button', { name: Place.shareStep }).click()
  await panel(page).getByRole('checkbox').check()
  await expect(link).toHaveCount(0)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('button', { name: Share.saveFile }).click()
  ])
  const text = readFileSync(await download.path(), 'utf8')

  const other = await (await browser.newContext({ baseURL })).newPage()
  await other.goto(at('en', 'summary'))
  await other
    .locator('input[type=file]')
    .setInputFiles({ name: download.suggestedFilename(), mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(dialog(other)).toContainText(Handoff.calm)
  await dialog(other).getByRole('button', { name: Handoff.add }).click()
  await other.goto(at('en', 'heartbeat'))
  await other.getByText(Notes.own).filter({ visible: true }).click()
  await expect(other.getByRole('textbox', { name: Notes.title.replace('{title}', titleOf('en', 'heartbeat')) })).toHaveValue(long)
  await other.context().close()
})

test('the code of the panel loads when it opens', async ({ page }) => {
  const scripts: string[] = []
  page.on('response', (response) => response.url().endsWith('.js') && scripts.push(response.url()))
  await page.goto(at('en', 'heartbeat'))
  await page.waitForLoadState('networkidle')
  const before = scripts.length
  await page.getByRole('button', { name: ui('en').Place.shareStep }).click()
  await expect(panel(page)).toBeVisible()
  expect(scripts.length).toBeGreaterThan(before)
})
