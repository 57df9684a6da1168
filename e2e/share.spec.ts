import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { formatMessage } from '#i18n/format-message.ts'
import { storeTrail } from './case.ts'
import { expect, test } from './fixtures.ts'
import { type Edition, editionOf, languageName, locale, locales, messagesIn, otherThan } from './guide.ts'
import { dialog, pasted, receiver } from './page.ts'

const panel = (page: Page, { ui }: Pick<Edition, 'ui'>) => page.getByRole('dialog', { name: ui.Share.titles.step })

const open = (page: Page, { ui }: Pick<Edition, 'ui'>) => page.getByRole('button', { name: ui.Share.titles.step }).click()

for (const locale of locales) {
  test(`${locale}: the link to a step is copied as address, as Markdown and in a sentence, in either language`, async ({
    page,
    question: { guide, target: step }
  }) => {
    const [mine, theirs] = [editionOf(guide, locale), editionOf(guide, otherThan(locale))]
    const { Share } = mine.ui
    await page.goto(mine.at(step))
    await open(page, mine)
    const title = ({ words, title }: Edition) => `${words.guide.short}: ${title(step)}`
    const address = ({ at }: Edition) => new URL(at(step), page.url()).href
    const copy = async (label: string) => {
      await panel(page, mine).getByRole('button', { name: label }).first().click()
      await expect(panel(page, mine).getByRole('status').first()).toHaveText(Share.copied)
      return pasted(page, 'dialog')
    }
    expect(await copy(Share.copyAddress)).toBe(address(mine))
    expect(await copy(Share.copyMarkdown)).toBe(`[${title(mine)}](${address(mine)})`)
    await page.getByRole('radio', { name: languageName(theirs.locale) }).check()
    const sentence = formatMessage(theirs.ui.Share.sentence, { title: title(theirs), address: address(theirs) })
    expect(await copy(Share.copySentence)).toBe(sentence)
  })
}

const ui = messagesIn(locale)
const { Handoff, Notes, Share } = ui

test('a QR code is drawn when it is asked for; a link that has none says so', async ({ page, question: { guide, target } }) => {
  const { at } = editionOf(guide)
  await page.goto(at(target))
  await open(page, { ui })
  await expect(panel(page, { ui }).getByRole('img')).toHaveCount(0)
  await panel(page, { ui }).getByText(Share.qr).first().click()
  const address = new URL(at(target), page.url()).href
  await expect(panel(page, { ui }).getByRole('img', { name: formatMessage(Share.qrLabel, { address }) })).toBeVisible()
})

test('before anything is known there is no hand-off link; Escape closes the panel', async ({ page, question }) => {
  await page.goto(editionOf(question.guide).at(question.target))
  await open(page, { ui })
  await expect(panel(page, { ui })).toContainText(Share.handoffEmpty)
  await expect(panel(page, { ui }).getByRole('textbox', { name: Share.handoff })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(panel(page, { ui })).toHaveCount(0)
  await expect(page.getByRole('button', { name: ui.Share.titles.step })).toBeFocused()
})

test('notes go along only when ticked; more than mail passes on becomes a file, which is opened on the summary page', async ({
  page,
  browser,
  baseURL,
  question: { guide, step, choice, target }
}) => {
  const { at, title } = editionOf(guide)
  const noteIn = (page: Page) => page.getByRole('textbox', { name: formatMessage(Notes.title, { title: title(target) }) })
  await storeTrail(page, guide, [[step, choice]])
  await page.goto(at(target))
  await page.getByText(Notes.add).filter({ visible: true }).click()
  await noteIn(page).fill('Seen on DC01')
  await open(page, { ui })
  const link = panel(page, { ui }).getByRole('textbox', { name: Share.handoff })
  await expect(link).toHaveValue(/#h=1\./)
  const without = await link.inputValue()
  await panel(page, { ui }).getByRole('checkbox').check()
  await expect(link).not.toHaveValue(without)

  await page.keyboard.press('Escape')
  const long = Array.from({ length: 3_000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7_919) % 20_000))).join('')
  await noteIn(page).fill(long)
  await open(page, { ui })
  await panel(page, { ui }).getByRole('checkbox').check()
  await expect(link).toHaveCount(0)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page, { ui }).getByRole('button', { name: Share.saveFile }).click()
  ])
  const text = readFileSync(await download.path(), 'utf8')

  const { page: other, problems, close } = await receiver(browser, baseURL, at('summary'))
  await other
    .getByLabel(ui.Summary.file)
    .setInputFiles({ name: download.suggestedFilename(), mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(dialog(other)).toContainText(Handoff.calm)
  await dialog(other).getByRole('button', { name: Handoff.add }).click()
  await expect(dialog(other)).toHaveCount(0)
  await other.goto(at(target))
  await other.getByText(Notes.own).filter({ visible: true }).click()
  await expect(noteIn(other)).toHaveValue(long)
  expect(problems).toEqual([])
  await close()
})

test('the code of the panel loads when it opens', async ({ page, question }) => {
  const scripts: string[] = []
  page.on('response', (response) => response.url().endsWith('.js') && scripts.push(response.url()))
  await page.goto(editionOf(question.guide).at(question.target))
  await page.waitForLoadState('networkidle')
  const before = scripts.length
  await open(page, { ui })
  await expect(panel(page, { ui })).toBeVisible()
  expect(scripts.length).toBeGreaterThan(before)
})
