import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { mustLookup } from '#lib/guide/lookup.ts'
import { countLayoutShift, expect, hold, holdScripts, test, watch } from './fixtures.ts'
import { at, guide, type Locale, titleOf, wordsIn } from './guide.ts'

const typed = { step: 'note on a step | `x`', prerequisite: '# note\n- on a prerequisite' }
const answers = [
  { step: 'symptom', choice: 'connection', at: 1_000 },
  { step: 'heartbeat', choice: 'healthy', at: 2_000 }
]
const progress = {
  trail: answers,
  remembered: {},
  prerequisites: {
    licence: { state: 'confirmed', revision: 1, at: 3_000 },
    'supported-version': { state: 'not-met', revision: 1, at: 4_000 }
  },
  notes: { heartbeat: typed.step, licence: typed.prerequisite },
  signals: { '31008': 5_000 },
  evidence: { description: { have: true, text: 'It stopped on Monday.' }, 'support-code': { have: false } }
}

const words = (locale: Locale) => wordsIn(locale).ui
const dialog = (page: Page) => page.locator('[data-handoff]')
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const progressIn = (page: Page) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}').progress ?? null, `telusur:case:${guide.id}`)

/** Keeps the case in this browser before the first page opens. */
async function storeCase(page: Page, parts: object = progress): Promise<void> {
  const stored = { format: 1, id: guide.id, guide: guide.id, revision: 1, name: 'Server 7', createdAt: 0, changedAt: 1 }
  await page.addInitScript(
    ([key, text]) => {
      if (!localStorage.getItem(key)) localStorage.setItem(key, text)
    },
    [`telusur:case:${guide.id}`, JSON.stringify({ ...stored, values: {}, recent: {}, progress: parts })] as const
  )
}

/** Opens the summary of a case that this browser holds. */
async function openSummary(page: Page, parts: object = progress): Promise<void> {
  await storeCase(page, parts)
  await page.goto(at('en', 'summary'))
  await expect(page.getByRole('textbox', { name: words('en').Summary.handoff })).toHaveValue(/#h=1\./)
}

/** What a press of the button puts into the clipboard, by way of a page that pastes. */
async function copied(page: Page, name: string): Promise<string> {
  await press(page, name)
  await expect(page.getByRole('status').filter({ hasText: words('en').Summary.copied })).toBeVisible()
  const field = page.getByRole('textbox', { name: words('en').Summary.paste })
  await field.focus()
  await page.keyboard.press('Control+V')
  const text = await field.inputValue()
  await field.fill('')
  return text
}

/** The text of the file that a press of the button saves, with its name. */
async function saved(page: Page, name: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download')
  await press(page, name)
  const file = await download
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

/** A browser of its own in which nothing is known yet, at the summary in a language. */
async function receiver(browser: Browser, baseURL: string | undefined, locale: Locale) {
  const page = await (await browser.newContext({ baseURL, reducedMotion: 'reduce' })).newPage()
  const problems = watch(page, baseURL)
  await page.goto(at(locale, 'summary'))
  await expect(page.getByText(words(locale).Summary.empty)).toBeVisible()
  return { page, problems }
}

async function paste(page: Page, text: string, locale: Locale = 'en'): Promise<void> {
  await page.getByRole('textbox', { name: words(locale).Summary.paste }).fill(text)
  await press(page, words(locale).Summary.open)
}

const drop = (page: Page, name: string, text: string, locale: Locale = 'en') =>
  part(page, words(locale).Summary.openTitle).evaluate(
    (element, [name, text]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], name))
      for (const kind of ['dragover', 'drop'])
        element.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, text] as const
  )

/** What a link carries of the case: whole seconds, and nothing found or collected. */
const byLink = { trail: answers, prerequisites: progress.prerequisites, notes: {}, signals: {}, evidence: {} }

for (const form of ['copyText', 'copyMarkdown'] as const) {
  for (const withNotes of [false, true]) {
    test(`${form}, ${withNotes ? 'with' : 'without'} notes: a case goes on in a browser of the other language`, async ({
      page,
      browser,
      baseURL
    }) => {
      await openSummary(page)
      if (withNotes) await page.getByRole('checkbox', { name: words('en').Summary.withNotes }).check()
      const text = await copied(page, words('en').Summary[form])
      expect(text.includes('Server 7')).toBe(withNotes)
      expect(text.includes('note on a step')).toBe(withNotes)
      expect(text).toContain('It stopped on Monday.')

      const { page: other, problems } = await receiver(browser, baseURL, 'id-ID')
      await paste(other, `Selamat pagi\n\n> ${text.replaceAll('\n', '\n> ')}\n\nSalam`, 'id-ID')
      await expect(dialog(other)).toContainText(words('id-ID').Handoff.calm)
      expect(await progressIn(other)).toBeNull()
      await press(other, words('id-ID').Handoff.add)
      await expect(part(other, words('id-ID').Summary.trail).getByRole('listitem')).toHaveCount(2)
      expect(await progressIn(other)).toMatchObject({ ...byLink, notes: withNotes ? progress.notes : {} })
      expect(problems).toEqual([])
      await other.context().close()
    })
  }
}

for (const way of ['opened', 'opened in UTF-16', 'dropped'] as const) {
  test(`a JSON file that was saved goes on elsewhere, with what was found and collected: ${way}`, async ({
    page,
    browser,
    baseURL
  }) => {
    await openSummary(page)
    const { name, text } = await saved(page, words('en').Summary.saveJson)
    expect(name).toMatch(/^password-writeback-\d{4}-\d\d-\d\d\.json$/)
    const { page: other, problems } = await receiver(browser, baseURL, 'id-ID')
    const t = words('id-ID')
    const buffer = Buffer.from(`\ufeff${text}`, way === 'opened' ? 'utf8' : 'utf16le')
    if (way === 'dropped') await drop(other, name, text, 'id-ID')
    else await other.getByLabel(t.Summary.file).setInputFiles({ name, mimeType: 'application/json', buffer })
    await expect(dialog(other).getByRole('columnheader', { name: t.Summary.receivedJson.inLink })).toBeVisible()
    await expect(dialog(other).getByRole('row', { name: t.Handoff.signals })).toContainText('1')
    await expect(dialog(other).getByRole('row', { name: t.Handoff.evidence })).toContainText('2')
    await press(other, t.Handoff.add)
    await expect(other.getByRole('status').filter({ hasText: t.Handoff.added })).toHaveCount(1)
    const { notes, remembered, ...others } = progress
    expect(await progressIn(other)).toMatchObject({ ...others, notes: {} })
    expect(problems).toEqual([])
    await other.context().close()
  })
}

test("a file that is chosen before the guide's data is here waits for it", async ({ page, browser, baseURL }) => {
  await openSummary(page)
  const { name, text } = await saved(page, words('en').Summary.saveJson)
  const other = await (await browser.newContext({ baseURL })).newPage()
  const problems = watch(other, baseURL)
  const t = words('id-ID')
  const release = await hold(other, `**/data/${guide.id}.*.json`)
  await other.goto(at('id-ID', 'summary'))
  await other.getByLabel(t.Summary.file).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(other.getByRole('status').filter({ hasText: t.Summary.waiting })).toBeVisible()
  await expect(dialog(other)).toHaveCount(0)
  release()
  await expect(dialog(other)).toContainText(t.Handoff.calm)
  expect(problems).toEqual([])
  await other.context().close()
})

test('a file that is chosen before the scripts run is opened by them', async ({ page, browser, baseURL }) => {
  await openSummary(page)
  const { name, text } = await saved(page, words('en').Summary.saveJson)
  const other = await (await browser.newContext({ baseURL })).newPage()
  const release = await holdScripts(other)
  await other.goto(at('en', 'summary'), { waitUntil: 'commit' })
  await other.getByLabel(words('en').Summary.file).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  release()
  await expect(dialog(other)).toContainText(words('en').Handoff.calm)
  await other.context().close()
})

test("without the guide's data a summary says that it cannot be opened", async ({ page }) => {
  await page.route(`**/data/${guide.id}.*.json`, (route) => route.fulfill({ status: 200, body: 'no data' }))
  await page.goto(at('en', 'summary'))
  await paste(page, '{}')
  await expect(page.getByRole('status').filter({ hasText: words('en').Summary.offline })).toBeVisible()
})

test('text and Markdown are saved as they are copied', async ({ page }) => {
  await openSummary(page)
  const t = words('en').Summary
  const text = await saved(page, t.saveText)
  const markdown = await saved(page, t.saveMarkdown)
  expect([text.name.slice(-4), markdown.name.slice(-3)]).toEqual(['.txt', '.md'])
  expect(text.text).toBe(await copied(page, t.copyText))
  expect(markdown.text).toBe(await copied(page, t.copyMarkdown))
})

test('what cannot be opened gets one sentence, and nothing is stored', async ({ page, browser, baseURL }) => {
  await openSummary(page)
  const { Handoff, Summary: t } = words('en')
  const json = (await saved(page, t.saveJson)).text
  const text = (await saved(page, t.saveText)).text
  const { page: other, problems } = await receiver(browser, baseURL, 'en')
  const cases: [text: string, sentence: string, close: string][] = [
    [json.slice(0, -20), t.receivedJson.damaged, t.received.close],
    [json.replace('"telusur": 1', '"telusur": 2'), t.receivedJson.newer, t.received.close],
    [json.replace(`"${guide.id}"`, '"vpn"'), t.receivedJson['other-guide'].replace('{guide}', 'vpn'), t.received.close],
    [json.padEnd(300_000), t.receivedJson['too-long'], t.received.close],
    [text.slice(0, -20), Handoff.incomplete, t.received.close]
  ]
  for (const [text, sentence, close] of cases) {
    await drop(other, 'summary.json', text)
    await expect(dialog(other)).toContainText(sentence)
    await dialog(other).getByRole('button', { name: close }).click()
    await expect(dialog(other)).toHaveCount(0)
  }
  await paste(other, 'The line drops every Monday.')
  await expect(other.getByRole('status').filter({ hasText: t.notFound })).toBeVisible()
  await expect(dialog(other)).toHaveCount(0)
  expect(await progressIn(other)).toBeNull()
  expect(problems).toEqual([])
  await other.context().close()
})

test('a summary that is ignored changes nothing', async ({ page }) => {
  await openSummary(page)
  const t = words('en').Summary
  const before = await progressIn(page)
  await paste(page, (await saved(page, t.saveJson)).text)
  await dialog(page).getByRole('button', { name: t.received.ignore }).click()
  await expect(dialog(page)).toHaveCount(0)
  expect(await progressIn(page)).toEqual(before)
})

test('the summary says where the case stands, what holds, what was found and what is missing', async ({ page }) => {
  const trail = [
    { step: 'symptom', choice: 'connection', at: 1_000 },
    { step: 'service-bus-reachable', choice: 'cannot-test', at: 2_000 }
  ]
  await openSummary(page, { ...progress, trail })
  const { Prerequisites, Summary: t, Trail } = words('en')
  const { signals, guide: texts } = wordsIn('en')
  const untested = titleOf('en', 'service-bus-reachable')
  const head = guide.steps['service-bus-reachable']?.choices['cannot-test'] ?? ''
  await expect(part(page, t.stands).getByRole('link', { name: titleOf('en', head) })).toBeVisible()
  await expect(part(page, t.trail).getByRole('listitem').nth(1)).toContainText(`${untested} (${Trail.openedByLink})`)
  await expect(part(page, t.prerequisites).getByRole('rowheader').first()).toHaveText(`${Prerequisites.notMet} (1)`)
  await expect(part(page, t.signals)).toContainText(signals['31008']?.meaning ?? '')
  await expect(part(page, t.untried)).toContainText(untested)
  await expect(part(page, t.evidence).getByRole('heading', { level: 3 })).toHaveText([t.missing, t.collected])
  await expect(part(page, t.evidence)).toContainText(texts.evidence['support-code'] ?? '')
  await expect(part(page, t.notes)).toHaveCount(0)
  await page.getByRole('checkbox', { name: t.withNotes }).check()
  await expect(part(page, t.notes)).toContainText('# note\n- on a prerequisite')
})

test('for an outcome that hands over it lists what is still to collect', async ({ page }) => {
  const { giveUp = '', choices } = mustLookup(guide.steps, 'works-now')
  const trail = [{ step: 'works-now', choice: giveUp, at: 1_000 }]
  await openSummary(page, { ...progress, trail, evidence: {} })
  const asked = mustLookup(guide.outcomes, mustLookup(choices, giveUp)).evidence ?? []
  await expect(part(page, words('en').Summary.stands)).toContainText(words('en').Place.escalate)
  await expect(part(page, words('en').Summary.evidence).getByRole('listitem')).toHaveCount(asked.length)
})

test('on paper there is the case with its date and address, and nothing to press', async ({ page }) => {
  await openSummary(page)
  const t = words('en').Summary
  await page.getByRole('checkbox', { name: t.withNotes }).check()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(wordsIn('en').guide.title).first()).toBeVisible()
  await expect(page.getByText('Server 7')).toBeVisible()
  await expect(page.getByText(page.url(), { exact: true })).toBeVisible()
  await expect(part(page, t.trail).getByRole('listitem')).toHaveCount(2)
  for (const role of ['button', 'textbox', 'checkbox'] as const) await expect(page.getByRole(role)).toHaveCount(0)
})

for (const width of [1440, 390]) {
  test(`${width} px wide, nothing moves when the scripts have run`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 })
    await countLayoutShift(page)
    await storeCase(page)
    const release = await holdScripts(page)
    await page.goto(at('en', 'summary'), { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { name: words('en').Summary.openTitle })).toBeVisible()
    await expect(page.getByText(words('en').Report.page)).toBeAttached()
    await page.evaluate(() => {
      window.layoutShift = []
    })
    release()
    await expect(part(page, words('en').Summary.trail)).toBeVisible()
    expect(await page.evaluate(() => window.layoutShift)).toEqual([])
  })
}

test('a case of which nothing is known leads to the first question', async ({ page }) => {
  await page.goto(at('en', 'summary'))
  await expect(page.getByText(words('en').Summary.empty)).toBeVisible()
  await expect(page.getByRole('button', { name: words('en').Summary.copyText })).toHaveCount(0)
  await page
    .getByRole('main')
    .getByRole('link', { name: titleOf('en', guide.start) })
    .click()
  await expect(page).toHaveURL(at('en', guide.start))
})

test.describe('without scripting', () => {
  test.use({ javaScriptEnabled: false })
  test('the summary says what it needs and leads on', async ({ page }) => {
    await page.goto(at('en', 'summary'))
    await expect(page.getByText(words('en').Summary.noScripting)).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveCount(0)
    await page
      .getByRole('main')
      .getByRole('link', { name: words('en').Pages.checklist.name })
      .click()
    await expect(page).toHaveURL(at('en', 'checklist'))
  })
})
